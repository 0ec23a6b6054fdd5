import type { Cell, Row } from '../../document.ts'
import { findColumns } from '../../form/column-labels.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { findRow } from '../../form/row-labels.ts'
import { columnsOf } from '../layout/columns-of.ts'
import { joinTornHeader } from './join-torn-header.ts'
import { beginsBlock, isProse } from './line-kinds.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable, skipGap } from './table-region.ts'

/** A line with this many figures is a row of a table, whatever stands before them. */
const MANY_FIGURES = 5
/** So many figures alone in a line go on a table. */
const SOME_FIGURES = 3
const LONGEST_LABEL = 60

/** `piece`: a part of a label that is torn over lines; `figures`: numbers whose label stands in other lines. */
type LineKind = 'header' | 'row' | 'wide row' | 'piece' | 'figures'

interface PlainRow {
  readonly kind: LineKind
  readonly row: Row
}

/** The cells of a line between gaps, with the columns that they take. */
function cellsBetween(line: Line, gap: RegExp): Cell[] {
  const cells: Cell[] = []
  const columns = columnsOf(line.text)
  let start = 0
  for (const found of [...line.text.matchAll(gap), { index: line.text.length, 0: '' }]) {
    const cell = makeCell(line.text.slice(start, found.index), line.start + start)
    const [from, to] = [cell.start - line.start, cell.end - line.start]
    if (cell.text) cells.push({ ...cell, left: columns[from] as number, right: columns[to] as number })
    start = found.index + found[0].length
  }
  return cells
}

/**
 * The cells of a line: the figures at its end, each between blanks, and before them the labels between two blanks or more.
 * Where every wide gap but the first has a figure behind it, a figure may hold a blank of its own.
 */
function readCells(line: Line): Cell[] {
  const wide = cellsBetween(line, /\s{2,}/g)
  const first = wide.findIndex(isFigure)
  const isShared = first === 1 && FIGURE_BEHIND.test(wide[0]?.text ?? '')
  if (wide.length > 2 && first >= 0 && first < 2 && !isShared && wide.slice(first).every(isFigure)) return wide
  const parts = cellsBetween(line, /\s+/g)
  let last = parts.length
  while (last > 0 && isFigure(parts[last - 1] as Cell)) last--
  const end = parts[last - 1]?.end ?? line.start
  return [...wide.filter((cell) => cell.end <= end), ...cutLabel(wide, parts, last), ...parts.slice(last)]
}

/** A label that only one blank sets apart from its first figure. */
const FIGURE_BEHIND = /\S\s\d[\d,.]*$/

/** The rest of the last label where only one blank stands between it and the first figure. */
function cutLabel(wide: readonly Cell[], parts: readonly Cell[], last: number): Cell[] {
  const [label, figure] = [parts[last - 1], parts[last]]
  const shared = label && figure && wide.find((cell) => cell.start <= label.start && cell.end > label.end)
  if (!shared) return []
  const text = shared.text.slice(0, label.end - shared.start)
  return [{ ...shared, text, end: label.end, right: label.right ?? 0 }]
}

const isFigure = (cell: Cell): boolean => {
  const figure = parseFigure(cell.text)
  return figure !== null && figure.state !== 'blank'
}

function classify(line: Line | undefined): PlainRow | null {
  if (!line || line.isBlank || line.isPageMark || /[\t|]/.test(line.text) || /^\s*#/.test(line.text)) return null
  const cells = readCells(line)
  const figures = cells.filter(isFigure)
  const labels = cells.filter((cell) => !isFigure(cell))
  const row = { cells }
  if (figures.length === 0) return classifyLabels(line)
  if (figures.length >= MANY_FIGURES && (cells[0]?.text.length ?? 0) <= LONGEST_LABEL) return { kind: 'wide row', row }
  if (labels.length === 0) return figures.length >= SOME_FIGURES ? { kind: 'figures', row } : null
  const label = labels.at(-1) as Cell
  const isBehind = labels.every((cell, i) => cells[i] === cell) && !isProse(label.text)
  const isKnown = findRow(label.text) !== undefined || labels.every(({ text }) => isFormFragment(text))
  return isBehind && isKnown ? { kind: 'row', row } : null
}

/** A line that consists of the header labels of one table, or of pieces of what the form prints, and is no heading. */
function classifyLabels(line: Line): PlainRow | null {
  const cells = cellsBetween(line, /\s+/g)
  const length = cells.reduce((sum, { text }) => sum + text.length, 0)
  if (!cells.length || length > LONGEST_LABEL) return null
  const isHeader = ([2, 3, 4] as const).some((table) => cells.every(({ text }) => findColumns(table, text)))
  if (isHeader && !beginsBlock(line.text)) return { kind: 'header', row: { cells } }
  const isTight = cells.every(({ text }) => text.length > 1 && isFormFragment(text))
  const pieces = isTight ? cells : cellsBetween(line, /\s{2,}/g)
  return pieces.every(({ text }) => isFormFragment(text)) ? { kind: 'piece', row: { cells: pieces } } : null
}

/**
 * A table whose cells only blanks divide, as the text layer of a PDF has them: `行政处罚 0` below a header, or lines with
 * many figures between the pieces of their labels. Cells say where in their line they stand, since an empty one cannot be
 * seen otherwise.
 */
export const findPlainTable: FindTable = (lines, at) => {
  const first = lines[at]
  if (!first || !classify(first)) return null
  const found: PlainRow[] = []
  let [end, next, last] = [first.end, at, 0]
  for (let i = at; ; i = skipGap(lines, next)) {
    const row = classify(lines[i])
    if (!row || (row.kind === 'piece' && i > next && last > 0 && isFigureless(lines, i))) break
    found.push(row)
    end = lines[i]?.end ?? end
    next = i + 1
    last = found.length
  }
  const kinds = found.map(({ kind }) => kind)
  const isProved = kinds.includes('wide row') || (kinds.includes('header') && kinds.includes('row'))
  if (!isProved) return null
  const rows = joinTornHeader(
    found.map(({ row }) => row),
    kinds.findIndex((kind) => kind === 'wide row' || kind === 'row'),
  )
  return { table: makeTable(rows, first.start, end), next }
}

/** How many lines of a label may stand before its figures. */
const LABEL_LINES = 4

/** Whether no row of figures follows upon the pieces that begin at a line: they are no part of the table above. */
function isFigureless(lines: readonly Line[], at: number): boolean {
  let i = at
  for (let count = 0; count < LABEL_LINES; count++) {
    const row = classify(lines[i])
    if (!row) return true
    if (row.kind !== 'piece') return false
    i = skipGap(lines, i + 1)
  }
  return true
}
