import type { Glyph } from './pdf-glyphs.ts'

/** Characters side by side at one height. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A gap wider than this share of the type size sets words of letters and digits apart. */
const BLANK = 0.2
/** A gap of so many characters sets cells of a table without rules apart. */
const CELL_GAP = 2

/** Lays characters into lines, from the top; within a line from the left. Small shifts of height do not break a line. */
export function layLines(glyphs: readonly Glyph[]): Line[] {
  const upright = turnBack(glyphs)
  const lines: Glyph[][] = []
  for (const glyph of upright.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.findLast((other) => Math.abs((other[0] as Glyph).y - glyph.y) < Math.max(3, glyph.size * 0.4))
    if (line) line.push(glyph)
    else lines.push([glyph])
  }
  return lines.map(toLine).filter(({ text }) => text !== '')
}

/** Where most characters lie on their side, the page is turned for them. */
function turnBack(glyphs: readonly Glyph[]): readonly Glyph[] {
  const count = (turn: 'up' | 'down'): number => glyphs.filter((glyph) => glyph.turn === turn).length
  if (count('up') * 2 > glyphs.length) return glyphs.map((glyph) => ({ ...glyph, x: glyph.y, y: -glyph.x }))
  if (count('down') * 2 > glyphs.length) return glyphs.map((glyph) => ({ ...glyph, x: -glyph.y, y: glyph.x }))
  return glyphs
}

function toLine(glyphs: readonly Glyph[]): Line {
  const printed = glyphs.filter(({ text }) => text.trim()).toSorted((a, b) => a.x - b.x)
  const blanks = glyphs.filter(({ text }) => !text.trim()).map(({ x, width }) => x + width / 2)
  let parts = ['']
  printed.forEach((glyph, i) => {
    const before = printed[i - 1]
    const end = before ? before.x + before.width : glyph.x
    if (glyph.x - end > glyph.size * CELL_GAP) parts.push('')
    else if (before && needsBlank(before, glyph, blanks)) parts.push(`${parts.pop()} `)
    parts.push(`${parts.pop()}${glyph.text}`)
  })
  // A title set wide, character by character, has no cells.
  if (parts.every((part) => [...part].length === 1)) parts = [parts.join('')]
  const [first, last] = [printed[0], printed.at(-1)]
  return {
    text: parts.join('\t').trim(),
    x: first?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y: first?.y ?? 0,
    size: first?.size ?? 0,
  }
}

const WORD = /[\p{Script=Latin}\d)%.,]$/u
const NEXT_WORD = /^[\p{Script=Latin}\d(]/u

/** Blanks count between letters and digits; between Chinese characters they only justify the line. */
function needsBlank(before: Glyph, glyph: Glyph, blanks: readonly number[]): boolean {
  if (!WORD.test(before.text) || !NEXT_WORD.test(glyph.text)) return false
  const end = before.x + before.width
  return glyph.x - end > glyph.size * BLANK || blanks.some((at) => at >= end - 1 && at <= glyph.x + 1)
}
