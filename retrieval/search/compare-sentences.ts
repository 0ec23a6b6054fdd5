import type { PassageQueries } from '../../db/archive/passages.ts'
import { cosine } from '../vectors/cosine.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { coverageOf, weighConcepts } from './concept-coverage.ts'
import { embedQuestion } from './embed-question.ts'
import { listConcepts } from './glossary.ts'
import type { Ranking } from './rank-candidates.ts'
import type { WordNearness } from './word-nearness.ts'

/** What sentences are compared by: the parts of a search. */
export interface SentenceComparison {
  readonly embedder: Pick<Embedder, 'embed'>
  readonly nearness: WordNearness
  readonly queries: Pick<PassageQueries, 'frequency'>
  /** Passages of the archive. */
  readonly count: number
  readonly ranking: Ranking
}

/** How near each of these sentences is to what was asked, as passages are ranked; comparable within one call. */
export async function compareSentences(
  text: string,
  sentences: readonly string[],
  { embedder, nearness, queries, count, ranking }: SentenceComparison,
): Promise<number[]> {
  const query = await embedQuestion(embedder, text)
  const vectors = await embedder.embed([...sentences], 'passage')
  const shares = await nearness.measure(text, sentences)
  const concepts = weighConcepts(queries, count, listConcepts(text))
  return sentences.map(
    (sentence, i) =>
      ranking.cosine * cosine(query, vectors[i] ?? new Float32Array()) +
      ranking.coverage * coverageOf(sentence, concepts) +
      ranking.nearness * (shares[i] ?? 0),
  )
}
