import { addText, type Look, type Piece } from '../seen/looks.ts'
import { printCell } from '../seen/print-cell.ts'
import { printLine } from '../seen/print-line.ts'
import type { Glyph } from './pdf-glyphs.ts'
import { listLooks } from './pdf-notes.ts'
import { isSpacing, listGaps, measureTracking } from './pdf-tracking.ts'

/** Characters of a line with no gap between them. Points. */
export interface Word {
  readonly text: string
  readonly x: number
  readonly right: number
}

/** Characters side by side at one height. */
export interface Line {
  readonly text: string
  readonly words: readonly Word[]
  /** Its characters between all gaps that are wider than most: what stands in two cells that nearly touch is apart. */
  readonly runs: readonly Word[]
  /** Its characters with how they are set, for a cell that they are a line of. */
  readonly pieces: readonly Piece[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A gap wider than this share of the type size sets words of letters and digits apart. */
const BLANK = 0.2
/** A gap of so many characters sets cells of a table without rules apart. */
const CELL_GAP = 2
/** A gap wider than this may part the last digit of a cell from the first of the next. Share of the type size. */
const NARROW_GAP = 0.1
/** A gap of so many characters sets words apart that may stand in cells; one beside digits is narrower. */
const WORD_GAP = 0.6
const DIGIT_GAP = 0.3
/** How far from its line type of this share of the size may stand. Shares of the larger type size. */
const SMALL_TYPE = 0.75
/** How far from its line other type may stand. Share of the type size. */
const LEVEL = 0.4
const REACH = 0.6

/**
 * Lays characters into lines, from the top; within a line from the left. Small shifts of height do not break a line.
 * @param tracking the letter spacing of their table, which parts no number; a share of the type size
 */
export function layLines(glyphs: readonly Glyph[], tracking = 0): Line[] {
  const upright = turnBack(glyphs)
  const lines: Glyph[][] = []
  for (const glyph of upright.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.findLast((other) => isOnLine(glyph, other[0] as Glyph))
    if (line) line.push(glyph)
    else lines.push([glyph])
  }
  return lines.map((line) => toLine(line, tracking)).filter(({ text, pieces }) => text !== '' || pieces.length > 0)
}

/** Marks of notes stand high above their line, or hang below it. */
function isOnLine(glyph: Glyph, first: Glyph): boolean {
  const large = Math.max(glyph.size, first.size)
  const isMark = Math.min(glyph.size, first.size) <= large * SMALL_TYPE
  return Math.abs(first.y - glyph.y) < (isMark ? large * REACH : glyph.size * LEVEL)
}

/** Where most characters lie on their side, the page is turned for them. */
function turnBack(glyphs: readonly Glyph[]): readonly Glyph[] {
  const count = (turn: 'up' | 'down'): number => glyphs.filter((glyph) => glyph.turn === turn).length
  if (count('up') * 2 > glyphs.length) return glyphs.map((glyph) => ({ ...glyph, x: glyph.y, y: -glyph.x }))
  if (count('down') * 2 > glyphs.length) return glyphs.map((glyph) => ({ ...glyph, x: -glyph.y, y: glyph.x }))
  return glyphs
}

function toLine(glyphs: readonly Glyph[], tracking: number): Line {
  const printed = glyphs.filter(({ text }) => text.trim()).toSorted((a, b) => a.x - b.x)
  const blanks = glyphs.filter(({ text }) => !text.trim()).map(({ x, width }) => x + width / 2)
  const spacing = measureTracking(listGaps(printed))
  // What stands in another cell says nothing about the base line of this one.
  const looks = cutAtGaps(printed).flatMap(listLooks)
  let parts: Piece[][] = [[]]
  printed.forEach((glyph, i) => {
    const before = printed[i - 1]
    if (before && isInOtherCell(before, glyph)) parts.push([])
    const part = parts.at(-1) as Piece[]
    if (part.length > 0 && before && needsBlank(before, glyph, blanks, tracking)) addText(part, ' ', 'plain')
    addText(part, glyph.text, looks[i] ?? 'plain')
  })
  // A title set wide, character by character, has no cells.
  const isWide = parts.every((part) => [...part.map(({ text }) => text).join('')].length === 1)
  if (isWide && !printed.every(({ text }) => DIGIT.test(text))) parts = [parts.flat()]
  const [first, last] = [printed[0], printed.at(-1)]
  const print = parts.length > 1 ? printCell : printLine
  return {
    text: parts.map(print).join('\t').trim(),
    words: listWords(printed, looks, (digits) => (digits > 0 ? DIGIT_GAP : WORD_GAP)),
    runs: listWords(printed, looks, (digits) => (digits === 2 ? NARROW_GAP : DIGIT_GAP) + spacing),
    pieces: parts.flatMap((part, i) => (i > 0 ? [{ text: ' ', look: 'plain' as const }, ...part] : part)),
    x: first?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y: first?.y ?? 0,
    size: first?.size ?? 0,
  }
}

/** Whether a gap before a character sets cells of a table without rules apart. */
const isInOtherCell = (before: Glyph, glyph: Glyph): boolean =>
  glyph.x - (before.x + before.width) > glyph.size * CELL_GAP

function cutAtGaps(glyphs: readonly Glyph[]): Glyph[][] {
  const cells: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = cells.at(-1)
    const before = last?.at(-1)
    if (last && before && !isInOtherCell(before, glyph)) last.push(glyph)
    else cells.push([glyph])
  }
  return cells
}

const DIGIT = /^[\d０-９]$/u

/** @param gapOf the gap that sets two characters apart of which so many are digits; a share of the type size */
function listWords(glyphs: readonly Glyph[], looks: readonly Look[], gapOf: (digits: number) => number): Word[] {
  const words: { pieces: Piece[]; x: number; right: number }[] = []
  glyphs.forEach(({ text, x, width, size }, i) => {
    const last = words.at(-1)
    const gap = last ? x - last.right : 0
    const digits = [text, glyphs[i - 1]?.text ?? ''].filter((character) => DIGIT.test(character)).length
    const word = last && gap <= size * gapOf(digits) ? last : { pieces: [] as Piece[], x, right: x + width }
    if (word !== last) words.push(word)
    addText(word.pieces, text, looks[i] ?? 'plain')
    word.right = Math.max(word.right, x + width)
  })
  return words.map(({ pieces, x, right }) => ({ text: printCell(pieces).trim(), x, right }))
}

const WORD = /[\p{Script=Latin}\d)%.,]$/u
const NEXT_WORD = /^[\p{Script=Latin}\d(]/u

/** Blanks count between letters and digits; between Chinese characters they only justify the line. */
function needsBlank(before: Glyph, glyph: Glyph, blanks: readonly number[], tracking: number): boolean {
  if (!WORD.test(before.text) || !NEXT_WORD.test(glyph.text)) return false
  const end = before.x + before.width
  const gap = (glyph.x - end) / (glyph.size || 1)
  const isWide = gap > BLANK && !(tracking > 0 && isSpacing(gap, tracking))
  return isWide || blanks.some((at) => at >= end - 1 && at <= glyph.x + 1)
}
