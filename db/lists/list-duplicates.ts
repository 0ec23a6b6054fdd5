import type { Archive } from '../archive/open-archive.ts'

/** An agency and year that several files hold, with their paths; the first file gives the figures. */
export interface Duplicates {
  readonly agency: string
  readonly year: number
  readonly files: readonly string[]
}

/** Every agency and year that several files hold. */
export function listDuplicates({ sqlite }: Archive): Duplicates[] {
  const rows = sqlite
    .prepare(
      `SELECT a.name AS agency, r.year, json_group_array(r.path ORDER BY r.current DESC, r.indexed_at DESC) AS files
       FROM reports r JOIN agencies a ON a.id = r.agency_id
       GROUP BY r.agency_id, r.year HAVING count(*) > 1 ORDER BY a.name, r.year`,
    )
    .all() as { agency: string; year: number; files: string }[]
  return rows.map((row) => ({ ...row, files: JSON.parse(row.files) as string[] }))
}
