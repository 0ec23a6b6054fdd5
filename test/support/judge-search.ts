import type { Language } from '../../retrieval/answer.ts'
import type { PassageHit, PassageSearch } from '../../retrieval/search/passage-search.ts'
import type { Judgement } from '../retrieval/judgements.ts'

/** A query in both languages, with what tells a passage that answers it. */
export interface JudgedQuery {
  readonly zh: string
  readonly en: string
  /** Searched in these reports only, where the question names whose and which year. */
  readonly reportIds?: readonly number[] | undefined
  readonly isAnswer: (hit: PassageHit) => boolean
}

/** How well a search finds what was judged: shares of the queries, and the mean of 1 / place. */
export interface Verdict {
  readonly first: number
  readonly five: number
  readonly reciprocal: number
  /** Queries whose passage is not among the first five, with its place; 0 where it is not among the first ten. */
  readonly missed: readonly { readonly query: string; readonly place: number; readonly instead: string }[]
}

/** Asks every judged query in one language, and looks at the first ten passages. */
export async function judgeQueries(
  search: PassageSearch,
  queries: readonly JudgedQuery[],
  language: Language,
): Promise<Verdict> {
  const places: { query: string; place: number; instead: string }[] = []
  for (const { [language]: query, reportIds, isAnswer } of queries) {
    const hits = await search.search({ text: query, language, filter: reportIds ? { reportIds } : {}, limit: 10 })
    places.push({ query, place: hits.findIndex(isAnswer) + 1, instead: hits[0]?.text ?? '' })
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

/** Judgements that name pieces of what a passage says, as queries. */
export const toPieceQueries = (judgements: readonly Judgement[]): JudgedQuery[] =>
  judgements.map(({ zh, en, said }) => ({
    zh,
    en,
    isAnswer: ({ text }) => said.some((piece) => text.includes(piece)),
  }))

/** As `judgeQueries`, for judgements that name pieces of what a passage says. */
export const judgeSearch = (
  search: PassageSearch,
  judgements: readonly Judgement[],
  language: Language,
): Promise<Verdict> => judgeQueries(search, toPieceQueries(judgements), language)
