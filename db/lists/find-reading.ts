import type { Archive } from '../archive/open-archive.ts'
import type { FindingRecord } from '../archive/report-record.ts'

/** What the archive has read in one file. */
export interface Reading {
  readonly agency: string
  readonly year: number
  readonly edition: string
  /** Whether answers take the figures of this agency and year from this file. */
  readonly current: boolean
  /** Cells of the tables that print a number, and that print none. */
  readonly numbers: number
  readonly blanks: number
  readonly passages: number
  /** Gravest first. */
  readonly findings: readonly Pick<FindingRecord, 'code' | 'severity' | 'parameters'>[]
}

interface Row extends Omit<Reading, 'current' | 'findings'> {
  readonly id: number
  readonly current: number
}

interface FindingRow extends Omit<Reading['findings'][number], 'parameters'> {
  readonly parameters: string
}

/** What the archive has read in the file at an absolute path, null where it has read none there. */
export function findReading({ sqlite }: Archive, path: string): Reading | null {
  const row = sqlite
    .prepare(
      `SELECT r.id, a.name AS agency, r.year, r.edition, r.current,
         (SELECT count(*) FROM figures WHERE report_id = r.id AND state = 'number') AS numbers,
         (SELECT count(*) FROM figures WHERE report_id = r.id AND state IN ('blank', 'notApplicable')) AS blanks,
         (SELECT count(*) FROM passages WHERE report_id = r.id) AS passages
       FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE r.path = ?`,
    )
    .get(path) as Row | undefined
  if (!row) return null
  const findings = sqlite
    .prepare(
      `SELECT code, severity, parameters FROM findings WHERE report_id = ?
       ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id`,
    )
    .all(row.id) as FindingRow[]
  const { id: _id, current, ...reading } = row
  return {
    ...reading,
    current: current === 1,
    findings: findings.map(({ parameters, ...finding }) => ({
      ...finding,
      parameters: JSON.parse(parameters) as FindingRecord['parameters'],
    })),
  }
}
