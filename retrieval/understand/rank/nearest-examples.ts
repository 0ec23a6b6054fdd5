/** Finds the examples whose words are most like a question's. */
import { type Example, type ExampleLanguage, readExamples } from '../examples/read-examples.ts'
import { listNgrams } from './list-ngrams.ts'

/** An example and how like the question it is. */
export interface NearExample {
  readonly example: Example
  /** Cosine of the n-grams weighted by rarity, 0…1; 1 for the same words. */
  readonly similarity: number
}

/** Examples by n-gram. */
interface ExampleIndex {
  readonly examples: readonly Example[]
  readonly rarity: ReadonlyMap<number, number>
  /** Positions of the examples that have the n-gram. */
  readonly postings: ReadonlyMap<number, readonly number[]>
  readonly lengths: Float64Array
}

/** Builds the index of some examples; some 100 ms for three thousand. */
export function indexExamples(examples: readonly Example[], language: ExampleLanguage): ExampleIndex {
  const postings = new Map<number, number[]>()
  examples.forEach(({ question }, at) => {
    for (const ngram of listNgrams(question, language)) {
      const known = postings.get(ngram)
      if (known) known.push(at)
      else postings.set(ngram, [at])
    }
  })
  const rarity = new Map([...postings].map(([ngram, { length }]) => [ngram, Math.log(1 + examples.length / length)]))
  const squares = new Float64Array(examples.length)
  for (const [ngram, places] of postings) {
    const square = (rarity.get(ngram) ?? 0) ** 2
    for (const at of places) squares[at] = (squares[at] as number) + square
  }
  return { examples, rarity, postings, lengths: squares.map(Math.sqrt) }
}

const indexes = new Map<ExampleLanguage, ExampleIndex>()

/** The nearest examples to a masked question, nearest first; the index of a language is built when it is first asked for. */
export function nearestExamples(masked: string, language: ExampleLanguage, most: number): readonly NearExample[] {
  const index = indexes.get(language) ?? indexExamples(readExamples(language), language)
  indexes.set(language, index)
  return findNearest(index, masked, language, most)
}

/** The nearest examples of an index. */
export function findNearest(
  { examples, rarity, postings, lengths }: ExampleIndex,
  masked: string,
  language: ExampleLanguage,
  most: number,
): readonly NearExample[] {
  const shared = new Map<number, number>()
  let square = 0
  const unseen = Math.log(1 + examples.length)
  for (const ngram of listNgrams(masked, language)) {
    const weight = (rarity.get(ngram) ?? unseen) ** 2
    square += weight
    for (const at of postings.get(ngram) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
  }
  const length = Math.sqrt(square)
  return [...shared]
    .map(([at, sum]) => ({ at, similarity: sum / (length * (lengths[at] as number)) }))
    .toSorted((a, b) => b.similarity - a.similarity || a.at - b.at)
    .slice(0, most)
    .map(({ at, similarity }) => ({ example: examples[at] as Example, similarity }))
}
