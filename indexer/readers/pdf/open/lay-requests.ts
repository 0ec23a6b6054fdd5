import { OUTCOME_GROUPS, REQUEST_ROWS } from '../../../../db/form/codebook.ts'
import { COLUMN_LABELS } from '../../../form/column-labels.ts'
import { isFormFragment } from '../../../form/form-fragments.ts'
import { labelCore } from '../../../form/match-label.ts'
import { listRequestCores } from '../../../form/row-labels.ts'
import type { RawCell, RawRow } from '../../layout/place-cells.ts'
import { type Band, findBands } from './find-bands.ts'
import { findHeader, measureColumns } from './find-header.ts'
import { findStacks, type Stack } from './find-stacks.ts'
import { isFigure, type Mark } from './open-marks.ts'
import { figureCells, labelCell, linesOf, type OpenTable, printMarks } from './open-table.ts'
import { bandsAt, placeMarks } from './place-marks.ts'

const COLUMNS = [
  ...new Set(COLUMN_LABELS[3].filter(({ target }) => target.kind === 'column').map((l) => l.target)),
].map((target) => ({
  key: target.key,
  cores: COLUMN_LABELS[3].filter((label) => label.target === target).map(({ core }) => core),
}))
const ROWS = REQUEST_ROWS.map(({ key }) => ({
  key,
  cores: [...new Set(listRequestCores(key).flatMap((core) => [core, core.replace(/[(][^()]*[)]$/, '')]))],
}))
const GROUPS = OUTCOME_GROUPS.map(({ key, printed }) => ({ key, core: labelCore(printed) }))
const RESULT = labelCore('三、本年度办理结果')
/** Rows that stand before or behind the outcomes. */
const OUTSIDE = ['received', 'carriedOver', 'carriedForward']
/** Columns of labels: outcomes, their groups, their reasons. */
const LABELS = 3
/** How far the header may reach down beside the first row. Share of the type size. */
const TOUCH = 0.4
/** Fewer rows than this are no table. */
const FEWEST = 3

/** Table 3 where its header and the labels of its rows are found, and everything in it has its place; else null. */
export function layRequests(marks: readonly Mark[]): OpenTable | null {
  const bands = findRows(marks)
  const [first, last] = [bands[0], bands.at(-1)]
  if (!first || !last || bands.length < FEWEST) return null
  const isAbove = ({ y, size }: Mark): boolean => y >= first.stack.top - size * TOUCH
  const above = marks.filter(isAbove)
  const header = findHeader(COLUMNS, above)
  if (!header) return null
  const left = header[0]?.x ?? 0
  if (bands.some(({ stack }) => stack.right > left)) return null
  const taken = new Set([...header, ...bands.map(({ stack }) => stack)].flatMap((stack) => stack.marks))
  const start = firstLine(header, above, left)
  const end = Math.max(...marks.filter((mark) => isBeside(mark, last)).map(({ line }) => line))
  const inside = marks.filter((mark) => mark.line >= start && mark.line <= end && !taken.has(mark))
  const stub = inside.filter((mark) => isAbove(mark) && mark.right <= left)
  const spans = inside.filter((mark) => isAbove(mark) && !stub.includes(mark))
  if (![...stub, ...spans].every((mark) => isFormFragment(mark.text) && !isFigure(mark))) return null
  const rest = inside.filter((mark) => !stub.includes(mark) && !spans.includes(mark))
  const beside = bands.map((band) => rest.filter((mark) => mark.right > left && isBeside(mark, band)))
  const cells = placeMarks(rest, bands, measureColumns(header, beside))
  if (!cells) return null
  const groups = rest.filter(({ right }) => right <= left)
  const isBetween = (mark: Mark): boolean => bands.some((band) => mark.x > band.stack.right && isBeside(mark, band))
  if (groups.some(isBetween)) return null
  const rows: RawRow[] = bands.map((band, i) => ({
    cells: [...labelsOf(band, i, bands, groups), ...figureCells(cells[i] ?? [], LABELS)],
  }))
  const head: RawCell[] = [
    { text: printMarks(stub).replaceAll(' ', ''), column: 0, columnSpan: LABELS },
    ...header.map((stack, i) => labelCell(stack, LABELS + i)),
  ]
  return { rows: [{ cells: head }, ...rows], ...linesOf([...taken, ...inside]) }
}

const REASONS = 'otherwiseHandled.'

/** （六）其他处理 is one row where none of its reasons is printed but the last, whose label is no more than 其他. */
function findRows(marks: readonly Mark[]): Band[] {
  const byReason = findBands(
    ROWS.filter(({ key }) => key !== 'otherwiseHandled'),
    marks,
  )
  if (byReason.filter(({ key }) => key.startsWith(REASONS)).length > 1) return byReason
  return findBands(
    ROWS.filter(({ key }) => !key.startsWith(REASONS)),
    marks,
  )
}

const isBeside = (mark: Mark, band: Band): boolean => bandsAt(mark, [band]).length > 0

/** The first line of the header: labels over several columns and the note in the corner stand above, or begin there. */
function firstLine(header: readonly Stack[], above: readonly Mark[], left: number): number {
  let first = Math.min(...header.flatMap(({ marks }) => marks.map(({ line }) => line)))
  for (let line = first - 1; line >= 0; line--) {
    const words = above.filter((mark) => mark.line === line)
    if (!words.length || !words.every((mark) => isHead(mark, left))) break
    first = line
  }
  return first
}

const SPANS = COLUMN_LABELS[3].filter(({ target }) => target.kind === 'span').map(({ core }) => core)
const NOTE = COLUMN_LABELS[3].find(({ target }) => target.kind === 'stub')?.core ?? ''

const isHead = ({ core, right }: Mark, left: number): boolean =>
  SPANS.some((span) => span.includes(core)) || (right <= left && core !== '' && NOTE.includes(core))

/** The label of a row, and those of its groups where their first row is. */
function labelsOf({ key, stack }: Band, at: number, bands: readonly Band[], loose: readonly Mark[]): RawCell[] {
  if (OUTSIDE.includes(key)) return [labelCell(stack, 0, LABELS)]
  const group = groupOf(key)
  const isOutcome = (other: Band | undefined): boolean => other !== undefined && !OUTSIDE.includes(other.key)
  const outcomes = isOutcome(bands[at - 1]) ? [] : spanning(RESULT, 0, bands.slice(at).filter(isOutcome).length, loose)
  if (!group) return [...outcomes, labelCell(stack, 1, 2)]
  const before = bands[at - 1]
  const isFirst = before === undefined || groupOf(before.key) !== group
  const size = bands.filter((other) => groupOf(other.key) === group).length
  return [...outcomes, ...(isFirst ? spanning(group.core, 1, size, loose) : []), labelCell(stack, 2)]
}

const groupOf = (key: string) => GROUPS.find((group) => key.startsWith(`${group.key}.`))

function spanning(core: string, column: number, rowSpan: number, loose: readonly Mark[]): RawCell[] {
  const stack = findStacks(core, loose)[0]
  return stack ? [labelCell(stack, column, 1, rowSpan)] : []
}
