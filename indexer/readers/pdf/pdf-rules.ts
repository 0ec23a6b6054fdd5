import { apply, IDENTITY, type Matrix } from './pdf-matrix.ts'
import { type Box, boxAround } from './pdf-paint.ts'

/** A ruling line, upright or level. `at` is its x or y, `from` and `to` its ends; points, from the lower left corner. */
export interface Rule {
  readonly upright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A filled box thinner than this is a drawn line. Points. */
const THIN = 3
/** A line that leaves its direction by less than this is straight. Points. */
const SLANT = 1

/** How a path is painted. */
export type Paint = 'stroke' | 'fill'

type Point = readonly [number, number]

/** Commands inside a path: move, line, curve, quadratic curve, close; with how many numbers each takes. */
const NUMBERS = [2, 2, 6, 4, 0] as const

/** The ruling lines of a path: its straight strokes, or the thin boxes that it fills. */
export function readRules(path: ArrayLike<number>, paint: Paint, matrix: Matrix): Rule[] {
  return readSubpaths(path, matrix).flatMap((points) => (paint === 'stroke' ? strokes(points) : boxes(points)))
}

/** The box around a filled path that is more than a line; null where it is none. */
export function readBox(path: ArrayLike<number>, matrix: Matrix): Box | null {
  const points = readSubpaths(path, matrix).flat()
  if (points.length < 3) return null
  const box = boxAround(points, IDENTITY)
  return box.right - box.left >= THIN && box.high - box.low >= THIN ? box : null
}

function readSubpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const subpaths: Point[][] = []
  for (let at = 0; at < path.length; ) {
    const command = path[at] as number
    const count = NUMBERS[command] ?? 0
    const last = subpaths.at(-1)
    if (command === 4) {
      if (last?.[0]) last.push(last[0])
    } else {
      const point = apply(matrix, path[at + count - 1] as number, path[at + count] as number)
      if (command === 0) subpaths.push([point])
      else last?.push(point)
    }
    at += count + 1
  }
  return subpaths
}

function between([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  if (Math.abs(x1 - x2) < SLANT && Math.abs(y1 - y2) > 0)
    return [{ upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  if (Math.abs(y1 - y2) < SLANT && Math.abs(x1 - x2) > 0)
    return [{ upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  return []
}

const strokes = (points: readonly Point[]): Rule[] =>
  points.slice(1).flatMap((point, i) => between(points[i] as Point, point))

function boxes(points: readonly Point[]): Rule[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (right - left < THIN && high - low > right - left)
    return between([(left + right) / 2, low], [(left + right) / 2, high])
  return high - low < THIN ? between([left, (low + high) / 2], [right, (low + high) / 2]) : []
}
