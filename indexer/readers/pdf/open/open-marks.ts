import { normaliseLabel } from '../../../form/normalise-label.ts'
import { parseFigure } from '../../../form/parse-figure.ts'
import type { Line } from '../pdf-lines.ts'

/** A word of a page, or a label's number with the word behind it. Points; `y` falls, over page breaks too. */
export interface Mark extends Extent {
  readonly text: string
  /** As labels are compared. */
  readonly core: string
  readonly y: number
  readonly size: number
  /** The line that it stands on, as its place among all lines. */
  readonly line: number
}

/** A line of a strip: pages laid below each other, as if no page break stood between them. */
export interface StripLine {
  readonly line: Line
  /** From 0. */
  readonly page: number
  readonly y: number
}

/** The number of a label, which a blank may set apart from it. */
const NUMBER = /^(?:\d{1,2}[.．、]|[（(][一二三四五六七八九]+[）)]|[一二三四五六七八九]+、)$/u
/** How far the number may stand before its label. Share of the type size. */
const REACH = 2

/** The words of lines, from the top; within a line from the left. */
export const listMarks = (lines: readonly StripLine[]): Mark[] =>
  lines.flatMap(({ line: { runs, size }, y }, line) => {
    const marks: Mark[] = []
    for (const { text, x, right } of runs) {
      const last = marks.at(-1)
      if (last && NUMBER.test(last.text) && x - last.right < size * REACH)
        marks[marks.length - 1] = makeMark(last.text + text, last.x, right, y, size, line)
      else marks.push(makeMark(text, x, right, y, size, line))
    }
    return marks
  })

const makeMark = (text: string, x: number, right: number, y: number, size: number, line: number): Mark => ({
  text,
  core: normaliseLabel(text),
  x,
  right,
  y,
  size,
  line,
})

/** From where to where something stands across the page. Points. */
export interface Extent {
  readonly x: number
  readonly right: number
}

/** What things take together. */
export const extentOf = (all: readonly Extent[]): Extent => ({
  x: Math.min(...all.map(({ x }) => x)),
  right: Math.max(...all.map(({ right }) => right)),
})

/** Whether two things stand below each other. */
export const overlaps = (a: Extent, b: Extent): boolean => a.x < b.right && b.x < a.right

/** Whether a word is a figure, or a sign that stands for none. */
export const isFigure = ({ text }: Mark): boolean => (parseFigure(text)?.state ?? 'blank') !== 'blank'
