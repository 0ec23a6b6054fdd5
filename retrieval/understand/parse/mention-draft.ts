import type { TableKey, Token } from '../tokens/meaning.ts'

/** Members of a table's axes, by axis; several of one axis are alternatives. */
export type Axes = Record<string, readonly string[]>

/** A mention while it is being read. */
export interface Draft {
  table: TableKey | null
  axes: Axes
  codes: readonly string[]
  tokens: Token[]
  hasNoun: boolean
  isHint: boolean
  /** Axes that only hints have said: "got" is received until "refused" stands beside it. */
  hinted?: ReadonlySet<string>
}

/** What a token adds to a mention. */
export interface Piece {
  readonly table: TableKey | null
  readonly axes: Axes
  readonly code?: string
  readonly noun?: true
  readonly hint: boolean
}
