import type { Glyph } from './pdf-glyphs.ts'

/** Letter spacing is narrower than this, and than this share of all gaps differs. Shares of the type size, of the gaps. */
const WIDEST = 0.6
const MOSTLY = 0.8
/** Fewer gaps than this tell nothing. */
const FEWEST = 20
/** How far gaps of one letter spacing differ. Share of the type size. */
const NEAR = 0.06

/** The gaps between neighbours on the lines of one text. Shares of the type size. */
export const listGaps = (glyphs: readonly Glyph[]): number[] => {
  const printed = glyphs.filter(({ text }) => text.trim()).toSorted((a, b) => b.y - a.y || a.x - b.x)
  return printed.slice(1).flatMap((glyph, i) => {
    const before = printed[i] as Glyph
    return before.y === glyph.y ? [(glyph.x - before.x - before.width) / (glyph.size || 1)] : []
  })
}

/** The gap that most of these are near, as letter spacing makes it; 0 where they differ. Share of the type size. */
export function measureTracking(gaps: readonly number[]): number {
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  if (middle <= 0 || middle >= WIDEST) return 0
  const alike = gaps.filter((gap) => isSpacing(gap, middle)).length
  return gaps.length >= FEWEST && alike >= gaps.length * MOSTLY ? middle : 0
}

/** Whether a gap is letter spacing and no blank. Shares of the type size. */
export const isSpacing = (gap: number, tracking: number): boolean => Math.abs(gap - tracking) <= NEAR
