import type { Glyph } from './pdf-glyphs.ts'
import type { PageMarks } from './pdf-page.ts'
import type { Rule } from './pdf-rules.ts'

/** A page's marks with its size, in points. */
export interface SizedMarks {
  readonly marks: PageMarks
  readonly width: number
  readonly height: number
}

/** From this share of characters that lie on their side, or stand on their head, on a page is shown so. */
const MOSTLY = 0.8

/** Turns a page upright on which nearly all characters lie on their side or stand on their head, as tables printed sideways are shown. */
export function turnPage(page: SizedMarks): SizedMarks {
  const { marks, width, height } = page
  const printed = marks.glyphs.filter(({ text }) => text.trim() !== '')
  if (printed.filter(({ isOver }) => isOver).length > printed.length * MOSTLY) return turnOver(page)
  const share = (turn: 'up' | 'down'): number => printed.filter((glyph) => glyph.turn === turn).length / printed.length
  const turn = share('up') >= MOSTLY ? 'up' : share('down') >= MOSTLY ? 'down' : null
  if (!turn || !printed.length) return page
  const isUp = turn === 'up'
  const place = ({ x, y }: { readonly x: number; readonly y: number }) =>
    isUp ? { x: y, y: width - x } : { x: height - y, y: x }
  const glyphs = marks.glyphs.map(
    ({ turn: own, ...glyph }): Glyph => ({
      ...glyph,
      ...place(glyph),
      ...(own === turn ? {} : { turn: isUp ? ('down' as const) : ('up' as const) }),
    }),
  )
  const rules = marks.rules.map(({ upright, at, from, to }): Rule => {
    const [start, end] = [
      upright ? { x: at, y: from } : { x: from, y: at },
      upright ? { x: at, y: to } : { x: to, y: at },
    ]
    const [a, b] = [place(start), place(end)]
    return upright
      ? { upright: false, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }
      : { upright: true, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }
  })
  return { marks: { ...marks, glyphs, rules }, width: height, height: width }
}

/** Turns a page by half a turn. */
function turnOver({ marks, width, height }: SizedMarks): SizedMarks {
  const glyphs = marks.glyphs.map(({ isOver, turn, ...glyph }): Glyph => {
    const x = width - glyph.x - (turn ? 0 : glyph.width)
    return { ...glyph, x, y: height - glyph.y, ...(turn ? { turn: turn === 'up' ? 'down' : 'up' } : {}) }
  })
  const rules = marks.rules.map(({ upright, at, from, to }): Rule => {
    const [across, along] = upright ? [width, height] : [height, width]
    return { upright, at: across - at, from: along - to, to: along - from }
  })
  return { marks: { ...marks, glyphs, rules }, width, height }
}
