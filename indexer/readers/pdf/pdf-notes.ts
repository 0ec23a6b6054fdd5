import type { Look } from '../seen/looks.ts'
import type { Glyph } from './pdf-glyphs.ts'

/** What marks of notes, powers and indices are made of. */
const MARK = /^[\d.,*※#①-⑳⑴-⒇†‡[\]()（）［］【】〔〕a-z]$/u
/** Type of this share of the size beside it is set small. */
const SMALL = 0.82
/** A base line off by this share of the type size is another one; by the second share even in type of the same size. */
const OFF = 0.12
const FAR_OFF = 0.25

/**
 * How each character of a line is seen beside the others: set small and off the line, it is the mark of a note; digits that are
 * only set small may belong to those beside them, or not.
 * @param glyphs from the left
 */
export function listLooks(glyphs: readonly Glyph[]): Look[] {
  const size = Math.max(...glyphs.map((glyph) => glyph.size))
  const y = baseLine(glyphs, size)
  return glyphs.map((glyph, i) => {
    if (glyph.look) return glyph.look
    if (glyph.turn || !MARK.test(glyph.text)) return 'plain'
    const [share, off] = [glyph.size / size, Math.abs(glyph.y - y) / size]
    if ((share <= SMALL && off >= OFF) || (off >= FAR_OFF && !isInWord(glyphs, i))) return 'note'
    return share <= SMALL && /\d/.test(glyph.text) ? 'doubtful' : 'plain'
  })
}

/** Whether a character beside it that is no mark stands on the same base line: both are of a label in another line. */
const isInWord = (glyphs: readonly Glyph[], i: number): boolean =>
  [glyphs[i - 1], glyphs[i + 1]].some((other) => other && !MARK.test(other.text) && other.y === glyphs[i]?.y)

/** Where most of the characters of the largest type stand. */
function baseLine(glyphs: readonly Glyph[], size: number): number {
  const heights = glyphs.flatMap((glyph) => (glyph.size > size * SMALL && !glyph.look ? [glyph.y] : []))
  return heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0
}
