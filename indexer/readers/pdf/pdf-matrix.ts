/** An affine map of the page: [a b c d e f] of the PDF reference, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that applies `inner` first and then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** A matrix from six numbers of any kind of list; null for anything else. */
export function toMatrix(value: unknown): Matrix | null {
  if (value === null || typeof value !== 'object') return null
  const list = Array.from(value as ArrayLike<number>, Number)
  return list.length === 6 && list.every(Number.isFinite) ? (list as unknown as Matrix) : null
}
