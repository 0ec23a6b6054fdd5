import type { TableNumber } from '../../db/codebook.ts'
import type { Cell } from '../document.ts'

/** One column of a table as this report prints it; `key` is null for a column that the form does not have. */
export interface HeaderColumn {
  readonly key: string | null
  readonly printed: string
  /** Unit of money that the header names. */
  readonly money?: '元' | '万元'
  /** Its place in the grid, in formats that say it: from `from` up to but not including `to`. */
  readonly from?: number
  readonly to?: number
}

/** The columns of a table, in order; `stated` is false where the header could not be read and the form's order stands in. */
export interface Header {
  readonly table: TableNumber
  readonly columns: readonly HeaderColumn[]
  readonly stated: boolean
  /** Number of the table block that prints it. */
  readonly block: number
}

/** How a row's cells are told apart in the source; `blanks` (or line breaks) cannot show an empty cell. */
export type Separation = 'grid' | 'marks' | 'blanks'

/** One row of values with what is known about it; `key` is null where no label stands in the row. */
export interface ValueRow {
  readonly header: Header
  readonly key: string | null
  /** Row label as printed, for people. */
  readonly label: string
  /** The cells behind the last label. */
  readonly values: readonly Cell[]
  /** Number of cells before the first value: with `block`, what tells rows of the same label depth. */
  readonly lead: number
  readonly width: number
  readonly block: number
  readonly separation: Separation
}
