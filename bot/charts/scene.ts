import { emWidth } from '../render/em-width.ts'
import { breakText } from './break-text.ts'

/** A shape of a picture. Lengths are points of a phone's screen, from the upper left corner. */
export type Shape = TextShape | RectangleShape | LineShape | DotShape

export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  /** The base line. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** Colour of a seam around the letters, which keeps them legible above lines. */
  readonly back?: string
}

export interface RectangleShape {
  readonly kind: 'rectangle'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
  readonly radius?: number
}

export interface LineShape {
  readonly kind: 'line'
  readonly points: readonly (readonly [number, number])[]
  readonly colour: string
  readonly width: number
}

export interface DotShape {
  readonly kind: 'dot'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: string
  /** White within a coloured ring. */
  readonly hollow?: boolean
}

/** A picture as data, before it is painted. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly shapes: readonly Shape[]
}

/** Shapes below each other: what was drawn, and how high it is. */
export interface Drawing {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** The same shape elsewhere. */
export function moveShape(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind === 'line') return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) }
  return { ...shape, x: shape.x + dx, y: shape.y + dy }
}

/** Drawings one below the other, as one. */
export function stack(drawings: readonly Drawing[]): Drawing {
  let height = 0
  const shapes = drawings.flatMap((drawing) => {
    const top = height
    height += drawing.height
    return drawing.shapes.map((shape) => moveShape(shape, 0, top))
  })
  return { shapes, height }
}

export interface TextStyle {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
}

/** Height of a line of text, in units of its size. */
const LEADING = 1.4

/** How wide a text is, in points. */
export const widthOf = (text: string, size: number): number => emWidth(text) * size

/** As much of a text as leaves room for the mark that it is cut. */
const cutToFit = (text: string, width: number, size: number): string =>
  (breakText(text, width - size, size)[0] ?? '').replace(/…$/, '')

/** A text in lines of at most `width` points; what is beyond `most` lines ends in `…`. */
export function drawText(text: string, width: number, style: TextStyle, most = Number.POSITIVE_INFINITY): Drawing {
  const lines = breakText(text, width, style.size)
  const shown = lines.slice(0, most)
  if (lines.length > most) shown[most - 1] = `${cutToFit(`${lines[most - 1]}…`, width, style.size)}…`
  const shapes = shown.map(
    (line, i): Shape => ({ kind: 'text', x: 0, y: style.size * (i * LEADING + 1), text: line, ...style }),
  )
  return { shapes, height: shown.length * style.size * LEADING }
}

/** Empty space. */
export const space = (height: number): Drawing => ({ shapes: [], height })

/** A drawing further right and down, as high as before. */
export const shift = ({ shapes, height }: Drawing, dx: number, dy = 0): Drawing => ({
  shapes: shapes.map((shape) => moveShape(shape, dx, dy)),
  height,
})
