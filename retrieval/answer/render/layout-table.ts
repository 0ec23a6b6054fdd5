import type { TableBlock } from './block.ts'
import { type MeasureText, phoneGap, phoneWidth, textWidth, wrapText } from './text-width.ts'

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
}

const widest = ({ table, widthOf }: Layout, column: number): number =>
  Math.max(
    ...[table.columns[column]?.header ?? '', ...table.rows.map((row) => row[column] ?? '')].map((cell) =>
      widthOf(cell),
    ),
  )

/** Takes what is over `maxWidth` from the widest left-aligned column; numbers are never broken. */
function fitWidths(layout: Layout, maxWidth: number): number[] {
  const { table, narrow } = layout
  const [gap, narrowest] = [GAP.length * narrow, NARROWEST * narrow]
  const widths = table.columns.map((_, index) => widest(layout, index))
  const texts = table.columns.flatMap(({ align }, index) => (align === 'left' ? [index] : []))
  for (;;) {
    const over = widths.reduce((sum, width) => sum + width + gap, -gap) - maxWidth
    const index = texts.reduce<number | undefined>(
      (best, each) => (best === undefined || (widths[each] ?? 0) > (widths[best] ?? 0) ? each : best),
      undefined,
    )
    if (over <= 0 || index === undefined || (widths[index] ?? 0) <= narrowest) return widths
    widths[index] = Math.max(narrowest, (widths[index] ?? 0) - Math.max(1, Math.min(over, 2 * narrow)))
  }
}

function layoutCell(text: string, width: number, align: 'left' | 'right', { widthOf, gap }: Layout): string {
  const space = gap(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + space : space + text
}

function layoutRow(cells: readonly string[], widths: readonly number[], layout: Layout): string[] {
  const wrapped = widths.map((width, index) => wrapText(cells[index] ?? '', width, layout.widthOf))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) =>
        layoutCell(wrapped[index]?.[line] ?? '', width, layout.table.columns[index]?.align ?? 'left', layout),
      )
      .join(GAP)
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
  const layout = { ...medium, table }
  const widths = fitWidths(layout, maxWidth)
  const headers = table.columns.map(({ header }) => header)
  const head = headers.some((header) => header !== '')
    ? [
        ...layoutRow(headers, widths, layout),
        widths.map((width) => '─'.repeat(Math.floor(width / medium.narrow))).join(GAP),
      ]
    : []
  return [...head, ...table.rows.flatMap((row) => layoutRow(row, widths, layout))]
}
