/** Readings of a question made from the examples nearest to it, with its own names, years, numbers and figures in their slots. */
import type { Reports } from '../../db/figures/nodes.ts'
import { tryNotation } from '../query/notation/try-notation.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import type { ExampleLanguage } from './examples/read-examples.ts'
import { fillSlots, goesOn } from './examples/slots.ts'
import type { Lessons } from './lessons.ts'
import type { MaskedView, NameSpan } from './mask-view.ts'
import { proposeOutlines } from './outlines/propose-outlines.ts'
import { WIDE_SHAPES } from './parse/compose-figures.ts'
import type { Parsed } from './parse/parse-question.ts'
import { resolveNames } from './parse/resolve-names.ts'
import type { View } from './parse/view.ts'
import { type NearExample, nearestExamples, nearestTemplates } from './rank/nearest-examples.ts'
import type { Ranks } from './rank-view.ts'
import { fillFigures } from './templates/fill-figures.ts'
import { maskFigures } from './templates/mask-figures.ts'
import { meaningOf } from './tokens/meaning.ts'
import type { NameIndex } from './tokens/name-index.ts'

/** A reading that an example proposes. */
export interface Proposal {
  readonly query: Query
  /** It in the notation. */
  readonly line: string
  /** How like the question the most similar of its examples is, 0…1. */
  readonly similarity: number
  /** How many of the near examples propose it. */
  readonly support: number
  /** Numbers of the question that it has no place for; one that has none for a name or a year is no reading. */
  readonly unplaced: number
}

/** How many near examples are looked at. */
export const NEAR = 12

const VERB = /^\w+/

/** What the slots of a question may stand for. */
export interface ProposalSetting {
  readonly names: NameIndex
  readonly thisYear: number
  /** What people have taught this archive; absent for nothing. */
  readonly lessons?: Lessons | undefined
}

/** What the nearest examples propose, about the same figures and about others, and what the outlines of all of them make of the question. */
export interface Proposals {
  readonly examples: readonly Proposal[]
  readonly templates: readonly Proposal[]
  readonly outlines: readonly Query[]
  /** Codes that the words of the question name, in their order; several of one figure are parted by `, `. */
  readonly figures: readonly string[]
}

/** Where near examples are looked for. */
export interface NearExamples {
  readonly examples: (masked: string) => readonly NearExample[]
  readonly templates: (masked: string) => readonly NearExample[]
}

/** The examples that come with the program, and those that this archive was taught. */
const known = (language: ExampleLanguage, lessons: Lessons | undefined): NearExamples => ({
  examples: (masked) =>
    [...nearestExamples(masked, language, NEAR), ...(lessons?.near(masked, language) ?? [])]
      .toSorted((a, b) => b.similarity - a.similarity)
      .slice(0, NEAR),
  templates: (masked) => nearestTemplates(masked, language, NEAR),
})

/** What a wording that this archive was taught means here; undefined where it was not taught, or its query has no place for a value. */
export function readLesson({ masked, language }: Ranks, setting: ProposalSetting): Query | undefined {
  const example = setting.lessons?.find(masked.text, language)
  return example && readMeans(example.means, masked, setting)
}

/** The query of a line with slots, about what a question names; undefined where it has no place for a value, or goes on with a talk. */
export function readMeans(means: string, masked: MaskedView, setting: ProposalSetting): Query | undefined {
  const example = { question: masked.text, means, place: '' }
  const [read] = fillNearest(masked, setting, [{ example, similarity: 1 }])
  return read?.unplaced === 0 ? read.query : undefined
}

/** All that examples propose for a question, the most alike first. */
export function proposeAll(
  view: View,
  parsed: Parsed,
  ranks: Ranks,
  setting: ProposalSetting,
  near: NearExamples = known(ranks.language, setting.lessons),
): Proposals {
  const { masked } = ranks
  const withFigures = maskFigures(view, masked, parsed.mentions)
  const figures = [
    ...new Set((withFigures?.spans ?? []).filter(({ kind }) => kind === 'figure').map(({ value }) => value)),
  ]
  return {
    examples: fillNearest(masked, setting, near.examples(masked.text)),
    templates: withFigures ? fillNearest(withFigures, setting, near.templates(withFigures.text)) : [],
    outlines: proposeOutlines(parsed, ranks, figures, setting.thisYear),
    figures,
  }
}

