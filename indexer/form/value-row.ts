import type { TableNumber } from '../../db/form/codebook.ts'
import type { Cell } from '../document.ts'
import type { Proof } from '../report.ts'

/** One column of a table as this report prints it; `key` is null for a column that the form does not have. */
export interface HeaderColumn {
  readonly key: string | null
  readonly printed: string
  /** Unit of money that the header names. */
  readonly money?: '元' | '万元'
  /** Its place in the grid, in formats that say it: from `from` up to but not including `to`. */
  readonly from?: number
  readonly to?: number
  /** Where its label stands in its line, in layouts that keep columns by blanks; see `Cell`. */
  readonly left?: number
  readonly right?: number
  /** Which cell of its header row names it, from 0, in formats without a grid. */
  readonly at?: number
}

/** The columns of a table, in order; `stated` is false where the header could not be read and the form's order stands in. */
export interface Header {
  readonly table: TableNumber
  readonly columns: readonly HeaderColumn[]
  readonly stated: boolean
  /** Number of cells of each header row; none where the form's order stands in. */
  readonly widths: readonly number[]
  /** Number of the table block that prints it. */
  readonly block: number
}

/**
 * How a row's cells are told apart in the source: by a grid, each on a line behind a tab, by tabs or pipes in a line
 * (where converters drop and add empty cells), or by blanks, which cannot show an empty cell.
 */
export type Separation = 'grid' | 'lines' | 'marks' | 'blanks'

/** One row of values with what is known about it; `key` is null where no label stands in the row. */
export interface ValueRow {
  readonly header: Header
  readonly key: string | null
  /** What tells that the row is the one of its key; `identity` until the figures have proved it. */
  readonly keyProof: Proof
  /** Row label as printed, for people. */
  readonly label: string
  /** Its label cells as they are compared, one behind the other. */
  readonly core: string
  /** Where its label begins in its line, in layouts that keep columns by blanks; see `Cell`. */
  readonly labelLeft?: number
  /** Where it ends there. */
  readonly labelRight?: number
  /** Where its first cell begins in the text. */
  readonly start: number
  /** The cells behind the last label. */
  readonly values: readonly Cell[]
  /** Number of cells before the first value: with `block`, what tells rows of the same label depth. */
  readonly lead: number
  readonly width: number
  readonly block: number
  readonly separation: Separation
}
