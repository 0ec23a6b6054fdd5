import type { Archive } from '../archive/open-archive.ts'
import type { FIGURE_STATES } from '../archive/schema.ts'

/** A current report, by what tells whether it has been read anew. */
export interface ReportState {
  readonly reportId: number
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly sha256: string
  readonly indexedAt: number
}

/** What the cells of a report hold: a number, or the state that they are in instead; a cell that it does not have is absent. */
export type CellValues = Readonly<Record<string, number | Exclude<(typeof FIGURE_STATES)[number], 'number'>>>

/** Differs whenever reports, findings or dismissals do; unlike `readDataVersion` the same after a restart. */
export function readArchiveStamp({ sqlite }: Archive): string {
  const counts = sqlite
    .prepare(
      `SELECT (SELECT count(*) FROM reports), (SELECT max(indexed_at) FROM reports), (SELECT count(*) FROM findings),
         (SELECT count(*) FROM dismissals), (SELECT max(dismissed_at) FROM dismissals)`,
    )
    .raw()
    .get() as (number | null)[]
  return counts.map((count) => count ?? 0).join('.')
}

/** Every current report. */
export const listReportStates = ({ sqlite }: Archive): ReportState[] =>
  sqlite
    .prepare(
      `SELECT r.id AS reportId, a.name AS agency, r.year, r.file, r.sha256, r.indexed_at AS indexedAt
       FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE r.current = 1 ORDER BY a.name, r.year`,
    )
    .all() as ReportState[]

/** The cells of a report by code. */
export function readCellValues({ sqlite }: Archive, reportId: number): CellValues {
  const rows = sqlite
    .prepare(
      'SELECT c.code, coalesce(f.value, f.state) FROM figures f JOIN codes c ON c.id = f.code_id WHERE f.report_id = ?',
    )
    .raw()
    .all(reportId) as [string, CellValues[string]][]
  return Object.fromEntries(rows)
}
