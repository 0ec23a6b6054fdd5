import { countEmbeddings, iterateEmbeddings, readEmbeddings } from '../db/embeddings.ts'
import type { Archive } from '../db/open-archive.ts'
import { cosineWithRow, layVectors, type Neighbour, searchExactly, type VectorTable } from './vector-exact.ts'
import { HNSW_FROM, openVectorFile } from './vector-file.ts'

/** Mean and standard deviation of the cosines of a query with passages at large: what "near" has to beat. */
export interface Background {
  readonly mean: number
  readonly deviation: number
}

/** Vectors of one model that can be asked for neighbours. */
export interface VectorIndex {
  readonly size: number
  /** Whether every vector is looked at. */
  readonly exact: boolean
  /** The `limit` nearest of the allowed passages, nearest first. `allowed` is asked inside the search, never after. */
  search(query: Float32Array, limit: number, allowed: ReadonlySet<number>): readonly Neighbour[]
  background(query: Float32Array): Background
}

/** Vectors that stand for all others when the background of a query is measured. */
const SAMPLE = 1000

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
  if (!approximate) return exactIndex(layVectors(iterateEmbeddings(archive, model), size, dimensions))
  const sample = sampleVectors(archive, model, size, dimensions)
  return {
    size,
    exact: false,
    background: (query) => measureBackground(sample, query),
    search: (query, limit, allowed) => {
      if (allowed.size >= border) return approximate.search(query, limit, (id) => allowed.has(id))
      const few = readEmbeddings(archive, model, [...allowed])
      return searchExactly(layVectors(few, few.length, dimensions), query, limit)
    },
  }
}

function exactIndex(table: VectorTable): VectorIndex {
  return {
    size: table.ids.length,
    exact: true,
    background: (query) => measureBackground(table, query),
    search: (query, limit, allowed) => searchExactly(table, query, limit, (id) => allowed.has(id)),
  }
}

function sampleVectors(archive: Archive, model: string, size: number, dimensions: number): VectorTable {
  const every = Math.max(1, Math.floor(size / SAMPLE))
  function* sampled() {
    let i = 0
    for (const embedding of iterateEmbeddings(archive, model)) if (i++ % every === 0) yield embedding
  }
  return layVectors(sampled(), Math.ceil(size / every), dimensions)
}

function measureBackground(table: VectorTable, query: Float32Array): Background {
  const every = Math.max(1, Math.floor(table.ids.length / SAMPLE))
  let [count, sum, squares] = [0, 0, 0]
  for (let row = 0; row < table.ids.length; row += every) {
    const cosine = cosineWithRow(table, row, query)
    count += 1
    sum += cosine
    squares += cosine * cosine
  }
  if (count === 0) return { mean: 0, deviation: 1 }
  const mean = sum / count
  return { mean, deviation: Math.sqrt(Math.max(squares / count - mean * mean, 1e-6)) }
}
