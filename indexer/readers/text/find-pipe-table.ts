import type { Cell, Row } from '../../document.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { findRow } from '../../form/row-labels.ts'
import { isProse } from './line-kinds.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable, skipGap } from './table-region.ts'

const PIPE = /(?<!\\)[|│┃║｜]/
const CLOSED = /^\s*[|│┃║｜].*[|│┃║｜]\s*$/
/** A line drawn between rows, of hyphens or of the signs for drawing boxes. */
const RULE = /^[\s|:\-—=+\u2500-\u257f]+$/
const DRAWN = /--|==|[\u2500-\u257f]{2}/

const isRule = (line: Line): boolean => RULE.test(line.text) && DRAWN.test(line.text)

/** A line of a box; those of Markdown stand below a header, and where a converter broke a table. */
const isDrawn = (line: Line): boolean => isRule(line) && /^\s*[+\u2500\u250c-\u254b\u2550-\u257f]/.test(line.text)

/** A row between pipes, or one that lost those at its edges and begins with what the form prints, or with nothing. */
function isPipeRow(line: Line | undefined): line is Line {
  if (!line) return false
  if (isDrawn(line)) return true
  if (!PIPE.test(line.text)) return false
  if (CLOSED.test(line.text)) return true
  const cells = line.text.split(PIPE).filter((cell) => cell.trim() !== '')
  const [first = ''] = cells
  const isLabel = isFormFragment(first) && (!isProse(first) || findRow(first) !== undefined)
  return isLabel || (cells.length > 1 && cells.every((cell) => parseFigure(cell)))
}

/** What converters by way of data frames write for an empty cell. */
const EMPTY = /^\s*(?:nan|none|null)\s*$/i

function readRow(line: Line): Row {
  const cells: Cell[] = []
  const opens = /^\s*[|│┃║｜]/.exec(line.text)?.[0].length ?? 0
  const closes = /[|│┃║｜]\s*$/.exec(line.text)?.index ?? line.text.length
  let start = opens
  for (const part of line.text.slice(opens, Math.max(opens, closes)).split(PIPE)) {
    cells.push(makeCell(EMPTY.test(part) ? '' : part, line.start + start))
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
  const groups: Row[][] = [[]]
  let [end, next] = [first.end, at]
  for (let i = at; isPipeRow(lines[i]); i = skipGap(lines, next)) {
    const line = lines[i] as Line
    if (!isRule(line)) groups.at(-1)?.push(readRow(line))
    else if (isDrawn(line) && groups.at(-1)?.length) groups.push([])
    end = line.end
    next = i + 1
  }
  const rows = joinRuled(groups.filter((group) => group.length > 0))
  const hasColumns = CLOSED.test(first.text) || rows.some(({ cells }) => cells.length > 1)
  return rows.length && hasColumns ? { table: makeTable(rows, first.start, end), next } : null
}

/** From so many groups between drawn lines on each group is one row. */
const MANY_GROUPS = 4

/** Where lines are drawn between all rows, the lines of text between two of them are one row. */
function joinRuled(groups: readonly (readonly Row[])[]): Row[] {
  if (groups.length < MANY_GROUPS) return groups.flat()
  return groups.map((lines) => ({
    cells: (lines[0] as Row).cells.map((first, i) => {
      const filled = lines.flatMap(({ cells }) => (cells[i]?.text ? [cells[i]] : []))
      const text = filled.map((cell) => cell.text).join('\n')
      return { text, start: (filled[0] ?? first).start, end: (filled.at(-1) ?? first).end }
    }),
  }))
}
