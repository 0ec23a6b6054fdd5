import type { Dismissal } from '../archive/dismissals.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { FindingRecord } from '../archive/report-record.ts'

/** A finding with the report that it is about. `current` as in the reports table. */
export interface ListedFinding extends FindingRecord {
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly current: boolean
  /** Names the finding, the same after every indexing. */
  readonly key: string
  /** Why a human judged it to be none; null where nobody did. */
  readonly dismissed: Dismissal | null
  /** It was dismissed with other values, and stands again. */
  readonly changed: boolean
}

interface Line {
  agency: string
  year: number
  file: string
  current: number
  key: string
  reason: string | null
  dismissedAt: number | null
  dismissedBy: string | null
  judged: string | null
  code: string
  severity: FindingRecord['severity']
  parameters: string
  cells: string
}

/**
 * The findings of the archive, gravest first, then by agency and year.
 * @param reportIds only those of these reports
 */
export function listFindings({ sqlite }: Archive, reportIds?: readonly number[]): ListedFinding[] {
  const scope = reportIds ? 'WHERE f.report_id IN (SELECT value FROM json_each(?))' : ''
  const lines = sqlite
    .prepare(
      `SELECT a.name AS agency, r.year, r.file, r.current, f.key, f.code, f.severity, f.parameters,
         d.reason, d.dismissed_at AS dismissedAt, d.dismissed_by AS dismissedBy, d.parameters AS judged,
         (SELECT json_group_array(code) FROM (
            SELECT c.code FROM finding_cells fc JOIN codes c ON c.id = fc.code_id
            WHERE fc.finding_id = f.id ORDER BY c.id)) AS cells
       FROM findings f JOIN reports r ON r.id = f.report_id JOIN agencies a ON a.id = r.agency_id
       LEFT JOIN dismissals d ON d.key = f.key ${scope}
       ORDER BY CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, a.name, r.year, f.id`,
    )
    .all(...(reportIds ? [JSON.stringify(reportIds)] : [])) as Line[]
  return lines.map(({ current, parameters, cells, reason, dismissedAt, dismissedBy, judged, ...line }) => ({
    ...line,
    current: current === 1,
    dismissed:
      reason !== null && judged === parameters
        ? { reason, by: dismissedBy ?? '', at: new Date(dismissedAt ?? 0) }
        : null,
    changed: judged !== null && judged !== parameters,
    parameters: JSON.parse(parameters) as FindingRecord['parameters'],
    cells: JSON.parse(cells) as string[],
  }))
}
