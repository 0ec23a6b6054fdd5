import type { TableBlock } from './block.ts'
import {
  listUnits,
  listValueUnits,
  type MeasureText,
  phoneGap,
  phoneWidth,
  textWidth,
  wrapText,
  wrapUnits,
} from './text-width.ts'

/** How a medium shows monospaced text. */
export interface Monospace {
  readonly widthOf: MeasureText
  /** White space of a width. */
  readonly gap: (width: number) => string
  /** Width of a character that is not Chinese. */
  readonly narrow: number
}

/** A terminal: a Chinese character takes two cells. */
export const TERMINAL: Monospace = { widthOf: textWidth, gap: (width) => ' '.repeat(width), narrow: 1 }

/** A phone, in tenths of an em. */
export const PHONE: Monospace = { widthOf: phoneWidth, gap: phoneGap, narrow: 6 }

const GAP = '  '
const NARROWEST = 8

interface Layout extends Monospace {
  readonly table: TableBlock
  /** Stands between two columns. */
  readonly between: string
}

const widest = ({ table, widthOf }: Layout, column: number): number =>
  Math.max(
    ...[table.columns[column]?.header ?? '', ...table.rows.map((row) => row[column] ?? '')].map((cell) =>
      widthOf(cell),
    ),
  )

type Align = TableBlock['columns'][number]['align']

const unitsOf = (cell: string, align: Align | undefined): string[] =>
  align === 'right' ? listValueUnits(cell) : listUnits(cell)

/** The widest piece of a column that no line should break. */
function widestUnit({ table, widthOf }: Layout, column: number): number {
  const { header = '', align } = table.columns[column] ?? {}
  const units = [...listUnits(header), ...table.rows.flatMap((row) => unitsOf(row[column] ?? '', align))]
  return Math.max(0, ...units.map((unit) => widthOf(unit.trimEnd())))
}

/**
 * Takes what is over `maxWidth` from the widest column: first from texts down to their longest word, then from values that have
 * a part in brackets, and only then by breaking words. Numbers are never broken.
 */
function fitWidths(layout: Layout, maxWidth: number): number[] {
  const { table, narrow, between } = layout
  const [gap, narrowest] = [between.length * narrow, NARROWEST * narrow]
  const widths = table.columns.map((_, index) => widest(layout, index))
  const words = table.columns.map((_, index) => widestUnit(layout, index))
  const isText = (index: number): boolean => table.columns[index]?.align === 'left'
  const steps: readonly ((index: number) => number)[] = [
    (index) => (isText(index) ? Math.max(narrowest, words[index] ?? 0) : Number.POSITIVE_INFINITY),
    (index) => Math.max(isText(index) ? narrowest : 0, words[index] ?? 0),
    (index) => (isText(index) ? narrowest : (words[index] ?? 0)),
  ]
  const room = maxWidth + gap - widths.length * gap
  for (const least of steps) narrowTo(widths, least, room, narrow)
  return widths.map((width, index) => (isText(index) ? giveBack(layout, widths, index, room) : width))
}

/** A text takes what was freed beyond need, as far as it has use for it. */
const giveBack = (layout: Layout, widths: readonly number[], index: number, room: number): number =>
  Math.min(
    widest(layout, index),
    (widths[index] ?? 0) + Math.max(0, room - widths.reduce((sum, each) => sum + each, 0)),
  )

/** Narrows the widest column that is wider than its least, until all together are no wider than `room`. */
function narrowTo(widths: number[], least: (index: number) => number, room: number, step: number): void {
  for (;;) {
    const over = widths.reduce((sum, width) => sum + width, 0) - room
    const open = widths.flatMap((width, index) => (width > least(index) ? [index] : []))
    const index = open.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0]
    if (over <= 0 || index === undefined) return
    widths[index] = Math.max(least(index), (widths[index] ?? 0) - Math.max(1, Math.min(over, 2 * step)))
  }
}

function layoutCell(text: string, width: number, align: 'left' | 'right', { widthOf, gap }: Layout): string {
  const space = gap(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + space : space + text
}

function layoutRow(cells: readonly string[], widths: readonly number[], layout: Layout, isHead = false): string[] {
  const wrapped = widths.map((width, index) =>
    wrapUnits(unitsOf(cells[index] ?? '', isHead ? 'left' : layout.table.columns[index]?.align), width, layout.widthOf),
  )
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) =>
        layoutCell(wrapped[index]?.[line] ?? '', width, layout.table.columns[index]?.align ?? 'left', layout),
      )
      .join(layout.between)
      .trimEnd(),
  )
}

/**
 * A table as aligned lines of monospaced text.
 * @param maxWidth what the medium can show, in its units: about 200 tenths of an em on a phone, 80 or more cells on a
 * terminal
 */
export function layoutTable(table: TableBlock, maxWidth: number, medium = TERMINAL): string[] {
  if (table.columns.length === 0) return []
  const layout: Layout = { ...medium, table, between: GAP }
  const widths = fitWidths(layout, maxWidth)
  const isNarrow = (widths[0] ?? 0) < widestUnit(layout, 0)
  const isOneText = table.columns.length > 2 && table.columns.every(({ align }, i) => (align === 'left') === (i === 0))
  if (isNarrow && isOneText) return layStacked(layout, maxWidth)
  const headers = table.columns.map(({ header }) => header)
  return [...layHead(headers, widths, layout), ...table.rows.flatMap((row) => layoutRow(row, widths, layout))]
}

/** The headers and a rule below them; nothing where no column has one. */
const layHead = (headers: readonly string[], widths: readonly number[], layout: Layout): string[] =>
  headers.some((header) => header !== '')
    ? [
        ...layoutRow(headers, widths, layout, true),
        widths.map((width) => '─'.repeat(Math.floor(width / layout.narrow))).join(layout.between),
      ]
    : []

/** Where words of the first column would be broken it stands above the values of its row. */
function layStacked(layout: Layout, maxWidth: number): string[] {
  const { table, widthOf } = layout
  const values = {
    ...layout,
    table: { ...table, columns: table.columns.slice(1), rows: table.rows.map((row) => row.slice(1)) },
  }
  const roomy = fitWidths(values, maxWidth)
  const isTight =
    roomy.reduce((sum, width) => sum + width + GAP.length * layout.narrow, 0) - GAP.length * layout.narrow > maxWidth
  const close = isTight ? { ...values, between: ' ' } : values
  const widths = isTight ? fitWidths(close, maxWidth) : roomy
  const headers = close.table.columns.map(({ header }) => header)
  return [
    ...layHead(headers, widths, close),
    ...table.rows.flatMap(([name = '', ...cells]) => [
      ...wrapText(name, maxWidth, widthOf),
      ...layoutRow(cells, widths, close),
    ]),
  ]
}
