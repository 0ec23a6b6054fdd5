/** Slots of an example: what stands in its question and query where a question of a user has names, years and numbers. */
import type { AgencyRef, Reports } from '../../../db/figures/nodes.ts'
import type { NotationSetting } from '../../query/notation/cursor.ts'
import { readNotation } from '../../query/notation/read-notation.ts'
import type { Query } from '../../query/query.ts'

/** Whether a line of the notation means something after an answer only. */
export const goesOn = (means: string): boolean => /\b(?:that|sameYear|sameAgency)\b/.test(means)

/** What a slot stands for: an agency, a place, a kind of agency, a year or span of years, a number; in templates a figure, too. */
export const SLOT_LETTERS = { agency: 'A', place: 'P', kind: 'S', year: 'Y', number: 'N', figure: 'F' } as const
export type SlotKind = keyof typeof SLOT_LETTERS

/** A slot in braces: `{A}` is the first agency, `{A2}` the second. */
export const SLOT = /\{(?<letter>[APSYNF])(?<place>[2-9]?)\}/g

/** The slots of figures: `{F}`, `{F2}`. */
export const FIGURE_SLOT = /\{F\d?\}/g

/** Splits a masked text: every second part is a slot. */
export const SLOT_PARTS = new RegExp(`(${SLOT.source.replace(/\?<\w+>/g, '?:')})`)

/** The slot of the so-manyth (from 1) thing of its kind. */
export const slotName = (kind: SlotKind, place: number): string => `{${SLOT_LETTERS[kind]}${place > 1 ? place : ''}}`

/** `{Y}..{Y2}`: where a question has one span for both, it takes their place. */
const SPAN = '{Y}..{Y2}'

/**
 * A line of the notation with its slots filled.
 * @param values by slot, as the notation writes them: `{A}` → a name, `{Y}` → `2023` or `2021..2023`, `{N}` → `20`
 * @returns undefined where the question has nothing for one of the slots
 */
export function fillSlots(means: string, values: ReadonlyMap<string, string>): string | undefined {
  const wide = values.get('{Y}')?.includes('..') && !values.has('{Y2}')
  const line = wide ? means.replaceAll(SPAN, '{Y}') : means
  let missing = false
  const filled = line.replace(SLOT, (slot) => {
    const value = values.get(slot)
    if (value === undefined) missing = true
    return value ?? slot
  })
  return missing ? undefined : filled
}

/** Years and numbers that stand for the slots where only the shape of a query matters; no example names them. */
const STANDINGS: Readonly<Record<string, number>> = { Y: 1900, N: 7000 }

/** The year that examples count `last(k)` from where only their shape matters. */
const STANDING_YEAR = 1999

const standing = (letter: string, place: string): string => {
  const from = STANDINGS[letter]
  return from === undefined ? `slot${letter}${place}` : String(from + Number(place || '1'))
}

const findStanding = (name: string): Pick<Reports, 'agencies' | 'filters'> | undefined => {
  const slot = /^slot(?<letter>[APS])[2-9]?$/.exec(name)?.groups?.letter
  if (slot === undefined) return undefined
  const agency: AgencyRef = { id: 0, name }
  if (slot === 'A') return { agencies: [agency], filters: [] }
  return { agencies: [], filters: [slot === 'P' ? { city: name } : { sector: name }] }
}

const STANDING: NotationSetting = { findName: findStanding, thisYear: STANDING_YEAR }

/**
 * The query of an example with stand-ins for its slots: for what it shows and asks, not for asking an archive.
 * @throws NotationError where the line is none of the notation
 */
export const readShape = (means: string): Query =>
  readNotation(
    means.replace(SLOT, (_, letter: string, place: string) => standing(letter, place)),
    STANDING,
  )
