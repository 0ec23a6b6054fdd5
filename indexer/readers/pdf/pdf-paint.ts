import type { Look } from '../seen/looks.ts'
import type { Glyph } from './pdf-glyphs.ts'
import { middleOf } from './pdf-glyphs.ts'
import { apply, type Matrix } from './pdf-matrix.ts'

/** How characters are painted, as far as it decides whether they are seen (PDF reference, 9.3.6 and 8.6). */
export interface Paint {
  /** Text rendering mode: 3 paints nothing, 7 only clips. */
  readonly mode: number
  /** Colour of what is filled as `#rrggbb`, another word where it is none. */
  readonly fill: string
  /** 0 where what is filled is transparent. */
  readonly opacity: number
}

/** Black, opaque, filled. */
export const INITIAL_PAINT: Paint = { mode: 0, fill: '#000000', opacity: 1 }

/** An upright box of the page. Points. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

/** Type smaller than this cannot be seen. Points. */
const TINY = 2

/** How a character is seen on the coloured boxes and pictures that were painted before it. */
export function lookOf(glyph: Glyph, { mode, fill, opacity }: Paint, grounds: readonly Box[]): Look {
  if (mode === 3 || mode === 7 || opacity === 0 || glyph.size < TINY) return 'hidden'
  // Outlined characters have the colour of their lines.
  if (!isWhite(fill) || mode === 1 || mode === 2) return 'plain'
  const { x, y } = middleOf(glyph)
  return grounds.some(({ left, right, low, high }) => left <= x && x <= right && low <= y && y <= high)
    ? 'plain'
    : 'faint'
}

/** Whether a colour is that of paper. */
export const isWhite = (fill: string): boolean => /^#f[b-f]f[b-f]f[b-f]$/i.test(fill)

/** The box around points of a path or the unit square, on the page. */
export function boxAround(points: readonly (readonly [number, number])[], matrix: Matrix): Box {
  const placed = points.map(([x, y]) => apply(matrix, x, y))
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
}

/**
 * What is seen of a page. Where most characters are invisible they are the text that was recognised in a picture of the
 * page, and stand for it.
 */
export function takeSeen(glyphs: readonly Glyph[]): Glyph[] {
  const hidden = glyphs.filter(({ look }) => look === 'hidden').length
  if (hidden * 2 <= glyphs.length) return glyphs.filter(({ look }) => look !== 'hidden')
  return glyphs.map((glyph) => {
    const { look, ...rest } = glyph
    return look === 'hidden' ? rest : glyph
  })
}
