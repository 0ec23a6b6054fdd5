import type { Archive } from '../archive/open-archive.ts'
import type { StatementRecord } from '../archive/report-record.ts'
import type { RanStatement } from '../figures/ran-statement.ts'

type Kind = StatementRecord['kind']

/** How many agencies name a theme in the reports of a year, and in how many statements. */
export interface ThemeCount {
  readonly theme: string
  readonly year: number
  readonly agencies: number
  readonly statements: number
}

/** What the counts of a year are out of. */
export interface ThemeYear {
  readonly year: number
  /** Agencies with a report of the year. */
  readonly reports: number
  /** Agencies that make any statement of the kind. */
  readonly agencies: number
  readonly statements: number
  /** Statements of no clear theme: counts by theme are "at least" while there are any. */
  readonly unassigned: number
}

/** Counts by theme and year, with what they are out of and the statement that counted. */
export interface ThemeCounts {
  readonly rows: readonly ThemeCount[]
  readonly years: readonly ThemeYear[]
  readonly sql: RanStatement
}

const COUNTS = `SELECT t.theme, r.year, count(DISTINCT r.agency_id) AS agencies, count(DISTINCT s.id) AS statements
FROM statements s JOIN statement_themes t ON t.statement_id = s.id JOIN reports r ON r.id = s.report_id
WHERE s.kind = ? AND r.id IN (SELECT value FROM json_each(?))
GROUP BY t.theme, r.year ORDER BY r.year, agencies DESC, statements DESC, t.theme`

const YEARS = `SELECT r.year, count(DISTINCT r.agency_id) AS reports,
  count(DISTINCT CASE WHEN s.id IS NOT NULL THEN r.agency_id END) AS agencies, count(s.id) AS statements,
  count(CASE WHEN s.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement_themes t WHERE t.statement_id = s.id) THEN 1 END) AS unassigned
FROM reports r LEFT JOIN statements s ON s.report_id = r.id AND s.kind = ?
WHERE r.id IN (SELECT value FROM json_each(?)) GROUP BY r.year ORDER BY r.year`

/** How many agencies name each theme in these reports, year by year: each agency once for a theme, whatever it writes. */
export function listThemeCounts({ sqlite }: Archive, reportIds: readonly number[], kind: Kind): ThemeCounts {
  const params = [kind, JSON.stringify(reportIds)]
  return {
    rows: sqlite.prepare(COUNTS).all(...params) as ThemeCount[],
    years: sqlite.prepare(YEARS).all(...params) as ThemeYear[],
    sql: { text: COUNTS, params },
  }
}
