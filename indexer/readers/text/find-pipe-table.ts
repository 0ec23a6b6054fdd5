import type { Cell, Row } from '../../document.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable, skipGap } from './table-region.ts'

const PIPE_ROW = /^\s*\|.*\|\s*$/
const RULE = /^[\s|:\-—]+$/

const isPipeRow = (line: Line | undefined): line is Line => line !== undefined && PIPE_ROW.test(line.text)
const isRule = (line: Line): boolean => RULE.test(line.text) && line.text.includes('--')

function readRow(line: Line): Row {
  const cells: Cell[] = []
  const first = line.text.indexOf('|') + 1
  const body = line.text.slice(first, line.text.lastIndexOf('|'))
  let start = first
  for (const part of body.split(/(?<!\\)\|/)) {
    cells.push(makeCell(part, line.start + start))
    start += part.length + 1
  }
  return { cells }
}

/** A Markdown pipe table; a page break or an empty line inside it does not end it. */
export const findPipeTable: FindTable = (lines, at) => {
  const first = lines[at]
  if (!isPipeRow(first)) return null
  const rows: Row[] = []
  let [end, next] = [first.end, at]
  for (let i = at; isPipeRow(lines[i]); i = skipGap(lines, next)) {
    const line = lines[i] as Line
    if (!isRule(line)) rows.push(readRow(line))
    end = line.end
    next = i + 1
  }
  return rows.length ? { table: makeTable(rows, first.start, end), next } : null
}
