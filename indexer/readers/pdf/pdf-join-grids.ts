import type { Grid, GridCell } from './pdf-grid.ts'
import { NEAR } from './pdf-rule-groups.ts'

/**
 * Joins the two halves of a table that a page break cuts in two: both begin and end at the same places, and the columns
 * of one are columns of the other. The lower half then stands under the header of the upper one.
 *
 * @returns null where the lower grid is a table of its own
 */
export function joinGrids(upper: Grid, lower: Grid): Grid | null {
  if (!upper.isCertain || !lower.isCertain) return null
  const shift = (upper.xs[0] ?? 0) - (lower.xs[0] ?? 0)
  const shifted = lower.xs.map((x) => x + shift)
  if (Math.abs((upper.xs.at(-1) ?? 0) - (shifted.at(-1) ?? 0)) > NEAR) return null
  const xs = shifted.length > upper.xs.length ? shifted : upper.xs
  const [above, below] = [placesIn(upper.xs, xs), placesIn(shifted, xs)]
  if (!above || !below) return null
  const moved = lower.cells.map((cell) => ({ ...cell, row: cell.row + upper.rows }))
  const cells = [...upper.cells.map((cell) => spread(cell, above)), ...moved.map((cell) => spread(cell, below))]
  return { ...upper, xs, rows: upper.rows + lower.rows, cells }
}

/** Which of the edges each one is; null where one is none of them. */
function placesIn(own: readonly number[], edges: readonly number[]): number[] | null {
  const found = own.map((x) => edges.findIndex((edge) => Math.abs(edge - x) <= NEAR))
  return found.includes(-1) ? null : found
}

function spread(cell: GridCell, edges: readonly number[]): GridCell {
  const column = edges[cell.column] ?? 0
  return { ...cell, column, columnSpan: (edges[cell.column + cell.columnSpan] ?? column) - column }
}
