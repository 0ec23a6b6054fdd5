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

  return {
    measure: async (question, texts) => {
      const asked = listContentWords(question)
      if (!asked.size) return texts.map(() => 0)
      const said = texts.map(listContentWords)
      await learn(new Set([...asked, ...said.flatMap((words) => [...words])]))
      const wanted = vectorsOf(asked)
      return said.map((words) => {
        const present = vectorsOf(words)
        return wanted.reduce((sum, vector) => sum + nearest(vector, present), 0) / wanted.length
      })
    },
  }
}

/** The words of a text that say something, each once. */
export const listContentWords = (text: string): ReadonlySet<string> =>
  new Set(
    [...segmenter.segment(normaliseForSearch(text))].flatMap(({ segment, isWordLike }) =>
      isWordLike && !FUNCTION_WORDS.has(segment) ? [segment] : [],
    ),
  )

const nearest = (vector: Float32Array, others: readonly Float32Array[]): number =>
  others.reduce((most, other) => Math.max(most, cosine(vector, other)), 0)
