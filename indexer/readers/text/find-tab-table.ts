import type { Cell, Row } from '../../document.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, looksTabular, makeCell, makeTable, skipGap } from './table-region.ts'

/** A row of cells between tabs: a tab behind content, or more than one tab. */
const isTabRow = (line: Line | undefined): line is Line =>
  line !== undefined && /\t/.test(line.text.replace(/^\t/, '')) && !/^\s*#/.test(line.text)

/** A line between two rows that lost its tabs, or the rest of a broken label; headings are none. */
const isPlainRow = (line: Line | undefined): line is Line =>
  line !== undefined && !line.isBlank && !line.isPageMark && !/^\s*(?:#|\|)|[。！？]$/.test(line.text)

function readRow(line: Line): Row {
  const cells: Cell[] = []
  let start = line.start
  for (const part of line.text.split('\t')) {
    cells.push(makeCell(part, start))
    start += part.length + 1
  }
  return { cells }
}

/** Rows with tabs between the cells; empty lines and page numbers inside are left out. */
export const findTabTable: FindTable = (lines, at) => {
  const first = lines[at]
  if (!isTabRow(first)) return null
  const rows: Row[] = []
  let [end, next] = [first.end, at]
  const add = (line: Line, i: number) => {
    rows.push(readRow(line))
    ;[end, next] = [line.end, i + 1]
  }
  for (let i = at; i < lines.length; ) {
    const line = lines[i]
    if (isTabRow(line)) add(line, i)
    else if (i === next && isPlainRow(line) && isTabRow(lines[i + 1])) add(line, i)
    else break
    i = isTabRow(lines[next]) || isPlainRow(lines[next]) ? next : skipGap(lines, next)
  }
  return looksTabular(rows) ? { table: makeTable(rows, first.start, end), next } : null
}
