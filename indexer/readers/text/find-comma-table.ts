import type { Cell, Row } from '../../document.ts'
import { findColumns } from '../../form/column-labels.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable, skipGap } from './table-region.ts'

/** Signs between the cells of a line, as spreadsheets write them. */
const SIGNS = [',', ';', '，', '；'] as const
type Sign = (typeof SIGNS)[number]

/** A table has a row of so many cells, and so many rows. */
const WIDE = 4
const FEWEST_ROWS = 3
const LONGEST_LINE = 1000

/** The cells of a line between signs; between quotation marks a sign is a part of the cell. */
function readCells(line: Line, sign: Sign): Cell[] {
  const cells: Cell[] = []
  let [start, isQuoted] = [0, false]
  for (let i = 0; i <= line.text.length; i++) {
    if (line.text[i] === '"') isQuoted = !isQuoted
    if (i < line.text.length && (line.text[i] !== sign || isQuoted)) continue
    cells.push(unquote(line.text.slice(start, i), line.start + start))
    start = i + 1
  }
  return cells
}

/** A cell without the quotation marks around it. */
function unquote(text: string, start: number): Cell {
  const inner = /^\s*"([\s\S]*)"\s*$/.exec(text)
  return inner ? makeCell(inner[1] as string, start + text.indexOf('"') + 1) : makeCell(text, start)
}

const isKnown = ({ text }: Cell): boolean =>
  text === '' ||
  parseFigure(text) !== null ||
  isFormFragment(text) ||
  ([2, 3, 4] as const).some((table) => findColumns(table, text))

/** A row, and the first line behind it. */
interface FoundRow {
  readonly row: Row
  readonly next: number
  readonly end: number
}

/** A cell between quotation marks has at most so many lines. */
const MOST_LINES = 12

const isOpen = (text: string): boolean => (text.split('"').length - 1) % 2 === 1

/** The line at `at`, with those that a cell between quotation marks goes on in. Its text keeps all places. */
function joinQuoted(lines: readonly Line[], at: number): { line: Line; next: number } | null {
  let line = lines[at]
  let next = at + 1
  for (; line && isOpen(line.text) && next < at + MOST_LINES; next++) {
    const more = lines[next]
    if (!more) break
    line = { ...line, text: line.text + '\n'.repeat(more.start - line.end) + more.text, end: more.end }
  }
  return line && !isOpen(line.text) ? { line, next } : null
}

/** The cells of a line that holds nothing but what the form prints and figures; null for any other line. */
function readRow(lines: readonly Line[], at: number, sign: Sign): FoundRow | null {
  const { line, next } = joinQuoted(lines, at) ?? {}
  if (!line || line.isBlank || line.text.length > LONGEST_LINE || /[\t|。！？]/.test(line.text)) return null
  const cells = readCells(line, sign)
  const isRow = cells.length > 1 && cells.some(({ text }) => text !== '') && cells.every(isKnown)
  return isRow && next !== undefined ? { row: { cells }, next, end: line.end } : null
}

/** Rows whose cells commas or semicolons set apart, between quotation marks or not. */
export const findCommaTable: FindTable = (lines, at) => {
  const first = lines[at]
  const sign = first && SIGNS.find((each) => first.text.includes(each) && readRow(lines, at, each))
  if (!first || !sign) return null
  const rows: Row[] = []
  let [end, next] = [first.end, at]
  for (let found = readRow(lines, at, sign); found; found = readRow(lines, skipGap(lines, next), sign)) {
    rows.push(found.row)
    ;({ end, next } = found)
  }
  const isTable = rows.length >= FEWEST_ROWS && rows.some(({ cells }) => cells.length >= WIDE)
  return isTable ? { table: makeTable(rows, first.start, end), next } : null
}
