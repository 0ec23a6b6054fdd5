import { findStacks, lowestOf, type Stack } from './find-stacks.ts'
import { type Extent, extentOf, isFigure, type Mark, overlaps } from './open-marks.ts'

/** A column under the labels that it may have. */
export interface ColumnForm {
  readonly key: string
  readonly cores: readonly string[]
}

/** The label of each column, from the left, where they stand in the form's order; of several the lowest. Null where one is lost. */
export function findHeader(columns: readonly ColumnForm[], marks: readonly Mark[]): Stack[] | null {
  const header: Stack[] = []
  for (const { cores } of columns) {
    const before = header.at(-1)
    const stacks = cores.flatMap((core) => findStacks(core, marks))
    const stack = lowestOf(stacks.filter(({ x }) => !before || x >= before.right - 1))
    if (!stack) return null
    header.push(stack)
  }
  return header
}

/**
 * Where columns stand: below their labels, and where the figures of rows stand that fill all of them, or that stand below
 * one label alone.
 */
export function measureColumns(header: readonly Extent[], rows: readonly (readonly Mark[])[]): readonly Extent[] {
  const full = rows.filter((row) => row.length === header.length && row.every(isFigure))
  let columns = keepApart(
    header,
    header.map((column, i) => extentOf([column, ...full.map((row) => row[i] as Mark)])),
  )
  for (const mark of rows.flat().filter(isFigure)) {
    const below = columns.flatMap((column, i) => (overlaps(mark, column) ? [i] : []))
    const [at, ...others] = below
    if (at === undefined || others.length) continue
    columns = keepApart(columns, columns.with(at, extentOf([columns[at] as Extent, mark])))
  }
  return columns
}

/** The wider columns where they do not reach into each other, else those before. */
const keepApart = (before: readonly Extent[], wide: readonly Extent[]): readonly Extent[] =>
  wide.every(({ x }, i) => i === 0 || x >= (wide[i - 1] as Extent).right) ? wide : before
