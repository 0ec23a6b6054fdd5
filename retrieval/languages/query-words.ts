import type { Expr, FiguresQuery } from '../../db/figures/nodes.ts'
import type { Query } from '../query/query.ts'

/** What a language must say of queries; a language is one folder that does. */
export interface QueryWords {
  /** A query as one sentence: what was understood. */
  readonly describe: (query: Query) => string
  /** The same as a short question, as people ask it. */
  readonly ask: (query: Query) => string
  /** That what a query asks is so, or is not, as a sentence without a full stop. */
  readonly state: (query: FiguresQuery, holds: boolean) => string
  /** The name of a value within a sentence: a measure, or arithmetic of measures. */
  readonly nameExpr: (expr: Expr) => string
  /** The name of a figure, rate or quantity within a sentence. */
  readonly nameCode: (code: string) => string
}
