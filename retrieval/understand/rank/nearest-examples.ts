/** Finds the examples whose words are most like a question's. */
import { type Example, type ExampleLanguage, readExamples, readTemplates } from '../examples/read-examples.ts'
import { listNgrams } from './list-ngrams.ts'
import { findFeature } from './score-question.ts'

/** An example and how like the question it is. */
export interface NearExample {
  readonly example: Example
  /** Cosine of the n-grams weighted by rarity, 0…1; 1 for the same words. */
  readonly similarity: number
}

/** Examples by n-gram. */
export interface ExampleIndex {
  readonly examples: readonly Example[]
  /** Hashes of all n-grams, in order. */
  readonly ngrams: Uint32Array
  /** Where each n-gram's examples begin in `places`, and one more for the end. */
  readonly offsets: Uint32Array
  readonly places: Uint16Array
  /** By example: the length of its weighted n-grams. */
  readonly lengths: Float64Array
}

/** Room for the position of an example beside the hash of an n-gram in one number. */
const ROOM = 2 ** 16

const rarity = (all: number, having: number): number => Math.log(1 + all / having)

/** Builds the index of some examples (at most 65,536): a tenth of a second for three thousand. */
export function indexExamples(examples: readonly Example[], language: ExampleLanguage): ExampleIndex {
  const pairs = pairNgrams(examples.map(({ question }) => listNgrams(question, language)))
  const places = new Uint16Array(pairs.length)
  const ngrams: number[] = []
  const offsets: number[] = []
  let last = -1
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as number
    const ngram = Math.floor(pair / ROOM)
    places[at] = pair - ngram * ROOM
    if (ngram === last) continue
    last = ngram
    ngrams.push(ngram)
    offsets.push(at)
  }
  offsets.push(pairs.length)
  return {
    examples,
    ngrams: Uint32Array.from(ngrams),
    offsets: Uint32Array.from(offsets),
    places,
    lengths: measureLengths(examples.length, offsets, places),
  }
}

/** Each n-gram with the position of its example, in order. Plain loops: there are some hundred thousand when a program starts. */
function pairNgrams(ngrams: readonly Uint32Array[]): Float64Array {
  const pairs = new Float64Array(ngrams.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  ngrams.forEach((these, at) => {
    for (let i = 0; i < these.length; i++) pairs[end++] = (these[i] as number) * ROOM + at
  })
  return pairs.sort()
}

function measureLengths(examples: number, offsets: readonly number[], places: Uint16Array): Float64Array {
  const squares = new Float64Array(examples)
  for (let n = 0; n + 1 < offsets.length; n++) {
    const [from, to] = [offsets[n] as number, offsets[n + 1] as number]
    const square = rarity(examples, to - from) ** 2
    for (let i = from; i < to; i++) squares[places[i] as number] = (squares[places[i] as number] as number) + square
  }
  return squares.map(Math.sqrt)
}

/** A search among what a reader gives; the index of a language is built when it is first asked for. */
function searchIn(read: (language: ExampleLanguage) => readonly Example[]) {
  const indexes = new Map<ExampleLanguage, ExampleIndex>()
  return (masked: string, language: ExampleLanguage, most: number): readonly NearExample[] => {
    const index = indexes.get(language) ?? indexExamples(read(language), language)
    indexes.set(language, index)
    return findNearest(index, masked, language, most)
  }
}

/** The nearest examples to a masked question, nearest first. */
export const nearestExamples = searchIn(readExamples)

/** The nearest templates to a question without its figures, nearest first. */
export const nearestTemplates = searchIn(readTemplates)

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
