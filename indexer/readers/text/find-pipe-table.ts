import type { Cell, Row } from '../../document.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { isProse } from './line-kinds.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable, skipGap } from './table-region.ts'

const PIPE = /(?<!\\)\|/
const CLOSED = /^\s*\|.*\|\s*$/
const RULE = /^[\s|:\-—]+$/

const isRule = (line: Line): boolean => RULE.test(line.text) && line.text.includes('--')

/** A row between pipes, or one that lost those at its edges and begins with what the form prints, or with nothing. */
function isPipeRow(line: Line | undefined): line is Line {
  if (!line || !PIPE.test(line.text)) return false
  if (CLOSED.test(line.text)) return true
  const cells = line.text.split(PIPE).filter((cell) => cell.trim() !== '')
  const [first = ''] = cells
  return (isFormFragment(first) && !isProse(first)) || (cells.length > 1 && cells.every((cell) => parseFigure(cell)))
}

function readRow(line: Line): Row {
  const cells: Cell[] = []
  const opens = /^\s*\|/.exec(line.text)?.[0].length ?? 0
  const closes = /\|\s*$/.exec(line.text)?.index ?? line.text.length
  let start = opens
  for (const part of line.text.slice(opens, Math.max(opens, closes)).split(PIPE)) {
    cells.push(makeCell(part, line.start + start))
    start += part.length + 1
  }
  return { cells }
}

/**
 * A Markdown pipe table, also without the pipes at its edges; a page break or an empty line inside it does not end it.
 * Where no row has two cells, the pipes only end lines, and the cells are read one below the other.
 */
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
  const hasColumns = CLOSED.test(first.text) || rows.some(({ cells }) => cells.length > 1)
  return rows.length && hasColumns ? { table: makeTable(rows, first.start, end), next } : null
}
