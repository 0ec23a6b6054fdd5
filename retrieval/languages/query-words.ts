import type { Query } from '../query/query.ts'

/** What a language must say of queries; a language is one folder that does. */
export interface QueryWords {
  /** A query as one sentence: what was understood. */
  readonly describe: (query: Query) => string
  /** The same as a short question, as people ask it. */
  readonly ask: (query: Query) => string
  /** The name of a figure, rate or quantity within a sentence. */
  readonly nameCode: (code: string) => string
}
