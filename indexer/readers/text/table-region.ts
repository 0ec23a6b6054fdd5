import type { Cell, Row, Table } from '../../document.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import type { Line } from './split-lines.ts'

/** A table found in lines, and the first line behind it. */
export interface TableRegion {
  readonly table: Table
  readonly next: number
}

/** Looks for a table that begins at line `at`; null where none does. */
export type FindTable = (lines: readonly Line[], at: number) => TableRegion | null

/** A cell for `text.slice(start, end)` without the blanks around it. */
export function makeCell(text: string, start: number): Cell {
  const content = text.trim()
  const from = start + (content ? text.indexOf(content) : 0)
  return { text: content, start: from, end: from + content.length }
}

/** A block over the rows, from the first to the last line that belongs to it. */
export const makeTable = (rows: readonly Row[], start: number, end: number): Table => ({
  kind: 'table',
  rows,
  start,
  end,
})

const isGap = (line: Line | undefined): boolean =>
  line !== undefined && (line.isBlank || line.isPageMark) && !line.text.includes('\t')

/** The first line from `at` on that is neither empty nor a page number; a tab is an empty cell, not an empty line. */
export function skipGap(lines: readonly Line[], at: number): number {
  let next = at
  while (isGap(lines[next])) next++
  return next
}

const LONGEST_CELL = 60
/** Rows without a single figure are a table from this many cells on. */
const WIDE = 3

/** Whether rows look like a table of figures or labels, and not like indented paragraphs. */
export function looksTabular(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells)
  const figures = cells.filter(({ text }) => text !== '' && parseFigure(text) !== null).length
  const long = cells.filter(({ text }) => text.length > LONGEST_CELL).length
  const widest = Math.max(...rows.map((row) => row.cells.length))
  return (widest >= WIDE || (widest > 1 && figures > 0)) && long * 4 <= cells.length
}
