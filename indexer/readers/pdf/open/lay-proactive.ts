import { PROACTIVE_ROWS } from '../../../../db/form/codebook.ts'
import { COLUMN_LABELS } from '../../../form/column-labels.ts'
import { hasProactiveColumn } from '../../../form/form-columns.ts'
import { isFormFragment } from '../../../form/form-fragments.ts'
import { labelCore } from '../../../form/match-label.ts'
import { ROW_LABELS } from '../../../form/row-labels.ts'
import type { RawRow } from '../../layout/place-cells.ts'
import { type Band, findBands } from './find-bands.ts'
import { findStacks, type Stack } from './find-stacks.ts'
import { extentOf, isFigure, type Mark, overlaps } from './open-marks.ts'
import { figureCells, labelCell, linesOf, type OpenTable } from './open-table.ts'
import { bandsAt, placeMarks } from './place-marks.ts'

const CONTENT = labelCore('信息内容')
const COLUMNS = COLUMN_LABELS[2].filter(({ target }) => target.kind === 'column')
const EDITIONS = [PROACTIVE_ROWS['2021'], PROACTIVE_ROWS['2019']].map((rows) =>
  rows.map(({ key }) => ({
    key,
    cores: ROW_LABELS.filter(({ target }) => target.kind === 'proactive' && target.key === key).map(({ core }) => core),
  })),
)
/** Fewer rows than this are no table. */
const FEWEST = 3

/** A header row with the rows below it, as far as the next header. */
interface Part {
  readonly content: Stack
  readonly columns: readonly { readonly key: string; readonly stack: Stack }[]
  readonly bands: readonly Band[]
}

/** Table 2 where the labels of its rows and of their columns are found, and everything in it has its place; else null. */
export function layProactive(marks: readonly Mark[]): OpenTable | null {
  const heads = findStacks(CONTENT, marks)
  const bands = EDITIONS.map((rows) => findBands(rows, marks)).reduce((a, b) => (b.length > a.length ? b : a))
  if (!heads.length || bands.length < FEWEST) return null
  const parts = heads.map((content, i): Part => {
    const end = heads[i + 1]?.top ?? Number.NEGATIVE_INFINITY
    const own = bands.filter(({ stack }) => stack.top <= content.bottom + 1 && stack.bottom >= end - 1)
    const beside = marks.filter((mark) => bandsAt(mark, [{ key: '', stack: content }]).length > 0)
    return { content, columns: findColumns(own[0]?.stack.top ?? content.bottom, content, marks, beside), bands: own }
  })
  const isLaid = (band: Band): boolean => parts.some((part) => part.bands.includes(band))
  if (!parts.every(isOfForm) || !bands.every(isLaid)) return null
  const taken = new Set(
    parts
      .flatMap((part) => [
        part.content,
        ...part.columns.map(({ stack }) => stack),
        ...part.bands.map(({ stack }) => stack),
      ])
      .flatMap((stack) => stack.marks),
  )
  const own = linesOf([...taken])
  const end = Math.max(
    own.last,
    ...marks.filter((mark) => bandsAt(mark, bands.slice(-1)).length > 0).map(({ line }) => line),
  )
  const rest = marks.filter((mark) => mark.line >= own.first && mark.line <= end && !taken.has(mark))
  const rows: RawRow[] = []
  for (const { content, columns, bands: below } of parts) {
    const beside = rest.filter((mark) => bandsAt(mark, below).length > 0)
    const cells = placeMarks(beside, below, extentsOf(columns, beside))
    if (!cells) return null
    const span = columns.length === 1 ? WIDEST : 1
    rows.push({ cells: [labelCell(content, 0), ...columns.map(({ stack }, i) => labelCell(stack, 1 + i, span))] })
    below.forEach(({ stack }, i) => {
      rows.push({ cells: [labelCell(stack, 0), ...figureCells(cells[i] ?? [], 1)] })
    })
    for (const mark of beside) taken.add(mark)
  }
  return rest.every((mark) => taken.has(mark) || (isFormFragment(mark.text) && !isFigure(mark)))
    ? { rows, first: own.first, last: end }
    : null
}

/** How far above 信息内容 the label of a column beside it may begin. Share of the type size. */
const HIGHER = 2
/** Columns of the widest part. */
const WIDEST = 3

/** The labels of columns beside 信息内容, from the left; of labels that begin in one place the longest. */
function findColumns(end: number, content: Stack, marks: readonly Mark[], beside: readonly Mark[]): Part['columns'] {
  const near = marks.filter(({ y, x, size }) => y <= content.top + size * HIGHER && y >= end - 1 && x >= content.right)
  const found = COLUMNS.flatMap(({ core, target }) =>
    findStacks(core, near).map((stack) => ({ key: target.key, stack })),
  )
    .filter(({ stack }) => stack.marks.some((mark) => beside.includes(mark)))
    .toSorted((a, b) => b.stack.text.length - a.stack.text.length)
  const kept: { key: string; stack: Stack }[] = []
  for (const each of found) if (!kept.some(({ stack }) => overlaps(stack, each.stack))) kept.push(each)
  return kept.toSorted((a, b) => a.stack.x - b.stack.x)
}

const isOfForm = ({ columns, bands }: Part): boolean =>
  columns.length > 0 &&
  bands.length > 0 &&
  bands.every((band) => columns.every(({ key }) => hasProactiveColumn(band.key, key)))

/** Where columns stand; of one alone all that stands beside the labels of its rows. */
function extentsOf(columns: Part['columns'], beside: readonly Mark[]) {
  const [only, ...more] = columns
  if (!only || more.length) return columns.map(({ stack }) => stack)
  return [extentOf([only.stack, ...beside])]
}
