import { type Glyph, middleOf } from './pdf-glyphs.ts'
import type { Grid, GridCell } from './pdf-grid.ts'

/** Cells that begin or end nearer than this to the edge of the page run over it: no office prints to the very edge. Points. */
const BLEED = 1.5

/** Text so far before the edge is whole: another digit would stand on the page. Share of the type size. */
const CLEAR = 1.5

/**
 * Marks the cells that the page's edge cuts: `12` in one of them may be a part of 312, and an empty one may hold anything.
 * A page break that cuts a table between its columns leaves one side of it without a line, and does the same. Text that
 * ends well before the edge is whole. What the file has of a cut cell beyond the edge is kept.
 * @param outside characters that stand left or right of the page
 */
export function markCutCells(grid: Grid, width: number, height: number, outside: readonly Glyph[]): Grid {
  const isOff = (at: number | undefined, size: number): boolean =>
    at !== undefined && (at <= BLEED || at >= size - BLEED)
  const [open, first = 0, last = width] = [grid.openSide, grid.xs[0], grid.xs.at(-1)]
  const [left, right] = [open === 'left' ? first : 0, open === 'right' ? last : width]
  const isCutAt = (x: number | undefined): boolean =>
    isOff(x, width) || (open === 'left' && x === first) || (open === 'right' && x === last)
  const isClear = ({ x, width: length, size, turn }: Glyph): boolean =>
    !turn && x > left + size * CLEAR && x + length < right - size * CLEAR
  const cells = grid.cells.map((cell) => {
    const { row, rowSpan, column, columnSpan } = cell
    const isWhole = cell.glyphs.some(({ text }) => text.trim()) && cell.glyphs.every(isClear)
    if ([grid.ys[row], grid.ys[row + rowSpan]].some((y) => isOff(y, height))) return { ...cell, cut: 'end' as const }
    if (!isWhole && isCutAt(grid.xs[column])) return withBeyond({ ...cell, cut: 'start' }, grid, outside)
    return !isWhole && isCutAt(grid.xs[column + columnSpan]) ? withBeyond({ ...cell, cut: 'end' }, grid, outside) : cell
  })
  return { ...grid, cells }
}

/** A cell with the characters that stand beside it, beyond the edge that cuts it. */
function withBeyond(cell: GridCell, { xs, ys }: Grid, outside: readonly Glyph[]): GridCell {
  const [top = 0, bottom = 0] = [ys[cell.row], ys[cell.row + cell.rowSpan]]
  const [left = 0, right = 0] = [xs[cell.column], xs[cell.column + cell.columnSpan]]
  const beyond = outside.filter((glyph) => {
    const { x, y } = middleOf(glyph)
    return y < top && y > bottom && (cell.cut === 'start' ? x < right : x > left)
  })
  return beyond.length ? { ...cell, beyond } : cell
}
