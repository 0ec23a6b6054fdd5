import type { Language } from '../../retrieval/answer.ts'
import type { PassageSearch } from '../../retrieval/passage-search.ts'
import type { Judgement } from '../retrieval/judgements.ts'

/** How well a search finds what was judged: shares of the queries, and the mean of 1 / place. */
export interface Verdict {
  readonly first: number
  readonly five: number
  readonly reciprocal: number
  /** Queries whose passage is not among the first five, with its place; 0 where it is not among the first ten. */
  readonly missed: readonly { readonly query: string; readonly place: number }[]
}

/** Asks every judged query in one language, over the whole archive, and looks at the first ten passages. */
export async function judgeSearch(
  search: PassageSearch,
  judgements: readonly Judgement[],
  language: Language,
): Promise<Verdict> {
  const places: { query: string; place: number }[] = []
  for (const { [language]: query, said } of judgements) {
    const hits = await search.search({ text: query, language, filter: {}, limit: 10 })
    places.push({ query, place: hits.findIndex(({ text }) => said.some((piece) => text.includes(piece))) + 1 })
  }
  const share = (most: number): number =>
    places.filter(({ place }) => place > 0 && place <= most).length / places.length
  return {
    first: share(1),
    five: share(5),
    reciprocal: places.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / places.length,
    missed: places.filter(({ place }) => place === 0 || place > 5),
  }
}
