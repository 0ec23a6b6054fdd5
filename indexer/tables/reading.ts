import type { Cell } from '../document.ts'
import type { ParsedFigure } from '../form/parse-figure.ts'
import type { ValueRow } from '../form/value-row.ts'

/** What one column of a row holds, and the cell that says so. */
export interface Reading {
  readonly figure: ParsedFigure
  readonly cell: Cell
  /**
   * Set where only the identities tell that the cell is read so: those of its `row` suffice where nothing else fits and no
   * other identity is broken (parts joined, a cut number made whole), or one over the `table` has to confirm it.
   */
  readonly inferred?: 'row' | 'table'
}

/** What each column of a row holds; null where the row cannot say. */
export type Way = readonly (Reading | null)[]

/**
 * The ways in which a row can be read. `plain`: its layout leaves one; `joined`: parts of numbers have to be joined;
 * `laid`: cells have to be laid over the columns; `split`: numbers without a sign between them have to be taken apart.
 * Where it is not plain, every way satisfies the identities within the row.
 */
export interface RowWays {
  readonly row: ValueRow
  readonly kind: 'plain' | 'joined' | 'laid' | 'split'
  readonly ways: readonly Way[]
}

/** The number that a reading adds to a sum: a blank and a mark add nothing. */
export const amountOf = (reading: Reading): number => reading.figure.value ?? 0

/** Two readings of a column are the same when they say the same of the same place. */
export const sameReading = (a: Reading | null, b: Reading | null): boolean =>
  a === b || (a !== null && b !== null && a.figure.state === b.figure.state && a.figure.value === b.figure.value)
