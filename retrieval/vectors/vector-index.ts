import { countEmbeddings, iterateEmbeddings, readEmbeddings } from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { cosineWithRow, layVectors, type Neighbour, searchExactly, type VectorTable } from './vector-exact.ts'
import { HNSW_FROM, openVectorFile } from './vector-file.ts'

/** Vectors of one model that can be asked for neighbours. */
export interface VectorIndex {
  readonly size: number
  /** Whether every vector is looked at. */
  readonly exact: boolean
  /** The `limit` nearest of the allowed passages, nearest first. `allowed` is asked inside the search, never after. */
  search(query: Float32Array, limit: number, allowed: ReadonlySet<number>): readonly Neighbour[]
  /** The exact cosines of these passages; those without a vector are left out. */
  cosines(query: Float32Array, passageIds: readonly number[]): ReadonlyMap<number, number>
}

/**
 * Opens the vectors of `model`: through the vector file where the archive is large and the file is sound, otherwise by
 * laying all of them side by side in memory.
 * @param border see `HNSW_FROM`
 */
export async function openVectorIndex(
  archive: Archive,
  { model, dimensions }: { readonly model: string; readonly dimensions: number },
  border = HNSW_FROM,
): Promise<VectorIndex> {
  const size = countEmbeddings(archive, model)
  const approximate = size >= border ? await openVectorFile(archive, model, dimensions) : null
  const all = approximate ? null : layVectors(iterateEmbeddings(archive, model), size, dimensions)
  const layFew = (ids: readonly number[]): VectorTable => {
    const few = readEmbeddings(archive, model, ids)
    return layVectors(few, few.length, dimensions)
  }
  return {
    size,
    exact: !approximate,
    cosines: (query, passageIds) => {
      const few = layFew(passageIds)
      return new Map(few.ids.map((id, row) => [id, cosineWithRow(few, row, query)]))
    },
    search: (query, limit, allowed) => {
      if (all) return searchExactly(all, query, limit, (id) => allowed.has(id))
      return approximate && allowed.size >= border
        ? approximate.search(query, limit, (id) => allowed.has(id))
        : searchExactly(layFew([...allowed]), query, limit)
    },
  }
}
