import type { Archive } from './open-archive.ts'

/** A passage's vector of one model, of unit length. */
export interface Embedding {
  readonly passageId: number
  readonly vector: Float32Array
}

const GENERATION = 'vectors.generation'

/**
 * Stores vectors of a model, in place of those the passages had, and raises the generation, all or nothing.
 * Nothing is checked here but that the passages exist.
 */
export function writeEmbeddings({ sqlite }: Archive, model: string, embeddings: readonly Embedding[]): void {
  const insert = sqlite.prepare('INSERT OR REPLACE INTO embeddings (passage_id, model, vector) VALUES (?, ?, ?)')
  const raise = sqlite.prepare(
    `INSERT INTO build_info (key, value) VALUES ('${GENERATION}', '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1`,
  )
  sqlite.transaction(() => {
    for (const { passageId, vector } of embeddings) insert.run(passageId, model, toBlob(vector))
    raise.run()
  })()
}

/** Number of times that vectors were stored: files derived from them say which generation they hold. */
export function readGeneration({ sqlite }: Archive): number {
  const value = sqlite.prepare('SELECT value FROM build_info WHERE key = ?').pluck().get(GENERATION)
  return Number(value ?? 0)
}

/** Number of vectors of a model, those of reports that are not current included. */
export const countEmbeddings = ({ sqlite }: Archive, model: string): number =>
  sqlite.prepare('SELECT count(*) FROM embeddings WHERE model = ?').pluck().get(model) as number

/** Models that the archive has vectors of, with their number, the most first. */
export const listEmbeddedModels = ({
  sqlite,
}: Archive): readonly { readonly model: string; readonly count: number }[] =>
  sqlite.prepare('SELECT model, count(*) AS count FROM embeddings GROUP BY model ORDER BY count DESC, model').all() as {
    model: string
    count: number
  }[]

/** All vectors of a model in the order of passage ids, read as they are consumed. */
export function* iterateEmbeddings({ sqlite }: Archive, model: string): Generator<Embedding> {
  const rows = sqlite.prepare('SELECT passage_id AS id, vector FROM embeddings WHERE model = ? ORDER BY passage_id')
  for (const row of rows.iterate(model)) yield toEmbedding(row as StoredVector)
}

/** The next `limit` vectors of a model after passage `after`: for work that lets others use the connection between. */
export const readEmbeddingsAfter = (
  { sqlite }: Archive,
  model: string,
  after: number,
  limit: number,
): readonly Embedding[] =>
  sqlite
    .prepare(
      'SELECT passage_id AS id, vector FROM embeddings WHERE model = ? AND passage_id > ? ORDER BY passage_id LIMIT ?',
    )
    .all(model, after, limit)
    .map((row) => toEmbedding(row as StoredVector))

/** The vectors of these passages, in no order; passages that have none are left out. */
export const readEmbeddings = ({ sqlite }: Archive, model: string, ids: readonly number[]): readonly Embedding[] =>
  sqlite
    .prepare(
      'SELECT passage_id AS id, vector FROM embeddings WHERE model = ? AND passage_id IN (SELECT value FROM json_each(?))',
    )
    .all(model, JSON.stringify(ids))
    .map((row) => toEmbedding(row as StoredVector))

/** Number of passages of current reports that have no vector of the model yet. */
export const countUnembedded = ({ sqlite }: Archive, model: string): number =>
  sqlite
    .prepare(
      `SELECT count(*) FROM passages p JOIN reports r ON r.id = p.report_id WHERE r.current = 1
       AND NOT EXISTS (SELECT 1 FROM embeddings e WHERE e.passage_id = p.id AND e.model = ?)`,
    )
    .pluck()
    .get(model) as number

/** Ids of the next `limit` passages after passage `after`, of whatever report, that have no vector of the model yet. */
export const listUnembedded = (
  { sqlite }: Archive,
  model: string,
  { after = -1, limit = Number.MAX_SAFE_INTEGER }: { readonly after?: number; readonly limit?: number } = {},
): readonly number[] =>
  sqlite
    .prepare(
      `SELECT id FROM passages p WHERE id > ?
       AND NOT EXISTS (SELECT 1 FROM embeddings e WHERE e.passage_id = p.id AND e.model = ?) ORDER BY id LIMIT ?`,
    )
    .pluck()
    .all(after, model, limit) as number[]

interface StoredVector {
  readonly id: number
  readonly vector: Buffer
}

const toBlob = (vector: Float32Array): Buffer => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)

/** The copy puts the numbers at an address that is a multiple of four, as `Float32Array` wants. */
const toEmbedding = ({ id, vector }: StoredVector): Embedding => ({
  passageId: id,
  vector: new Float32Array(
    vector.buffer.slice(vector.byteOffset, vector.byteOffset + vector.byteLength) as ArrayBuffer,
  ),
})
