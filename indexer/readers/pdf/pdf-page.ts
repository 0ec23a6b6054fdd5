import { type Font, type Glyph, initialTextState, type SourceGlyph, TextPen, type TextState } from './pdf-glyphs.ts'
import { type Matrix, multiply, toMatrix } from './pdf-matrix.ts'
import {
  type Box,
  boxAround,
  type Paint as CharacterPaint,
  INITIAL_PAINT,
  isWhite,
  lookOf,
  takeSeen,
} from './pdf-paint.ts'
import { type Paint, type Rule, readBox, readRules } from './pdf-rules.ts'

/** One instruction of a page's content, under the library's name for it. */
export interface Operation {
  readonly name: string
  readonly args: readonly unknown[]
}

/** What a page prints, as far as we read it: characters and ruling lines. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Area that pictures cover, in square points; where they lie on each other it counts twice. */
  readonly pictures: number
  /** How high the upper edge of each stands. Points. */
  readonly pictureTops: readonly number[]
}

/** How the painting operators paint; clipping and ending a path paint nothing. */
const PAINTS: Readonly<Record<string, Paint>> = {
  stroke: 'stroke',
  closeStroke: 'stroke',
  fill: 'fill',
  eoFill: 'fill',
  fillStroke: 'stroke',
  eoFillStroke: 'stroke',
  closeFillStroke: 'stroke',
  closeEOFillStroke: 'stroke',
}

interface State extends TextState {
  matrix: Matrix
  paint: CharacterPaint
}

/**
 * Runs the instructions of a page.
 * @param start from the page's units to points from the lower left corner of the page as it is shown
 * @param fontOf the font under a name
 */
export function readMarks(
  operations: readonly Operation[],
  start: Matrix,
  fontOf: (name: string) => Font,
  paintOf: (operator: number) => string | undefined,
): PageMarks {
  const glyphs: Glyph[] = []
  const rules: Rule[] = []
  const grounds: Box[] = []
  const pictureTops: number[] = []
  let pictures = 0
  const stack: State[] = []
  let state: State = { ...initialTextState(), matrix: start, paint: INITIAL_PAINT }
  const pen = new TextPen()
  const transform = (value: unknown): void => {
    const inner = toMatrix(value)
    if (!inner) return
    state.matrix = multiply(state.matrix, inner)
    const area = pictureArea(state.matrix)
    pictures += area
    if (area === 0) return
    const box = boxAround(UNIT_SQUARE, state.matrix)
    grounds.push(box)
    pictureTops.push(box.high)
  }
  const paint = (change: Partial<CharacterPaint>): void => {
    state.paint = { ...state.paint, ...change }
  }
  const move = (x: unknown, y: unknown): void => pen.move(Number(x), Number(y))
  const actions: Readonly<Record<string, (...args: readonly unknown[]) => void>> = {
    save: () => void stack.push({ ...state }),
    restore: () => {
      state = stack.pop() ?? state
    },
    transform: (...args) => transform(args),
    paintFormXObjectBegin: (matrix) => {
      stack.push({ ...state })
      transform(matrix)
    },
    paintFormXObjectEnd: () => {
      state = stack.pop() ?? state
    },
    setFont: (name, size) => Object.assign(state, { font: fontOf(String(name)), size: Number(size) }),
    setCharSpacing: (spacing) => Object.assign(state, { characterSpacing: Number(spacing) }),
    setWordSpacing: (spacing) => Object.assign(state, { wordSpacing: Number(spacing) }),
    setHScale: (percent) => Object.assign(state, { scale: Number(percent) / 100 }),
    setTextRise: (rise) => Object.assign(state, { rise: Number(rise) }),
    setLeading: (leading) => Object.assign(state, { leading: Number(leading) }),
    beginText: () => pen.begin(),
    setTextMatrix: (first, ...rest) => pen.begin(toMatrix(rest.length ? [first, ...rest] : first) ?? undefined),
    moveText: move,
    setLeadingMoveText: (x, y) => {
      state.leading = -Number(y)
      move(x, y)
    },
    nextLine: () => move(0, -state.leading),
    setTextRenderingMode: (mode) => paint({ mode: Number(mode) }),
    setFillRGBColor: (fill) => paint({ fill: String(fill) }),
    setFillColorN: () => paint({ fill: 'pattern' }),
    setFillTransparent: () => paint({ opacity: 0 }),
    setGState: (entries) => {
      const opacity = (entries as readonly (readonly [string, unknown])[]).find(([name]) => name === 'ca')?.[1]
      if (typeof opacity === 'number') paint({ opacity })
    },
    shadingFill: () => void grounds.push(EVERYWHERE),
    showText: (list) => {
      for (const glyph of pen.show(list as (SourceGlyph | number)[], state, state.matrix)) {
        const look = lookOf(glyph, state.paint, grounds)
        glyphs.push(look === 'plain' ? glyph : { ...glyph, look })
      }
    },
    constructPath: (operator, data) => {
      const painting = PAINTS[paintOf(Number(operator)) ?? '']
      const path = (data as readonly (ArrayLike<number> | null)[])[0]
      if (!painting || !path) return
      for (const rule of readRules(path, painting, state.matrix)) rules.push(rule)
      const ground = painting === 'fill' && !isWhite(state.paint.fill) ? readBox(path, state.matrix) : null
      if (ground) grounds.push(ground)
    },
  }
  for (const { name, args } of operations) actions[name]?.(...args)
  return { glyphs: dropDoubles(takeSeen(glyphs)), rules, pictures, pictureTops }
}

const UNIT_SQUARE = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const
const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
}

/** A unit of the page's space that is larger than this is the place of a picture, not a scale. Square points. */
const SMALLEST_PICTURE = 2500

/** Pictures are drawn into a square of 1 × 1, so that the matrix alone tells their size and nothing is decoded. */
function pictureArea([a, b, c, d]: Matrix): number {
  const area = Math.abs(a * d - b * c)
  return area > SMALLEST_PICTURE ? area : 0
}

/** Bold type is often drawn as the same character twice, a hair apart. Share of the type size. */
const HAIR = 0.12

function dropDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>()
  // A shadow in the colour of paper must not stand for its character.
  const isFaint = ({ look }: Glyph): number => (look === 'faint' ? 1 : 0)
  return glyphs
    .toSorted((a, b) => isFaint(a) - isFaint(b))
    .filter((glyph) => {
      const same = seen.get(glyph.text) ?? []
      seen.set(glyph.text, same)
      const near = glyph.size * HAIR
      if (same.some(({ x, y }) => Math.abs(x - glyph.x) < near && Math.abs(y - glyph.y) < near)) return false
      same.push(glyph)
      return true
    })
}
