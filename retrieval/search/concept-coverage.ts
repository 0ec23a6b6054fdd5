import type { PassageQueries } from '../../db/archive/passages.ts'
import { type Concept, translateTerms } from './glossary.ts'
import { tokenise } from './tokenise.ts'

/** A concept with how much it tells: its terms' inverse document frequency. */
export interface WeighedConcept extends Pick<Concept, 'ways'> {
  readonly weight: number
  readonly termWeights: ReadonlyMap<string, number>
}

/** An unknown word that no passage holds leaves a question about something else. */
const UNKNOWN = 2

/** Rare things say more. Of several ways to say a thing the mean counts. @param count passages of the archive */
export function weighConcepts(
  { frequency }: Pick<PassageQueries, 'frequency'>,
  count: number,
  concepts: readonly Concept[],
): WeighedConcept[] {
  const terms = [...new Set(concepts.flatMap(({ ways }) => ways.flat()))]
  const termWeights = new Map(terms.map((term) => [term, Math.log(1 + count / (1 + frequency(term)))]))
  return concepts.map(({ ways, isUnknown }) => ({
    ways,
    termWeights,
    weight:
      (isUnknown ? UNKNOWN : 1) * meanOf(ways.map((way) => meanOf(way.map((term) => termWeights.get(term) ?? 0)))),
  }))
}

/** How much each word of a question tells, as `weighConcepts` says; an English word by its Chinese ones. */
export const weighWords = (
  { frequency }: Pick<PassageQueries, 'frequency'>,
  count: number,
  words: readonly string[],
): number[] =>
  words.map((word) => {
    const terms = (/[a-z]/.test(word) ? translateTerms(word) : [word]).flatMap(tokenise)
    return Math.log(1 + count / (1 + Math.max(0, ...terms.map(frequency))))
  })

/** Share 0…1 of the concepts that a text holds; of each the way that it holds best. */
export function coverageOf(text: string, concepts: readonly WeighedConcept[]): number {
  const held = new Set(tokenise(text))
  let [sum, all] = [0, 0]
  for (const { ways, weight, termWeights } of concepts) {
    all += weight
    sum += weight * Math.max(...ways.map((way) => shareOf(way, held, termWeights)))
  }
  return all ? sum / all : 0
}

function shareOf(way: readonly string[], held: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const sumOf = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
  return sumOf(way.filter((term) => held.has(term))) / (sumOf(way) || 1)
}

const meanOf = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
