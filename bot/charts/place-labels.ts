import { BACKGROUND } from './chart-style.ts'
import { type Shape, widthOf } from './scene.ts'

/** A point with what is to stand beside it. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly colour: string
  /** Its label had better stand below. */
  readonly isLow: boolean
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Between a point and its label. */
const DISTANCE = 7

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Labels above or below their points; one that would cover another label or a point is left out. */
export function placeLabels(
  points: readonly Labelled[],
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
  size: number,
): Shape[] {
  const dots = points.map(({ x, y }): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
  const taken: Box[] = []
  return points.flatMap(({ x: at, y, text, colour, isLow }): Shape[] => {
    const half = widthOf(text, size) / 2
    const x = Math.max(left + half, Math.min(right - half, at))
    const [above, below] = [y - DISTANCE, y + DISTANCE + size * 0.8]
    for (const base of isLow ? [below, above] : [above, below]) {
      const box = { left: x - half, right: x + half, top: base - size * 0.85, bottom: base + size * 0.2 }
      if (box.bottom > bottom || [...taken, ...dots].some((other) => overlaps(box, other))) continue
      taken.push(box)
      return [{ kind: 'text', x, y: base, text, size, colour, align: 'center', back: BACKGROUND }]
    }
    return []
  })
}
