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

/** The index of a language, loaded when it is first asked for. */
function indexesOf(kind: ExampleKind) {
  const indexes = new Map<ExampleLanguage, ExampleIndex>()
  return (language: ExampleLanguage): ExampleIndex => {
    const index = indexes.get(language) ?? loadIndex(kind, language)
    indexes.set(language, index)
    return index
  }
}

const exampleIndex = indexesOf('examples')
const templateIndex = indexesOf('templates')

/** The nearest examples to a masked question, nearest first. */
export const nearestExamples = (masked: string, language: ExampleLanguage, most: number): readonly NearExample[] =>
  findNearest(exampleIndex(language), masked, language, most)

/** The nearest templates to a question without its figures, nearest first. */
export const nearestTemplates = (masked: string, language: ExampleLanguage, most: number): readonly NearExample[] =>
  findNearest(templateIndex(language), masked, language, most)

/** How like a masked question each of a few further examples is, measured as the examples of the program are; none that shares nothing. */
export function compareExamples(
  further: readonly Example[],
  masked: string,
  language: ExampleLanguage,
): readonly NearExample[] {
  const { examples, ngrams, offsets } = exampleIndex(language)
  const weigh = (ngram: number): number => {
    const n = findFeature(ngrams, ngram)
    const having = n < 0 ? 1 : (offsets[n + 1] as number) - (offsets[n] as number)
    return rarity(examples.length, having) ** 2
  }
  const sum = (these: Iterable<number>): number => [...these].reduce((total, ngram) => total + weigh(ngram), 0)
  const asked = new Set(listNgrams(masked, language))
  const length = sum(asked)
  return further.flatMap((example) => {
    const ngrams = listNgrams(example.question, language)
    const shared = sum(ngrams.filter((ngram) => asked.has(ngram)))
    return shared === 0 ? [] : [{ example, similarity: shared / Math.sqrt(length * sum(ngrams)) }]
  })
}

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
