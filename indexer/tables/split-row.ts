import { type Cell, CUT_MARK, type Row } from '../document.ts'
import { findColumns } from '../form/column-labels.ts'
import { parseFigure } from '../form/parse-figure.ts'
import { findRow, type RowTarget } from '../form/row-labels.ts'

/** A part of a row that begins with its own labels; most rows are one part. */
export interface RowPart {
  /** Number of cells of the row before the first value. */
  readonly lead: number
  /** The label cells, outermost first. */
  readonly labels: readonly Cell[]
  readonly values: readonly Cell[]
  /** What the last label stands for; undefined where it is none of the form, or only reaches down from above. */
  readonly target: RowTarget | undefined
}

type CellKind = 'text' | 'blank' | 'figure'

const BROKEN_DIGITS = /^\d[\d,]*(?:\n[\d,.]+)+$/

/** What is left of a cut figure is no label, nor are digits on several lines, although neither can be read. */
function kindOf(cell: Cell): CellKind {
  if (BROKEN_DIGITS.test(cell.text)) return 'figure'
  const figure = parseFigure(cell.text.replaceAll(CUT_MARK, ''))
  if (!figure) return 'text'
  return figure.state === 'blank' ? 'blank' : 'figure'
}

/** A label with what the page's edge cuts off. */
const wholeText = ({ text, beyond }: Cell): string => beyond ?? text

/** A label on so many lines at most. */
const MOST_PIECES = 4

/** The row whose label stands in several cells, in layouts that keep each line of a label in a cell of its own. */
function findTorn(labels: readonly Cell[]): RowTarget | undefined {
  if (labels.some(({ column }) => column !== undefined)) return undefined
  for (let count = 2; count <= Math.min(MOST_PIECES, labels.length); count++) {
    const pieces = labels.slice(-count)
    const target = findRow(pieces.map(({ text }) => text).join(''))
    if (target && target.kind !== 'group') return target
  }
  return undefined
}

/** A cell that is the label of a part even behind figures (two short tables side by side). */
const beginsPart = (cell: Cell): boolean => findRow(wholeText(cell)) !== undefined

/** What begins like a figure, or stands where one does, without being one: `3455[1]`, `约3455`, `见附件`. */
const UNREADABLE = /\d|^(?:见附|详见|若干|不详|涉密|保密|[?？*]+)/

/** Whether a cell of words stands where the figure of a one-column row of table 2 must stand. */
function isUnreadableFigure(cells: readonly Cell[], at: number, start: number): boolean {
  const [label, cell] = [cells[at - 1], cells[at]]
  if (at - 1 !== start || !label || !cell || cell.continued) return false
  const target = findRow(wholeText(label))
  return (
    target?.kind === 'proactive' &&
    findRow(cell.text) === undefined &&
    !findColumns(2, cell.text) &&
    UNREADABLE.test(cell.text.trim())
  )
}

/** Takes a row apart into labels and values: the values are the cells behind the last label. */
export function splitRow(row: Row): RowPart[] {
  const kinds = row.cells.map(kindOf)
  const starts: number[] = [0]
  let hasFigure = false
  row.cells.forEach((cell, i) => {
    if (hasFigure && kinds[i] === 'text' && beginsPart(cell)) {
      starts.push(i)
      hasFigure = false
    } else if (kinds[i] === 'figure') hasFigure = true
  })
  return starts.map((start, i) => readPart(row.cells, kinds, start, starts[i + 1] ?? row.cells.length))
}

function readPart(cells: readonly Cell[], kinds: readonly CellKind[], start: number, end: number): RowPart {
  const firstFigure = kinds.findIndex((kind, i) => i >= start && i < end && kind === 'figure')
  const runEnd = firstFigure < 0 ? end : firstFigure
  const texts = cells
    .map((_, i) => i)
    .filter((i) => i >= start && i < runEnd && kinds[i] === 'text' && !isUnreadableFigure(cells, i, start))
  const last = texts.at(-1) ?? start - 1
  const label = cells[last]
  const own = label && last >= start && !label.continued ? label : undefined
  return {
    lead: last + 1,
    labels: texts.flatMap((i) => cells[i] ?? []),
    values: cells.slice(last + 1, end),
    target: own ? (findRow(wholeText(own)) ?? findTorn(texts.map((i) => cells[i] as Cell))) : undefined,
  }
}
