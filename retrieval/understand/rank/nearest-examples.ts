/** Finds the examples whose words are most like a question's. */
import type { Example, ExampleLanguage } from '../examples/read-examples.ts'
import { type ExampleIndex, rarity } from './example-index.ts'
import { type ExampleKind, loadIndex } from './example-index-file.ts'
import { listNgrams } from './list-ngrams.ts'
import { findFeature } from './score-question.ts'

/** An example and how like the question it is. */
export interface NearExample {
  readonly example: Example
  /** Cosine of the n-grams weighted by rarity, 0…1; 1 for the same words. */
  readonly similarity: number
}

/** A search among examples of a kind; the index of a language is loaded when it is first asked for. */
function searchIn(kind: ExampleKind) {
  const indexes = new Map<ExampleLanguage, ExampleIndex>()
  return (masked: string, language: ExampleLanguage, most: number): readonly NearExample[] => {
    const index = indexes.get(language) ?? loadIndex(kind, language)
    indexes.set(language, index)
    return findNearest(index, masked, language, most)
  }
}

/** The nearest examples to a masked question, nearest first. */
export const nearestExamples = searchIn('examples')

/** The nearest templates to a question without its figures, nearest first. */
export const nearestTemplates = searchIn('templates')

/** The nearest examples of an index, nearest first. */
export function findNearest(
  { examples, ngrams, offsets, places, lengths }: ExampleIndex,
  masked: string,
  language: ExampleLanguage,
  most: number,
): readonly NearExample[] {
  const shared = new Float64Array(examples.length)
  let square = 0
  for (const ngram of listNgrams(masked, language)) {
    const n = findFeature(ngrams, ngram)
    const these = n < 0 ? [] : places.subarray(offsets[n], offsets[n + 1])
    const weight = rarity(examples.length, Math.max(1, these.length)) ** 2
    square += weight
    for (const at of these) shared[at] = (shared[at] as number) + weight
  }
  const similarities = shared.map((sum, at) => (sum === 0 ? 0 : sum / Math.sqrt(square) / (lengths[at] as number)))
  return Array.from(similarities, (similarity, at) => ({ similarity, at }))
    .filter(({ similarity }) => similarity > 0)
    .toSorted((a, b) => b.similarity - a.similarity || a.at - b.at)
    .slice(0, most)
    .map(({ at, similarity }) => ({ example: examples[at] as Example, similarity }))
}
