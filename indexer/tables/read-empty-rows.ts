import type { Cell, Document } from '../document.ts'
import { isWholeLabel } from '../form/row-labels.ts'
import type { ValueRow } from '../form/value-row.ts'
import type { CollectedRows } from './collect-rows.ts'
import { isAlone } from './is-alone.ts'
import type { CodeOf } from './list-ways.ts'
import type { ColumnPlaces } from './place-by-columns.ts'
import { isInColumn, type LooseText } from './place-torn-rows.ts'
import { readCell } from './read-cell.ts'
import type { RowWays } from './reading.ts'

/** The last row of table 3 may go on where its page ends. */
const LAST = 'carriedForward'

/**
 * Reads rows whose label stands alone on its line, in layouts that keep columns by blanks: nothing stands below any of
 * their columns, so that each cell is empty. The columns must be seen, the label whole, and no digits may stand in the lines
 * around it; it is not the last row of its table.
 */
export function readEmptyRows(
  { bare, loose }: Pick<CollectedRows, 'bare' | 'loose'>,
  rows: readonly ValueRow[],
  places: ColumnPlaces,
  document: Document,
  codeOf: CodeOf,
): RowWays[] {
  const all = [...rows, ...bare].sort((a, b) => a.start - b.start)
  const known = new Set(rows.map(({ header, key }) => `${header.table}:${key}`))
  return bare.flatMap((row): RowWays[] => {
    const next = all.find(({ header, start }) => header.table === row.header.table && start > row.start)
    const isKnown = known.has(`${row.header.table}:${row.key}`)
    if (isKnown || !next || row.key === LAST || !places.areSeen(row) || !isAlone(row, all, document)) return []
    if (!isWhole(row, loose, next.start)) return []
    const end = endOfLine(row, document.text)
    const cell: Cell = { text: '', start: end, end }
    const way = row.header.columns.map((column) => {
      const code = codeOf(row, column.key)
      const figure = code === null ? null : readCell(code, cell, column)
      return figure && { figure, cell }
    })
    return [{ row, kind: 'plain', ways: [way] }]
  })
}

const endOfLine = ({ start }: ValueRow, text: string): number => {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** Whether a whole label of the form stands left of the first column, on one line or in pieces on several. */
function isWhole(row: ValueRow, loose: readonly LooseText[], end: number): boolean {
  if (row.labelLeft === undefined) return false
  const below = loose.filter((piece) => piece.start > row.start && piece.start < end && isInColumn(piece, row))
  return ['', ...below].some((_, lines) =>
    isWholeLabel(
      row.label +
        below
          .slice(0, lines)
          .map(({ text }) => text)
          .join(''),
    ),
  )
}
