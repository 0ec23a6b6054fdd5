import type { TableBlock } from './block.ts'
import { padText, textWidth, wrapText } from './text-width.ts'

const GAP = '  '
const NARROWEST = 8

const widest = (table: TableBlock, column: number): number =>
  Math.max(
    ...[table.columns[column]?.header ?? '', ...table.rows.map((row) => row[column] ?? '')].map((cell) =>
      textWidth(cell),
    ),
  )

/** Takes what is over `maxWidth` from the widest left-aligned column; numbers are never broken. */
function fitWidths(table: TableBlock, maxWidth: number): number[] {
  const widths = table.columns.map((_, index) => widest(table, index))
  const texts = table.columns.flatMap(({ align }, index) => (align === 'left' ? [index] : []))
  for (;;) {
    const over = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - maxWidth
    const index = texts.reduce<number | undefined>(
      (best, each) => (best === undefined || (widths[each] ?? 0) > (widths[best] ?? 0) ? each : best),
      undefined,
    )
    if (over <= 0 || index === undefined || (widths[index] ?? 0) <= NARROWEST) return widths
    widths[index] = Math.max(NARROWEST, (widths[index] ?? 0) - Math.max(1, Math.min(over, 2)))
  }
}

function layoutRow(cells: readonly string[], table: TableBlock, widths: readonly number[]): string[] {
  const wrapped = widths.map((width, index) => wrapText(cells[index] ?? '', width))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) => padText(wrapped[index]?.[line] ?? '', width, table.columns[index]?.align))
      .join(GAP)
      .trimEnd(),
  )
}

/**
 * A table as aligned lines of monospaced text.
 * @param maxWidth cells that the medium can show: about 34 on a phone, 80 or more on a terminal
 */
export function layoutTable(table: TableBlock, maxWidth: number): string[] {
  if (table.columns.length === 0) return []
  const widths = fitWidths(table, maxWidth)
  const headed = table.columns.some(({ header }) => header !== '')
  const header = headed
    ? layoutRow(
        table.columns.map((column) => column.header),
        table,
        widths,
      )
    : []
  const rule = headed ? [widths.map((width) => '─'.repeat(width)).join(GAP)] : []
  return [...header, ...rule, ...table.rows.flatMap((row) => layoutRow(row, table, widths))]
}
