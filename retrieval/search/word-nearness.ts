import { cosine } from '../vectors/cosine.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { FUNCTION_WORDS } from './glossary-words.ts'
import { normaliseForSearch } from './tokenise.ts'

/** Tells how near passages are to a question, word by word. */
export interface WordNearness {
  /**
   * One share 0…1 a text: each content word of the question counts with the cosine of the text's nearest word. Late
   * interaction: Khattab, Zaharia, "ColBERT", SIGIR 2020.
   */
  measure(question: string, texts: readonly string[]): Promise<number[]>
  /** The same before anything is summed. */
  compare(question: string, texts: readonly string[]): Promise<WordByWord>
}

/** How near each text comes to each content word of a question. */
export interface WordByWord {
  readonly words: readonly string[]
  /** For each text the cosine of its nearest word to each word of the question, 0…1. */
  readonly nearest: readonly (readonly number[])[]
}

/** Words whose vectors are kept, some 20 MB; more are not looked at twice in one search. */
const MOST_KEPT = 20_000

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Word by word a passage is told from another that is about as near as a whole: its vector is the mean of its words. */
export function createWordNearness(embedder: Pick<Embedder, 'embed'>): WordNearness {
  const vectors = new Map<string, Float32Array>()
  const learn = async (words: ReadonlySet<string>): Promise<void> => {
    if (vectors.size > MOST_KEPT) vectors.clear()
    const fresh = [...words].filter((word) => !vectors.has(word))
    const made = await embedder.embed(fresh, 'passage')
    for (const [i, word] of fresh.entries()) vectors.set(word, made[i] ?? new Float32Array())
  }
  const vectorsOf = (words: ReadonlySet<string>): Float32Array[] =>
    [...words].map((word) => vectors.get(word) ?? new Float32Array())

  const compare = async (question: string, texts: readonly string[]): Promise<WordByWord> => {
    const asked = listContentWords(question)
    if (!asked.size) return { words: [], nearest: texts.map(() => []) }
    const said = texts.map(listContentWords)
    await learn(new Set([...asked, ...said.flatMap((words) => [...words])]))
    const wanted = vectorsOf(asked)
    const nearest = said.map((words) => {
      const present = vectorsOf(words)
      return wanted.map((vector) => nearestOf(vector, present))
    })
    return { words: [...asked], nearest }
  }

  return {
    compare,
    measure: async (question, texts) => {
      const { words, nearest } = await compare(question, texts)
      return nearest.map((shares) =>
        weightedMean(
          shares,
          words.map(() => 1),
        ),
      )
    },
  }
}

/** The mean of some values, each counting as much as its weight; 0 of none. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return all > 0 ? values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / all : 0
}

/** The words of a text that say something, each once. */
export const listContentWords = (text: string): ReadonlySet<string> =>
  new Set(
    [...segmenter.segment(normaliseForSearch(text))].flatMap(({ segment, isWordLike }) =>
      isWordLike && !FUNCTION_WORDS.has(segment) ? [segment] : [],
    ),
  )

const nearestOf = (vector: Float32Array, others: readonly Float32Array[]): number =>
  others.reduce((most, other) => Math.max(most, cosine(vector, other)), 0)
