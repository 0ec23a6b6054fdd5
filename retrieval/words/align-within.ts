/** Where a text stands within a longer one, but for some characters. */
export interface Alignment {
  /** Offsets into the longer text. */
  readonly start: number
  readonly end: number
  /** Characters put in, left out or changed. */
  readonly distance: number
  /** What differs, in order, each with the character before it: 不彻低 where 不彻底 is said. */
  readonly differences: readonly Difference[]
}

/** A stretch in which two texts differ, in the words of each. */
export interface Difference {
  readonly asked: string
  readonly said: string
}

/**
 * The place in `text` that is nearest to `wanted` by edit distance; null where none is as near as `most`. The text before and
 * after it costs nothing: Sellers, "The theory and computation of evolutionary distances", Journal of Algorithms 1, 1980.
 */
export function alignWithin(wanted: string, text: string, most: number): Alignment | null {
  const costs = layCosts(wanted, text)
  const [rows, width] = [wanted.length, text.length + 1]
  const last = costs.subarray(rows * width)
  const first = last.reduce((best, cost, at) => (cost < (last[best] as number) ? at : best), 0)
  const distance = last[first] as number
  // Where the last character is another one it is rather changed than left out.
  const end = distance > 0 && last[first + 1] === distance ? first + 1 : first
  if (distance > most) return null
  const matched = walkBack(costs, { wanted, text, end })
  return { start: matched.start, end, distance, differences: listDifferences(matched, { wanted, text, end }) }
}

/** Least costs of each beginning of `wanted` ending at each place of `text`, row by row. */
function layCosts(wanted: string, text: string): Uint16Array {
  const width = text.length + 1
  const costs = new Uint16Array((wanted.length + 1) * width)
  for (let i = 1; i <= wanted.length; i++) {
    const [row, above] = [i * width, (i - 1) * width]
    costs[row] = i
    for (let j = 1; j < width; j++) {
      const changed = (costs[above + j - 1] as number) + (wanted[i - 1] === text[j - 1] ? 0 : 1)
      costs[row + j] = Math.min(changed, (costs[above + j] as number) + 1, (costs[row + j - 1] as number) + 1)
    }
  }
  return costs
}

/** A character of each text that are the same, by their offsets. */
type Pair = readonly [i: number, j: number]

function walkBack(
  costs: Uint16Array,
  { wanted, text, end }: { readonly wanted: string; readonly text: string; readonly end: number },
): { readonly start: number; readonly pairs: readonly Pair[] } {
  const width = text.length + 1
  const pairs: Pair[] = []
  let [i, j] = [wanted.length, end]
  while (i > 0) {
    const cost = costs[i * width + j] as number
    const isSame = j > 0 && wanted[i - 1] === text[j - 1]
    const isDiagonal = j > 0 && costs[(i - 1) * width + j - 1] === cost - (isSame ? 0 : 1)
    const isLeftOut = !isDiagonal && costs[(i - 1) * width + j] === cost - 1
    if (isDiagonal && isSame) pairs.push([i - 1, j - 1])
    if (isDiagonal || isLeftOut) i--
    if (isDiagonal || !isLeftOut) j--
  }
  return { start: j, pairs: pairs.toReversed() }
}

function listDifferences(
  { start, pairs }: ReturnType<typeof walkBack>,
  { wanted, text, end }: Parameters<typeof walkBack>[1],
): Difference[] {
  const ends: readonly Pair[] = [[-1, start - 1], ...pairs, [wanted.length, end]]
  return ends.slice(1).flatMap(([i, j], at) => {
    const [before, from] = ends[at] as Pair
    if (i - before === 1 && j - from === 1) return []
    return [{ asked: wanted.slice(Math.max(0, before), i), said: text.slice(Math.max(start, from), j) }]
  })
}
