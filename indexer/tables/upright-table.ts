import type { Cell, Row } from '../document.ts'
import { findColumns } from '../form/column-labels.ts'
import { findRow } from '../form/row-labels.ts'

/** So many labels of one kind on one side of a table tell what its rows are. */
const MANY = 3

/**
 * The rows of table 3 where a report prints the columns of the form as rows and its rows as columns; other tables as they are.
 * Turned is only what has a cell in every place and none that reaches over several columns.
 */
export function uprightRows(rows: readonly Row[]): readonly Row[] {
  const width = rows[0]?.cells.length ?? 0
  const isGrid = rows.every(
    ({ cells }) => cells.length === width && cells.every(({ columnSpan = 1 }) => columnSpan === 1),
  )
  const isRowLabel = ({ text }: Cell): boolean => findRow(text)?.kind === 'request'
  const head = rows[0]?.cells.filter(isRowLabel).length ?? 0
  if (!isGrid || head < MANY || rows.filter(({ cells }) => cells.some(isColumnLabel)).length < MANY) return rows
  return Array.from({ length: width }, (_, at) => ({ cells: rows.map(({ cells }, i) => turn(cells[at] as Cell, i)) }))
}

const isColumnLabel = ({ text }: Cell): boolean =>
  findColumns(3, text)?.every(({ kind, key }) => kind === 'column' && key !== 'total') ?? false

/** A cell in its place of the turned table; where it stands in its line says nothing there. */
function turn({ left: _left, right: _right, continued: _continued, ...cell }: Cell, column: number): Cell {
  return cell.column === undefined ? cell : { ...cell, column }
}
