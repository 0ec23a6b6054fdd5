import type { Cell, Row } from '../document.ts'
import { parseFigure } from '../form/parse-figure.ts'
import { isWholeLabel } from '../form/row-labels.ts'

/**
 * Joins the two parts of a row that a page break cuts through, where the label proves it: what stands above is no whole
 * label of the form, nor what stands below, and both together are one. Figures of the row stand in one of the
 * parts; a cell with text in both is kept with both, so that neither is taken for the whole.
 */
export function joinSplitRows(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    if (above && isRest(above, row)) joined[joined.length - 1] = join(above, row)
    else joined.push(row)
  }
  return joined
}

function isRest(above: Row, below: Row): boolean {
  const label = below.cells.findLast(isLabel)
  const start = above.cells.find((cell) => samePlace(cell, label))
  if (!label || !start || label.continued || start.continued || !start.text) return false
  if (isWholeLabel(start.text) || isWholeLabel(label.text) || !isWholeLabel(start.text + label.text)) return false
  return below.cells.every((cell) => !hasText(cell) || above.cells.some((other) => samePlace(other, cell)))
}

const hasText = ({ text, continued }: Cell): boolean => text.trim() !== '' && !continued

const isLabel = (cell: Cell): boolean => hasText(cell) && parseFigure(cell.text) === null

const samePlace = (a: Cell, b: Cell | undefined): boolean =>
  a.column !== undefined && a.column === b?.column && a.columnSpan === b.columnSpan

const join = (above: Row, below: Row): Row => ({
  cells: above.cells.map((cell) => {
    const rest = below.cells.find((other) => samePlace(other, cell))
    if (!rest || !hasText(rest)) return cell
    return hasText(cell) ? { ...cell, text: `${cell.text}\n${rest.text}` } : rest
  }),
})
