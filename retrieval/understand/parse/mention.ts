import type { Expr } from '../../../db/figures/nodes.ts'
import type { TableKey, Token } from '../tokens/meaning.ts'

/** A value that a question names. */
export interface Mention {
  /** What the words may mean; several where they fit several figures alike. */
  readonly exprs: readonly Expr[]
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly table: TableKey | null
  /** Nothing but what the table counts: 申请, "requests". */
  readonly isNoun: boolean
  /** Made of words that mean it beside others only. */
  readonly isHint: boolean
  /** Which axes were said, by key. */
  readonly axes: Readonly<Record<string, readonly string[]>>
}

/** The axis of each table that says what is counted. */
export const FIRST: Readonly<Record<TableKey, string>> = { requests: 'row', review: 'route', proactive: 'item' }

/** Who applies, or what happens to a rule, is no figure by itself: "companies", "published". */
export const namesRow = ({ table, axes }: Mention): boolean => table === null || axes[FIRST[table]] !== undefined
