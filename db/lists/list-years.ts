import type { Archive } from '../archive/open-archive.ts'
import type { PassageRecord } from '../archive/report-record.ts'
import type { Edition } from '../form/codebook.ts'

/** What checks between years need of one report. */
export interface ReportYear {
  readonly reportId: number
  readonly agency: string
  readonly year: number
  readonly edition: Edition
  /** Numbers that the report prints, by code. */
  readonly numbers: ReadonlyMap<string, number>
  readonly passages: readonly PassageRecord[]
}

/** Lists an agency's reports that give the figures, by year. */
export function createYearLister({ sqlite }: Archive): (agencyId: number) => ReportYear[] {
  const reports = sqlite.prepare(
    `SELECT r.id AS reportId, a.name AS agency, r.year, r.edition FROM reports r JOIN agencies a ON a.id = r.agency_id
     WHERE r.agency_id = ? AND r.current = 1 ORDER BY r.year`,
  )
  const numbers = sqlite
    .prepare(
      `SELECT c.code, f.value FROM figures f JOIN codes c ON c.id = f.code_id
       WHERE f.report_id = ? AND f.state = 'number'`,
    )
    .raw()
  const passages = sqlite.prepare(
    'SELECT section, start, "end", text FROM passages WHERE report_id = ? ORDER BY ordinal',
  )
  return (agencyId) =>
    (reports.all(agencyId) as Omit<ReportYear, 'numbers' | 'passages'>[]).map((report) => ({
      ...report,
      numbers: new Map(numbers.all(report.reportId) as [string, number][]),
      passages: passages.all(report.reportId) as PassageRecord[],
    }))
}
