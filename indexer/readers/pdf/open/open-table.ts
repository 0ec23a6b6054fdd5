import type { RawCell, RawRow } from '../../layout/place-cells.ts'
import type { Stack } from './find-stacks.ts'
import type { Mark } from './open-marks.ts'

/** A table without rules, and the lines that it takes. */
export interface OpenTable {
  readonly rows: readonly RawRow[]
  /** The first and the last of its lines. */
  readonly first: number
  readonly last: number
}

/** A gap wider than this is a blank. Share of the type size. */
const BLANK = 0.2

/** The content of a cell as it is printed: what stands on one line without a blank between is one word. */
export const printMarks = (marks: readonly Mark[]): string =>
  marks.reduce((text, mark, i) => {
    const before = marks[i - 1]
    const isNext = before?.line === mark.line && mark.x - before.right <= mark.size * BLANK
    return `${text}${!before || isNext ? '' : ' '}${mark.text}`
  }, '')

/** A cell that holds a label. */
export const labelCell = ({ text }: Stack, column: number, columnSpan = 1, rowSpan = 1): RawCell => ({
  text,
  column,
  columnSpan,
  rowSpan,
})

/** The cells of figures of a row, from a column on. */
export const figureCells = (cells: readonly (readonly Mark[])[], from: number): RawCell[] =>
  cells.map((marks, i) => ({ text: printMarks(marks), column: from + i, columnSpan: 1 }))

/** The first and the last line that words stand on. */
export function linesOf(marks: readonly Mark[]): Pick<OpenTable, 'first' | 'last'> {
  const lines = marks.map(({ line }) => line)
  return { first: Math.min(...lines), last: Math.max(...lines) }
}
