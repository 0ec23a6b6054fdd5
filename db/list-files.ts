import type { Archive } from './open-archive.ts'

/** A stored file, as far as the indexer must know it to skip, replace or drop it. */
export interface StoredFile {
  readonly id: number
  readonly agencyId: number
  readonly path: string
  readonly sha256: string
}

/** Every stored file, in the order of their paths. */
export const listFiles = ({ sqlite }: Archive): StoredFile[] =>
  sqlite.prepare('SELECT id, agency_id AS agencyId, path, sha256 FROM reports ORDER BY path').all() as StoredFile[]
