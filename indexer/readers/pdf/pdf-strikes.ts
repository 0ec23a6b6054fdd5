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
  const whole = joinLevel(rules)
  const kept = rules.filter((rule) => {
    const line = whole.get(rule)
    const crossed = line ? near(bands, line).filter((glyph) => isCrossed(glyph, line)) : []
    if (!line || crossed.length === 0 || !endsWith(line, crossed)) return true
    for (const glyph of crossed) struck.add(glyph)
    return false
  })
  if (struck.size === 0) return { glyphs, rules }
  return { glyphs: glyphs.map((glyph) => (struck.has(glyph) ? { ...glyph, look: 'struck' } : glyph)), rules: kept }
}

/** How near the ends of pieces of one line stand. Points. */
const JOINT = 0.5

/** The whole line that each level rule is a piece of: a wall drawn cell by cell goes on where a character ends. */
function joinLevel(rules: readonly Rule[]): ReadonlyMap<Rule, Rule> {
  const level = rules.filter(({ upright }) => !upright).toSorted((a, b) => a.at - b.at || a.from - b.from)
  const joined = new Map<Rule, Rule>()
  let pieces: Rule[] = []
  const close = (): void => {
    const [first] = pieces
    const [from, to] = [Math.min(...pieces.map((piece) => piece.from)), Math.max(...pieces.map((piece) => piece.to))]
    for (const piece of pieces) joined.set(piece, { ...(first as Rule), from, to })
    pieces = []
  }
  for (const rule of level) {
    const [first] = pieces
    const goesOn =
      first && rule.at - first.at <= JOINT && pieces.some(({ to, from }) => rule.from <= to + JOINT && rule.to >= from)
    if (!goesOn) close()
    pieces.push(rule)
  }
  close()
  return joined
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
