import type { Glyph } from './pdf-glyphs.ts'
import type { Grid } from './pdf-grid.ts'

/** Cells that begin or end nearer than this to the edge of the page run over it: no office prints to the very edge. Points. */
const BLEED = 1.5

/**
 * Marks the cells that the page's edge cuts: `12` in one of them may be a part of 312, and an empty one may hold anything.
 * Text that ends a character or more before the edge is whole.
 */
export function markCutCells(grid: Grid, width: number, height: number): Grid {
  const isOff = (at: number | undefined, size: number): boolean =>
    at !== undefined && (at <= BLEED || at >= size - BLEED)
  const isClear = ({ x, width: length, size, turn }: Glyph): boolean => !turn && x > size && x + length < width - size
  const cells = grid.cells.map((cell) => {
    const { row, rowSpan, column, columnSpan } = cell
    const isWhole = cell.glyphs.some(({ text }) => text.trim()) && cell.glyphs.every(isClear)
    if ([grid.ys[row], grid.ys[row + rowSpan]].some((y) => isOff(y, height))) return { ...cell, cut: 'end' as const }
    if (!isWhole && isOff(grid.xs[column], width)) return { ...cell, cut: 'start' as const }
    return !isWhole && isOff(grid.xs[column + columnSpan], width) ? { ...cell, cut: 'end' as const } : cell
  })
  return { ...grid, cells }
}
