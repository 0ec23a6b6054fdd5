import type { Cell, ExportTable } from './list-tables.ts'

/** By this mark spreadsheet programs see that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** A text that begins like this is run as a formula by spreadsheet programs, and texts come from files of strangers. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Without the last digits, which are noise of the machine's numbers. */
const toPlaces = (value: number): number => Number(value.toPrecision(12))

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return `${toPlaces(cell.ratio * 100)}%`
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark. An empty cell is no value, never a zero. */
export const writeCsv = ({ header, rows }: ExportTable): Buffer =>
  Buffer.from(BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join(''))
