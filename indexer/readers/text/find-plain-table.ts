import type { Cell, Row } from '../../document.ts'
import { findColumns } from '../../form/column-labels.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { findRow } from '../../form/row-labels.ts'
import { beginsBlock, isProse } from './line-kinds.ts'
import type { Line } from './split-lines.ts'
import { type FindTable, makeCell, makeTable, skipGap } from './table-region.ts'

/** A line with this many figures is a row of a table, whatever stands before them. */
const MANY_FIGURES = 5
const LONGEST_LABEL = 60

type LineKind = 'header' | 'row' | 'wide row'

/** Cells of a line between blanks: between two or more where that makes every value a figure, else between any. */
function readCells(line: Line): Cell[] {
  const wide = cellsBetween(line, /\s{2,}/g)
  return wide.length > 2 && wide.every((cell, i) => i === 0 || isFigure(cell) || !hasFigureAfter(wide, i))
    ? wide
    : joinLabel(line)
}

function cellsBetween(line: Line, gap: RegExp): Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (const found of [...line.text.matchAll(gap), { index: line.text.length, 0: '' }]) {
    const cell = makeCell(line.text.slice(start, found.index), line.start + start)
    if (cell.text) cells.push(cell)
    start = found.index + found[0].length
  }
  return cells
}

const isFigure = (cell: Cell): boolean => {
  const figure = parseFigure(cell.text)
  return figure !== null && figure.state !== 'blank'
}
const hasFigureAfter = (cells: readonly Cell[], at: number): boolean => cells.slice(at).some(isFigure)

/** The words before the first figure are one label. */
function joinLabel(line: Line): Cell[] {
  const parts = cellsBetween(line, /\s+/g)
  let first = parts.length
  while (first > 0 && isFigure(parts[first - 1] as Cell)) first--
  const [start, end] = [parts[0]?.start ?? line.start, parts[first - 1]?.end ?? line.start]
  const label = first > 0 ? [makeCell(line.text.slice(start - line.start, end - line.start), start)] : []
  return [...label, ...parts.slice(first)]
}

function classify(line: Line | undefined): { kind: LineKind; row: Row } | null {
  if (!line || line.isBlank || line.isPageMark || /[\t|]/.test(line.text) || /^\s*#/.test(line.text)) return null
  const cells = readCells(line)
  const figures = cells.filter(isFigure)
  const label = cells[0]
  if (figures.length === 0) return isHeader(line) ? { kind: 'header', row: { cells: headerCells(line) } } : null
  if (figures.length >= MANY_FIGURES && (label?.text.length ?? 0) <= LONGEST_LABEL)
    return { kind: 'wide row', row: { cells } }
  const known = label && !isFigure(label) && figures.length === cells.length - 1 && findRow(label.text)
  return known && !isProse(label.text) ? { kind: 'row', row: { cells } } : null
}

const headerCells = (line: Line): Cell[] => cellsBetween(line, /\s+/g)

/** A line that consists of the header labels of one table, and is no heading of a section. */
function isHeader(line: Line): boolean {
  if (beginsBlock(line.text) || line.text.length > LONGEST_LABEL) return false
  const cells = headerCells(line)
  return ([2, 3, 4] as const).some((table) => cells.every(({ text }) => findColumns(table, text)))
}

/**
 * A table whose cells only blanks divide, as the text layer of a PDF has them: `行政处罚 0` below a header, or a line with
 * many figures. Empty cells cannot be seen in it, so the figures have to prove themselves later.
 */
export const findPlainTable: FindTable = (lines, at) => {
  const first = lines[at]
  if (!first || !classify(first)) return null
  const rows: Row[] = []
  const kinds: LineKind[] = []
  let [end, next] = [first.end, at]
  for (let i = at; ; i = skipGap(lines, next)) {
    const found = classify(lines[i])
    if (!found) break
    rows.push(found.row)
    kinds.push(found.kind)
    end = lines[i]?.end ?? end
    next = i + 1
  }
  const proved = kinds.includes('wide row') || (kinds.includes('header') && kinds.includes('row'))
  return proved ? { table: makeTable(rows, first.start, end), next } : null
}
