import type { Archive } from '../archive/open-archive.ts'

/** An agency and year that several files hold, with their paths; the first file gives the figures. */
export interface Duplicates {
  readonly agency: string
  readonly year: number
  readonly files: readonly string[]
  /** How many cells were read in each of the files. */
  readonly cells: readonly number[]
}

/** Every agency and year that several files hold. */
export function listDuplicates({ sqlite }: Archive): Duplicates[] {
  const rows = sqlite
    .prepare(
      `SELECT agency, year, json_group_array(path) AS files, json_group_array(cells) AS cells
       FROM (SELECT a.name AS agency, r.agency_id, r.year, r.path,
               (SELECT count(*) FROM figures f WHERE f.report_id = r.id AND f.state <> 'unread') AS cells
             FROM reports r JOIN agencies a ON a.id = r.agency_id
             WHERE EXISTS (SELECT 1 FROM reports o WHERE o.agency_id = r.agency_id AND o.year = r.year AND o.id <> r.id)
             ORDER BY r.current DESC, r.indexed_at DESC)
       GROUP BY agency_id, year ORDER BY agency, year`,
    )
    .all() as { agency: string; year: number; files: string; cells: string }[]
  return rows.map(({ agency, year, files, cells }) => ({
    agency,
    year,
    files: JSON.parse(files) as string[],
    cells: JSON.parse(cells) as number[],
  }))
}
