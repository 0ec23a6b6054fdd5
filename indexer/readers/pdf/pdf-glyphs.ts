import type { Look } from '../seen/looks.ts'
import { apply, IDENTITY, type Matrix, multiply } from './pdf-matrix.ts'

/** One printed character. `x` and `y` are where it stands on its base line; points, from the page's lower left corner. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Along its line. */
  readonly width: number
  readonly size: number
  /** Set where its line runs upwards or downwards, as in labels turned on their side. */
  readonly turn?: 'up' | 'down'
  /** Set where it stands on its head, as all do on a page that is shown upside down; its line then begins on the right. */
  readonly isOver?: true
  /** How it is seen, where it is not just printed. */
  readonly look?: Look
}

/** The middle of a character. */
export function middleOf({ x, y, width, size, turn }: Glyph): { readonly x: number; readonly y: number } {
  const half = size * MIDDLE
  if (turn === 'up') return { x: x - half, y: y + width / 2 }
  return turn === 'down' ? { x: x + half, y: y - width / 2 } : { x: x + width / 2, y: y + half }
}

/** A glyph as the library gives it; a number moves the pen. Widths are thousandths of the type size. */
export interface SourceGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace?: boolean
  /** Width and origin for upright writing. */
  readonly vmetric?: readonly [number, number, number] | null
}

/** A font, as far as its glyphs' places need it. */
export interface Font {
  readonly fontMatrix?: ArrayLike<number> | null
  readonly vertical?: boolean
  readonly defaultVMetrics?: readonly [number, number, number] | null
  /** Whether its codes are two bytes that stand for glyphs, and what characters they are. */
  readonly composite?: boolean
  readonly toUnicode?: object | null
}

/** Stands for a character that the file does not name. */
export const UNNAMED = '\ufffd'

/** Whether nothing in the file says which characters a font prints: the library then takes the codes themselves for them. */
const isUnnamed = ({ composite, toUnicode }: Font): boolean =>
  composite === true && !!toUnicode && !('_map' in toUnicode)

/** The state of text in a content stream (PDF reference, 9.3). */
export interface TextState {
  font: Font
  size: number
  characterSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  leading: number
}

export const initialTextState = (): TextState => ({
  font: {},
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
})

const THOUSANDTH = 0.001
/** How far the middle of a character stands above its base line. Share of the type size. */
const MIDDLE = 0.35
const UPRIGHT_ORIGIN = 0.88

/** Characters that fonts of scans and converters give for the usual ones: radicals, compatibility forms, ligatures. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu

/** Where text is written: the matrix of the text, and the pen in it. */
export class TextPen {
  #line: Matrix = IDENTITY
  #x = 0
  #y = 0

  begin(matrix: Matrix = IDENTITY): void {
    this.#line = matrix
    this.#x = 0
    this.#y = 0
  }

  /** Goes to another line, by an offset from the start of this one. */
  move(x: number, y: number): void {
    this.begin(multiply(this.#line, [1, 0, 0, 1, x, y]))
  }

  /** Writes glyphs and moves behind them. */
  show(glyphs: readonly (SourceGlyph | number | null)[], state: TextState, page: Matrix): Glyph[] {
    const { font, size, scale, rise } = state
    const unit = size * (font.fontMatrix?.[0] || THOUSANDTH)
    const matrix = multiply(page, this.#line)
    const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size)
    const unnamed = isUnnamed(font)
    const shown: Glyph[] = []
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        this.#advance((-glyph * size) / 1000, font.vertical, scale)
        continue
      }
      const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)
      const length = advanceOf(glyph, font) * unit
      const metric = glyph.vmetric ?? font.defaultVMetrics
      const offset = font.vertical ? -(metric ? metric[1] : glyph.width / 2) * unit : 0
      const drop = font.vertical ? -(metric ? metric[2] * unit : UPRIGHT_ORIGIN * size) : 0
      const [x, y] = apply(matrix, this.#x + offset * scale, this.#y + drop + rise)
      const [dx, dy] = [matrix[0] * glyph.width * unit * scale, matrix[1] * glyph.width * unit * scale]
      if (isSlanted(dx, dy)) {
        this.#advance(length + spacing, false, scale)
        continue
      }
      const text = unnamed ? UNNAMED : glyph.unicode.replace(COMPATIBLE, (character) => character.normalize('NFKC'))
      const turn = Math.abs(dy) > Math.abs(dx) ? { turn: dy > 0 ? ('up' as const) : ('down' as const) } : {}
      const over = !turn.turn && dx < 0 && matrix[3] * size < 0 ? { isOver: true as const } : {}
      const left = turn.turn ? x : Math.min(x, x + dx)
      shown.push({ text, x: left, y, width: Math.hypot(dx, dy), size: height, ...turn, ...over })
      this.#advance(font.vertical ? length - spacing : length + spacing, font.vertical, scale)
    }
    return shown
  }

  #advance(by: number, vertical: boolean | undefined, scale: number): void {
    if (vertical) this.#y += by
    else this.#x += by * scale
  }
}

/** Neither level nor upright by more than this share, as watermarks lie across a page: no part of its text. */
const SLANTED = 0.15

const isSlanted = (dx: number, dy: number): boolean =>
  Math.min(Math.abs(dx), Math.abs(dy)) > SLANTED * Math.max(Math.abs(dx), Math.abs(dy))

/** How far a glyph moves the pen: to the right, or down in upright writing. */
function advanceOf(glyph: SourceGlyph, font: Font): number {
  if (!font.vertical) return glyph.width
  return glyph.vmetric?.[0] ?? font.defaultVMetrics?.[0] ?? -1000
}
