import type { Cell, Row } from '../../document.ts'
import { findColumns } from '../../form/column-labels.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { findRow } from '../../form/row-labels.ts'
import { isProse } from './line-kinds.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable } from './table-region.ts'

/** A stretch of lines is a table from this many figures on that stand one below the other. */
const LONG_COLUMN = 7
const LONGEST_LABEL = 60

type LineKind = 'figure' | 'row' | 'header'

function classify(line: Line | undefined): LineKind | null {
  if (!line || line.isBlank || /[\t|]/.test(line.text) || line.text.length > LONGEST_LABEL) return null
  const figure = parseFigure(line.text)
  if (figure && figure.state !== 'blank') return 'figure'
  if (/^\s*#/.test(line.text) || /[。！？；]\s*$/.test(line.text)) return null
  if (findRow(line.text)) return 'row'
  const isHeader = ([2, 3, 4] as const).some((table) => findColumns(table, line.text))
  return isHeader || (/^\s*第二十条第/.test(line.text) && !isProse(line.text)) ? 'header' : null
}

const isFigure = (cell: Cell | undefined): boolean => cell !== undefined && parseFigure(cell.text) !== null

/** Rows of a column of lines: labels that follow each other are one row's, as are header labels. */
class Stack {
  readonly rows: Row[] = []
  private cells: Cell[] = []
  private last: LineKind = 'header'
  longest = 0
  private hasHeader = false
  private column = 0

  add(line: Line, kind: LineKind): void {
    const breaks =
      this.last !== kind &&
      !(this.last === 'row' && kind === 'figure') &&
      !(this.last === 'header' && kind === 'figure')
    if (breaks) this.close()
    this.column = kind === 'figure' ? this.column + 1 : 0
    this.longest = Math.max(this.longest, this.column)
    if (this.last === 'header' && kind === 'figure') this.close()
    this.cells.push(makeCell(line.text, line.start))
    this.last = kind
    this.hasHeader ||= kind === 'header'
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

/**
 * A table copied from a web page: each cell on a line of its own, without a sign between them. Empty cells cannot be seen
 * in it, so the figures have to prove themselves later.
 */
export const findStackedTable: FindTable = (lines, at) => {
  const first = lines[at]
  const begins = classify(first)
  if (!first || begins === null || begins === 'figure') return null
  const stack = new Stack()
  let next = at
  for (let kind = classify(lines[next]); kind !== null; kind = classify(lines[next])) {
    stack.add(lines[next] as Line, kind)
    next++
  }
  stack.close()
  const end = lines[next - 1]?.end ?? first.end
  return stack.longest >= LONG_COLUMN || stack.isShortTable()
    ? { table: makeTable(stack.rows, first.start, end), next }
    : null
}
