import type { Archive } from '../archive/open-archive.ts'

/** A stored file, as far as the indexer must know it to skip, replace or drop it. */
export interface StoredFile {
  readonly id: number
  readonly agencyId: number
  readonly path: string
  readonly sha256: string
  readonly agency: string
  readonly year: number
}

/** Every stored file, in the order of their paths. */
export const listFiles = ({ sqlite }: Archive): StoredFile[] =>
  sqlite
    .prepare(
      `SELECT r.id, r.agency_id AS agencyId, r.path, r.sha256, a.name AS agency, r.year
       FROM reports r JOIN agencies a ON a.id = r.agency_id ORDER BY r.path`,
    )
    .all() as StoredFile[]
