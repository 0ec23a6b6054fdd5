import { labelCore } from '../form/match-label.ts'
import { columnsOf } from '../readers/layout/columns-of.ts'
import type { LooseText } from './place-torn-rows.ts'

/** What parts the columns of a line. */
const WIDE_GAP = /[^\S\n]{2,}/

/**
 * The pieces of labels in a line of text that stands loose: one for each column where blanks keep these, with its place in
 * the line, so that pieces of different labels are not read as one.
 */
export function listPieces(source: string, start: number, length: number): LooseText[] {
  const text = source.slice(start, start + length)
  const from = source.lastIndexOf('\n', start) + 1
  const before = source.slice(from, start)
  if (text.includes('\n') || /\S/.test(before) || !WIDE_GAP.test(before + text))
    return [{ text: labelCore(text), start }]
  const columns = columnsOf(before + text)
  return [...text.matchAll(/\S+(?:[^\S\n]\S+)*/g)].map(({ 0: piece, index }) => ({
    text: labelCore(piece),
    start: start + index,
    left: columns[before.length + index] ?? 0,
  }))
}