function fillNearest(
  masked: MaskedView,
  { names, thisYear }: ProposalSetting,
  near: readonly NearExample[],
): Proposal[] {
  const found = new Map<string, Proposal>()
  for (const { example, similarity } of near) {
    const filled = fill(example.means, masked, names)
    if (!filled) continue
    const query = tryNotation(filled.line, { thisYear, findName: (name) => filled.spans.get(name) })
    if (!query || goesOn(example.means)) continue
    const key = writeNotation(query)
    const before = found.get(key)
    found.set(key, {
      query,
      line: key,
      similarity: Math.max(similarity, before?.similarity ?? 0),
      support: (before?.support ?? 0) + 1,
      unplaced: filled.unplaced,
    })
  }
  return [...found.values()].toSorted((a, b) => b.similarity - a.similarity)
}

interface Filled {
  readonly line: string
  readonly spans: ReadonlyMap<string, Pick<Reports, 'agencies' | 'filters'>>
  readonly unplaced: number
}

const STOOD = 'slot'

/** The line with the question's own values; undefined where the question lacks one, or names what it has no place for. */
function fill(means: string, { spans }: MaskedView, names: NameIndex): Filled | undefined {
  const wide = WIDE_SHAPES.has(VERB.exec(means)?.[0] ?? '')
  const values = new Map<string, string>()
  const figures = new Map<string, string>()
  const named = new Map<string, Pick<Reports, 'agencies' | 'filters'>>()
  let unplaced = 0
  for (const { slot, ...span } of spans) {
    if (!means.includes(slot)) {
      if (values.has(slot)) continue
      if (span.kind !== 'number') return undefined
      unplaced++
      continue
    }
    if (span.kind === 'figure') {
      figures.set(slot, span.value)
      continue
    }
    const value = writeValue(span)
    if (value !== undefined) values.set(slot, value)
    else {
      const name = STOOD + slot.slice(1, -1)
      const found = resolveSpan(span, names, wide)
      if (!found) return undefined
      values.set(slot, name)
      named.set(name, found)
    }
  }
  const shown = figures.size > 0 ? fillFigures(means, figures) : means
  const line = shown && fillSlots(shown, values)
  return line === undefined ? undefined : { line, spans: named, unplaced }
}

/** Years and numbers as the notation writes them; undefined for names. */
export function writeValue({ kind, tokens: [token] }: Omit<NameSpan, 'slot'>): string | undefined {
  if (!token) return undefined
  if (kind === 'year') {
    const years = meaningOf(token, 'years')
    if (years?.latest) return 'latest'
    if (!years) return undefined
    return years.from === years.to ? String(years.from) : `${years.from ?? ''}..${years.to ?? ''}`
  }
  if (kind !== 'number') return undefined
  const number = meaningOf(token, 'number')
  return number && String(number.value)
}

/** What a name of a question stands for; undefined where the archive knows it not. */
export function resolveSpan(
  { tokens }: Omit<NameSpan, 'slot'>,
  names: NameIndex,
  wide: boolean,
): Pick<Reports, 'agencies' | 'filters'> | undefined {
  const [token] = tokens
  if (!token) return undefined
  const setting = { names, level: undefined, wide }
  const agency = meaningOf(token, 'agency')
  if (agency) return resolveNames({ kind: 'agency', agency: { kind: 'agency', token, ids: agency.ids } }, setting)
  const place = meaningOf(token, 'place')
  const last = tokens.at(-1)
  const sector = last && meaningOf(last, 'sector')
  const resolved = resolveNames(
    {
      kind: 'pair',
      place: place ? { kind: 'place', token, places: place.places } : null,
      sector:
        last && sector
          ? {
              kind: 'sector',
              token: last,
              keys: sector.keys,
              level: sector.level,
              ending: sector.ending,
              topic: sector.topic === true,
            }
          : null,
    },
    setting,
  )
  return resolved.unknown || (resolved.agencies.length === 0 && resolved.filters.length === 0) ? undefined : resolved
}
