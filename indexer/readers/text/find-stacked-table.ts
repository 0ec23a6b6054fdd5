import type { Cell, Row } from '../../document.ts'
import { findColumns } from '../../form/column-labels.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { findRow } from '../../form/row-labels.ts'
import { isProse } from './line-kinds.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable } from './table-region.ts'

/** A stretch of lines is a table from this many figures on that stand one below the other. */
const LONG_COLUMN = 7
const LONGEST_LABEL = 60

/** `article`: the article above a part of table 2; `figures`: all the numbers of a row on one line; `both`: a label of a row and of a column, `总计`; `piece`: a part of a label that is torn over lines. */
type LineKind = 'figure' | 'figures' | 'row' | 'header' | 'article' | 'both' | 'piece'

/** A cell of a web page that was copied with the rule behind it. */
const END_PIPE = /\s*\|\s*$/

function classify(line: Line | undefined): LineKind | null {
  const text = line?.text.replace(END_PIPE, '') ?? ''
  if (!line || line.isBlank || /[\t|]/.test(text) || text.length > LONGEST_LABEL) return null
  const figure = parseFigure(text)
  if (figure && figure.state !== 'blank') return 'figure'
  if (cellsOf(line).every(isNumber)) return 'figures'
  if (/^\s*#/.test(text) || /[。！？；]\s*$/.test(text)) return null
  const isHeader = ([2, 3, 4] as const).some((table) => findColumns(table, text))
  if (findRow(text)) return isHeader ? 'both' : 'row'
  if (/^\s*第二十条第/.test(text) && !isProse(text)) return 'article'
  if (isHeader) return 'header'
  return isFormFragment(text) ? 'piece' : null
}

/** A row of table 2 has so many numbers. */
const SHORT_ROW = 3
const isNumber = (cell: Cell): boolean => parseFigure(cell.text)?.state === 'number'

/** The cells of a line that holds as many as a row of table 2; else the line as one cell. */
function cellsOf(line: Line): Cell[] {
  const cells = [...line.text.matchAll(/\S+/g)].map(({ index, 0: text }) => makeCell(text, line.start + index))
  return cells.length === SHORT_ROW && cells.every(isNumber)
    ? cells
    : [makeCell(line.text.replace(END_PIPE, ''), line.start)]
}

const isFigure = (cell: Cell | undefined): boolean => cell !== undefined && parseFigure(cell.text) !== null

/** Rows of a column of lines: labels that follow each other are one row's, as are header labels. */
class Stack {
  readonly rows: Row[] = []
  private cells: Cell[] = []
  private last: 'figure' | 'row' | 'header' = 'header'
  longest = 0
  private hasHeader = false
  private column = 0

  /** Adds a line; a piece of a label, or one that may be two, goes on what stands before it. */
  add(line: Line, found: LineKind): void {
    if (found === 'piece' && this.goesOn(line)) return
    if (found === 'article') {
      this.close()
      this.rows.push({ cells: [makeCell(line.text.replace(END_PIPE, ''), line.start)] })
      this.last = 'header'
      this.column = 0
      return
    }
    const isOpen = found === 'piece' || found === 'both'
    const kind = isOpen ? (this.last === 'header' ? 'header' : 'row') : found === 'figures' ? 'figure' : found
    const breaks =
      this.last !== kind &&
      !(this.last === 'row' && kind === 'figure') &&
      !(this.last === 'header' && kind === 'figure')
    if (breaks) this.close()
    this.column = kind === 'figure' ? this.column + 1 : 0
    this.longest = Math.max(this.longest, this.column)
    if (this.last === 'header' && kind === 'figure') this.close()
    this.cells.push(...cellsOf(line))
    this.last = kind
    this.hasHeader ||= kind === 'header'
  }

  /** Joins the rest of an article or of a header label that is torn over lines to its beginning. */
  private goesOn(line: Line): boolean {
    const cells = this.cells.length ? this.cells : (this.rows.at(-1)?.cells ?? [])
    const before = cells.at(-1)
    const text = `${before?.text}\n${line.text.trim()}`
    const isTorn = before !== undefined && this.last === 'header' && !isFigure(before) && isFormFragment(text)
    if (!isTorn) return false
    const whole = [...cells.slice(0, -1), { ...before, text, end: line.end }]
    if (this.cells.length) this.cells = whole
    else this.rows.splice(-1, 1, { cells: whole })
    return true
  }

  /** A header above two or more labels with figures: table 2 has short rows. */
  isShortTable(): boolean {
    const ruled = this.rows.slice(1).filter(({ cells }) => cells.some(isFigure) && !isFigure(cells[0]))
    return this.hasHeader && ruled.length > 1
  }

  close(): void {
    if (this.cells.length) this.rows.push({ cells: this.cells })
    this.cells = []
  }
}

/** The next line that is not empty, nor a page number with signs around it; a number alone is a cell. */
function nextCell(lines: readonly Line[], at: number): number {
  let next = at
  for (let line = lines[next]; line && (line.isBlank || (line.isPageMark && !line.isLoneNumber)); line = lines[next])
    next++
  return next
}

/**
 * A table copied from a web page: each cell on a line of its own, with or without empty lines between them. Empty cells cannot be seen
 * in it, so the figures have to prove themselves later.
 */
export const findStackedTable: FindTable = (lines, at) => {
  const first = lines[at]
  const begins = classify(first)
  if (!first || (begins !== 'row' && begins !== 'header' && begins !== 'both' && begins !== 'article')) return null
  const stack = new Stack()
  let next = at
  for (let i = at; ; i = nextCell(lines, next)) {
    const kind = classify(lines[i])
    if (kind === null) break
    stack.add(lines[i] as Line, kind)
    next = i + 1
  }
  stack.close()
  const end = lines[next - 1]?.end ?? first.end
  return stack.longest >= LONG_COLUMN || stack.isShortTable()
    ? { table: makeTable(stack.rows, first.start, end), next }
    : null
}
