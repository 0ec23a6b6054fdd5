import type { Embedding } from '../../db/archive/embeddings.ts'

/** A passage and the cosine of its vector with the one asked for. */
export interface Neighbour {
  readonly passageId: number
  readonly cosine: number
}

/** Vectors of unit length side by side; row `i` belongs to passage `ids[i]`. */
export interface VectorTable {
  readonly ids: readonly number[]
  readonly data: Float32Array
  readonly dimensions: number
}

/** Lays vectors side by side. @param count how many there are at most */
export function layVectors(embeddings: Iterable<Embedding>, count: number, dimensions: number): VectorTable {
  const data = new Float32Array(count * dimensions)
  const ids: number[] = []
  for (const { passageId, vector } of embeddings) {
    if (vector.length !== dimensions || ids.length === count) continue
    data.set(vector, ids.length * dimensions)
    ids.push(passageId)
  }
  return { ids, data, dimensions }
}

/** The cosine of `query` with row `row`, both of unit length. */
export function cosineWithRow({ data, dimensions }: VectorTable, row: number, query: Float32Array): number {
  const from = row * dimensions
  let sum = 0
  for (let d = 0; d < dimensions; d++) sum += (data[from + d] as number) * (query[d] as number)
  return sum
}

/** The `limit` nearest allowed passages, nearest first, by looking at every one: always right. */
export function searchExactly(
  table: VectorTable,
  query: Float32Array,
  limit: number,
  allowed: (passageId: number) => boolean = () => true,
): readonly Neighbour[] {
  const best: Neighbour[] = []
  let floor = Number.NEGATIVE_INFINITY
  table.ids.forEach((passageId, row) => {
    if (!allowed(passageId)) return
    const cosine = cosineWithRow(table, row, query)
    if (best.length === limit && cosine <= floor) return
    insertSorted(best, { passageId, cosine })
    if (best.length > limit) best.pop()
    floor = best.at(-1)?.cosine ?? floor
  })
  return best
}

function insertSorted(best: Neighbour[], neighbour: Neighbour): void {
  let at = best.length
  while (at > 0 && (best[at - 1]?.cosine ?? 0) < neighbour.cosine) at--
  best.splice(at, 0, neighbour)
}
