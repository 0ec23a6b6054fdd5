import { REVIEW_RESULTS, REVIEW_ROUTES } from '../../../../db/form/codebook.ts'
import { labelCore } from '../../../form/match-label.ts'
import type { RawCell } from '../../layout/place-cells.ts'
import { findStacks, lowestOf, type Stack } from './find-stacks.ts'
import { isFigure, type Mark, overlaps } from './open-marks.ts'
import { figureCells, labelCell, linesOf, type OpenTable } from './open-table.ts'

const RESULTS = REVIEW_RESULTS.map(({ printed }) => labelCore(printed))
const ROUTES = REVIEW_ROUTES.map(({ printed }) => labelCore(printed))
const LITIGATION = labelCore('行政诉讼')

/** Table 4 where the labels of its fifteen columns and of its routes are found, and below them figures alone stand; else null. */
export function layReview(marks: readonly Mark[]): OpenTable | null {
  const header = findResults(marks)
  if (!header) return null
  const routes = ROUTES.map((core, i) =>
    findAbove(core, header.slice(i * RESULTS.length, (i + 1) * RESULTS.length), marks),
  )
  const litigation = findAbove(LITIGATION, header.slice(RESULTS.length), marks)
  const [reconsideration, ...courts] = routes
  if (!reconsideration || !litigation || courts.includes(null)) return null
  const labels = [...header, reconsideration, litigation, ...(courts as Stack[])].flatMap((stack) => stack.marks)
  const { first, last } = linesOf(labels)
  const figures = listFigures(marks, last)
  const above = marks.filter(({ line }) => line >= first && line <= last)
  if (!figures.length || !above.every((mark) => labels.includes(mark))) return null
  const cells = header.map((stack) => figures.filter((mark) => overlaps(mark, stack)))
  if (cells.flat().length !== figures.length || new Set(cells.flat()).size !== figures.length) return null
  const size = RESULTS.length
  const [direct, after] = courts as [Stack, Stack]
  const rows: RawCell[][] = [
    [labelCell(reconsideration, 0, size), labelCell(litigation, size, size * 2)],
    [labelCell(direct, size, size), labelCell(after, size * 2, size)],
    header.map((stack, i) => labelCell(stack, i)),
    figureCells(cells, 0),
  ]
  return { rows: rows.map((row) => ({ cells: row })), first, last: Math.max(...figures.map(({ line }) => line)) }
}

/** A unit that its narrow cell put on a line of its own. */
const UNIT = /^[件项宗]$/u

/** The figures behind a line; those of a row may stand on several lines. */
function listFigures(marks: readonly Mark[], last: number): Mark[] {
  const stop = marks.find((mark) => mark.line > last && !isFigure(mark) && !UNIT.test(mark.text))
  return marks.filter(({ line }) => line > last && (!stop || line < stop.line))
}

/** The labels of the fifteen columns from the left; null where one is lost or one too many is found. */
function findResults(marks: readonly Mark[]): Stack[] | null {
  const own = RESULTS.slice(0, -1).flatMap((core) => findStacks(core, marks).flatMap((stack) => stack.marks))
  const { first, last } = linesOf(own)
  const near = marks.filter(({ line }) => line >= first && line <= last)
  const byResult = RESULTS.map((core) => findStacks(core, near).toSorted((a, b) => a.x - b.x))
  if (byResult.some((stacks) => stacks.length !== ROUTES.length)) return null
  const header = ROUTES.flatMap((_, i) => byResult.flatMap((stacks) => stacks[i] ?? []))
  return header.every(({ x }, i) => i === 0 || x >= (header[i - 1]?.right ?? x)) ? header : null
}

/** A label over columns: its middle stands above them. */
function findAbove(core: string, columns: readonly Stack[], marks: readonly Mark[]): Stack | null {
  const [left, right] = [columns[0]?.x ?? 0, columns.at(-1)?.right ?? 0]
  const top = Math.max(...columns.map((column) => column.top))
  return lowestOf(
    findStacks(core, marks).filter((stack) => stack.bottom >= top - 1 && overlaps(stack, { x: left, right })),
  )
}
