import type { Archive } from '../archive/open-archive.ts'

/** A report file as it was indexed. */
export interface Original {
  readonly path: string
  /** Name of the file, as answers cite it. */
  readonly file: string
  readonly sha256: string
}

/** Which report is meant; without a file the one that gives the figures of this agency and year. */
export interface OriginalKey {
  readonly agency: string
  readonly year: number
  readonly file: string | null
}

/** The file that a report was read from, null where the archive has none. */
export const findOriginal = ({ sqlite }: Archive, { agency, year, file }: OriginalKey): Original | null =>
  (sqlite
    .prepare(
      `SELECT r.path, r.file, r.sha256 FROM reports r JOIN agencies a ON a.id = r.agency_id
       WHERE a.name = ? AND r.year = ? AND (? IS NULL OR r.file = ?) ORDER BY r.current DESC LIMIT 1`,
    )
    .get(agency, year, file, file) as Original | undefined) ?? null
