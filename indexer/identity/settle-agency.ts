import { findEnding } from '../../db/names/sectors.ts'
import { makeFinding } from '../finding.ts'
import type { Finding } from '../report.ts'
import { splitName } from './agency-name.ts'
import type { AgencyClue, ClueSource } from './clues.ts'
import { TOWN } from './name-patterns.ts'
import { isRelatedAgency, isSameAgency } from './same-agency.ts'

/**
 * What each place is worth. The title is what the report calls itself, but one copied from another office's report is
 * outvoted by signature, contact and file name together; who puts a page on the web is often another office.
 */
const WEIGHTS: Readonly<Record<ClueSource, number>> = {
  ...{ title: 4, signature: 3, file: 2.5, contact: 1.5, preamble: 2, issuer: 1, origin: 0.2 },
}

interface Group {
  readonly clues: AgencyClue[]
  weight: number
}

/** The agency that most evidence names, spelled as its best witness does; null where nothing names one. */
export function settleAgency(clues: readonly AgencyClue[], text: string): string | null {
  const groups: Group[] = []
  for (const clue of clues) {
    const weight = WEIGHTS[clue.source] * (clue.quality >= 2 ? 1 : 0.3)
    const group = groups.find((other) => other.clues.some(({ name }) => isSameAgency(name, clue.name)))
    if (group) {
      group.clues.push(clue)
      group.weight += weight
    } else groups.push({ clues: [clue], weight })
  }
  const best = groups.toSorted((a, b) => b.weight - a.weight)[0]
  return best ? spell(best.clues, text) : null
}

/**
 * Of the ways in which a report writes its agency: places that exist before such that do not, an official kind of organ
 * before another, a district with its city before one without; then as the file is called, since whoever keeps the
 * archive sees to it that names are whole and the same every year; then what the text writes most.
 */
function spell(clues: readonly AgencyClue[], text: string): string {
  const scores = new Map<string, number>()
  for (const { name, source } of clues) {
    const base = scores.get(name) ?? rankSpelling(name) + countIn(text, name)
    scores.set(name, base + WEIGHTS[source] + (source === 'file' ? 6 : 0))
  }
  return [...scores].toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? ''
}

const MOST_COUNTED = 8

/** How often the text spells a name so; a town counts wherever it stands, since no table has its name. */
function countIn(text: string, name: string): number {
  const town = TOWN.exec(splitName(name).organ)?.[0]
  return Math.min(MOST_COUNTED, text.split(town ?? name).length - 1)
}

function rankSpelling(name: string): number {
  const { places, organ } = splitName(name)
  const district = places.at(-1)?.endsWith('区') && places.length > 1
  return (places.length > 0 ? 40 : 0) + (findEnding(organ) ? 20 : 0) + (district ? 10 : 0)
}

const IN_CONFLICT: readonly ClueSource[] = ['title', 'signature', 'file', 'contact']

/** A finding where a part of the report surely names an agency that is really another one. */
export function findAgencyConflict(clues: readonly AgencyClue[], agency: string): Finding[] {
  const others = clues.filter((clue) => IN_CONFLICT.includes(clue.source) && isStranger(clue, agency))
  if (others.length === 0) return []
  const named = clues.filter(({ source }) => source === 'title' || others.some((other) => other.source === source))
  const parameters = Object.fromEntries([...named.map(({ source, name }) => [source, name]), ['agency', agency]])
  return [makeFinding('agencyConflict', parameters, [])]
}

/** A government's report is written, signed and answered for by several of its organs. */
function isStranger({ source, name, printed, quality }: AgencyClue, agency: string): boolean {
  if (quality < 3 || isRelatedAgency(name, agency)) return false
  // A file called after its place alone says where it is from, and not that the government wrote it.
  if (source === 'file' && splitName(printed).organ === '') return false
  const [other, own] = [splitName(name), splitName(agency)]
  if (own.places.length === 0 || !findEnding(other.organ)) return false
  return source !== 'contact' || !own.organ.includes('人民政府') || other.organ.includes('人民政府')
}
