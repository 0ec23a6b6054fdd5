import type { Cell, Row } from '../../document.ts'
import { findColumns } from '../../form/column-labels.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { findRow } from '../../form/row-labels.ts'
import { beginsBlock, isProse } from './line-kinds.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, looksTabular, makeCell, makeTable, skipGap } from './table-region.ts'

/** A cell on a line of its own, behind one tab. */
const isCellLine = (line: Line): boolean => /^\t[^\t]*$/.test(line.text)

/** A label of the form that lost the tab before it: a cell follows on the next line. */
function isFirstCell(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || line.isBlank || line.text.includes('\t') || !isCellLine(next)) return false
  return findRow(line.text) !== undefined || ([2, 3, 4] as const).some((table) => findColumns(table, line.text))
}

/** So many lines are looked at for how tabs are used, of which so many are tabs. */
const LOOKED_AT = 40
const FEWEST_TABS = 3

/** Whether tabs stand on lines of their own between the cells, as in text copied from a web page: no cell is behind one. */
function isDividedByTabs(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at, at + LOOKED_AT)
  const end = near.findIndex(({ text }) => isProse(text) && beginsBlock(text) && !isFormFragment(text))
  const tabs = near.slice(0, end < 0 ? near.length : end).filter(({ text }) => text.includes('\t'))
  const between = tabs.length < FEWEST_TABS ? [] : near.filter(({ isBlank }) => !isBlank)
  return between.length > tabs.length / 2 && tabs.every(({ isBlank }) => isBlank)
}

/** The rest of a cell that has line breaks inside; a finished figure is not continued by words. */
function continues(line: Line, cell: Cell): boolean {
  if (line.isBlank || line.text.includes('\t') || isSignedMark(line)) return false
  const figure = parseFigure(cell.text)
  return figure === null || figure.state === 'blank' || !beginsBlock(line.text)
}

/** A number below a figure or an empty cell may be a page number or the rest of the cell: the row is not to be trusted. */
const isFigure = (cell: Cell | undefined): boolean => cell !== undefined && parseFigure(cell.text) !== null

/** A page number with signs around it is left out of the cell that it interrupts. */
const isSignedMark = (line: Line): boolean => line.isPageMark && !line.isLoneNumber

const append = (cell: Cell, line: Line): Cell =>
  cell.text === ''
    ? makeCell(line.text, line.start)
    : { ...cell, text: `${cell.text}\n${line.text.trim()}`, end: line.end }

/** Word text: one cell a line behind a tab, a row ends with an empty line, breaks inside a cell have no tab. */
export const findWordTable: FindTable = (lines, at) => {
  const first = lines[at]
  if (!first || !(isCellLine(first) || isFirstCell(lines, at)) || isDividedByTabs(lines, at)) return null
  const rows: Row[] = []
  let cells: Cell[] = []
  let [end, next] = [first.end, at]
  const close = () => {
    if (cells.length) rows.push({ cells })
    cells = []
  }
  for (let i = at; i < lines.length; ) {
    const line = lines[i] as Line
    const last = cells.at(-1)
    if (isCellLine(line)) cells.push(makeCell(line.text.slice(1), line.start + 1))
    else if (isFirstCell(lines, i) && (cells.length === 0 || isFigure(last))) {
      close()
      cells.push(makeCell(line.text, line.start))
    } else if (last && line.isLoneNumber && isFigure(last)) close()
    else if (last && continues(line, last)) cells.splice(-1, 1, append(last, line))
    else if (!isSignedMark(line)) break
    ;[end, next] = [cells.at(-1)?.end ?? end, i + 1]
    i = next
    const after = lines[i]
    if (!after?.isBlank || isCellLine(after)) continue
    close()
    i = skipGap(lines, i)
  }
  close()
  return looksTabular(rows) ? { table: makeTable(rows, first.start, Math.max(end, first.start)), next } : null
}
