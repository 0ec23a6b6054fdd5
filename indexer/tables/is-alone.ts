import type { Document } from '../document.ts'
import type { ValueRow } from '../form/value-row.ts'

/** Digits that number no label. */
const DIGITS = /(?<![\d.])\d+(?![\d.．、)）])/

/** Whether no digits stand in the lines between a row and those around it, as parts of numbers that are torn do. */
export function isAlone(row: ValueRow, rows: readonly ValueRow[], { text, blocks }: Document): boolean {
  const ends = rows.flatMap(({ values }) => values.at(-1)?.end ?? []).filter((end) => end <= row.start)
  const starts = rows.map(({ start }) => start).filter((start) => start > row.start)
  const end = row.values.at(-1)?.end ?? row.start
  const around =
    text.slice(ends.length ? Math.max(...ends) : (blocks[row.block]?.start ?? 0), row.start) +
    text.slice(end, Math.min(text.length, ...starts))
  return !DIGITS.test(around)
}
