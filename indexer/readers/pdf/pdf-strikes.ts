import type { Glyph } from './pdf-glyphs.ts'
import type { Rule } from './pdf-rules.ts'

/** Between these heights above the base line a line goes through a character. Shares of the type size. */
const LOW = 0.12
const HIGH = 0.55
/** A line must cover so much of a character, on both sides of its middle, to strike it out. Share of its width. */
const COVERED = 0.25
const BAND = 8

/** The characters and rules of a page, with what is struck out told. */
export interface Struck {
  readonly glyphs: readonly Glyph[]
  /** Without those that strike out. */
  readonly rules: readonly Rule[]
}

/** Finds lines that go through characters and end where these end: they cross out, and rule no table. */
export function markStruck(glyphs: readonly Glyph[], rules: readonly Rule[]): Struck {
  const bands = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (glyph.turn || !glyph.text.trim()) continue
    const band = Math.floor(glyph.y / BAND)
    bands.set(band, [...(bands.get(band) ?? []), glyph])
  }
  const struck = new Set<Glyph>()
  const kept = rules.filter((rule) => {
    const crossed = rule.upright ? [] : near(bands, rule).filter((glyph) => isCrossed(glyph, rule))
    if (crossed.length === 0 || !endsWith(rule, crossed)) return true
    for (const glyph of crossed) struck.add(glyph)
    return false
  })
  if (struck.size === 0) return { glyphs, rules }
  return { glyphs: glyphs.map((glyph) => (struck.has(glyph) ? { ...glyph, look: 'struck' } : glyph)), rules: kept }
}

/** Base lines lie below the line that goes through their characters, by less than two bands. */
function near(bands: ReadonlyMap<number, Glyph[]>, { at }: Rule): Glyph[] {
  const band = Math.floor(at / BAND)
  return [band, band - 1, band - 2].flatMap((i) => bands.get(i) ?? [])
}

const isCrossed = ({ x, y, width, size }: Glyph, { at, from, to }: Rule): boolean =>
  at > y + size * LOW && at < y + size * HIGH && from <= x + width * COVERED && to >= x + width * (1 - COVERED)

function endsWith({ from, to }: Rule, crossed: readonly Glyph[]): boolean {
  const left = Math.min(...crossed.map(({ x }) => x))
  const right = Math.max(...crossed.map(({ x, width }) => x + width))
  const size = crossed[0]?.size ?? 0
  return from >= left - size / 2 && to <= right + size / 2
}
