import { findFigure } from '../../db/form/codebook.ts'
import type { Cell } from '../document.ts'
import { type ParsedFigure, parseFigure } from '../form/parse-figure.ts'
import type { HeaderColumn } from '../form/value-row.ts'

const YUAN_IN_WAN = 10_000
/** Money is kept to a hundredth of a 元, so that changing its unit leaves no binary residue. */
const MONEY_DIGITS = 6

/** The figure in a cell under its code: in the code's unit, and only a value that the code can have. */
export function readCell(code: string, cell: Cell, column: HeaderColumn): ParsedFigure | null {
  const figure = parseFigure(cell.text)
  if (!figure || figure.value === null) return figure
  const unit = findFigure(code)?.unit
  if (unit === '元' || unit === '万元') {
    const printed = figure.money ?? column.money ?? unit
    return figure.value < 0 ? null : { ...figure, value: convert(figure.value, printed, unit) }
  }
  if (figure.money || !Number.isInteger(figure.value)) return null
  return figure.value < 0 && !code.endsWith('.change') ? null : figure
}

function convert(value: number, from: '元' | '万元', to: '元' | '万元'): number {
  if (from === to) return value
  return Number((from === '万元' ? value * YUAN_IN_WAN : value / YUAN_IN_WAN).toFixed(MONEY_DIGITS))
}
