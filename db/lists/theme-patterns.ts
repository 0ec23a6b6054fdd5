import type { Archive } from '../archive/open-archive.ts'
import type { RanStatement } from '../figures/ran-statement.ts'

/** What a statement listed, and the statement. */
export interface Listed<Row> {
  readonly rows: readonly Row[]
  readonly sql: RanStatement
}

/** An agency that names a problem of one theme in every report of several. */
export interface RepeatedTheme {
  readonly agency: string
  readonly theme: string
  /** Years of its reports, all of which name it. */
  readonly years: readonly number[]
}

/** A report that names a problem of a theme and says nothing of what will be done about it. */
export interface UnplannedTheme {
  readonly reportId: number
  readonly agency: string
  readonly year: number
  readonly theme: string
}

/** A sentence that several agencies, or one in several years, write in the same words. */
export interface RepeatedWording {
  /** As one of them writes it. */
  readonly text: string
  readonly agencies: number
  readonly reports: readonly { readonly reportId: number; readonly agency: string; readonly year: number }[]
}

const REPEATED = `SELECT a.name AS agency, t.theme, json_group_array(DISTINCT r.year) AS years
FROM statements s JOIN statement_themes t ON t.statement_id = s.id JOIN reports r ON r.id = s.report_id JOIN agencies a ON a.id = r.agency_id
WHERE s.kind = 'problem' AND (? IS NULL OR t.theme = ?) AND r.id IN (SELECT value FROM json_each(?))
GROUP BY a.id, t.theme
HAVING count(DISTINCT r.year) >= ? AND count(DISTINCT r.year) = (
  SELECT count(DISTINCT o.year) FROM reports o WHERE o.agency_id = a.id AND o.id IN (SELECT value FROM json_each(?))
)
ORDER BY count(DISTINCT r.year) DESC, a.name, t.theme`

/**
 * Who names the same problem every year: the agencies all of whose reports among these, two at least, name a theme.
 * @param theme of all themes where it is null
 */
export function listRepeatedThemes(
  archive: Archive,
  reportIds: readonly number[],
  theme: string | null = null,
  least = 2,
): Listed<RepeatedTheme> {
  type Row = Omit<RepeatedTheme, 'years'> & { readonly years: string }
  const reports = JSON.stringify(reportIds)
  const { rows, sql } = run<Row>(archive, REPEATED, [theme, theme, reports, least, reports])
  const sorted = rows.map((row) => ({ ...row, years: (JSON.parse(row.years) as number[]).toSorted((a, b) => a - b) }))
  return { rows: sorted, sql }
}

const UNPLANNED = `SELECT DISTINCT r.id AS reportId, a.name AS agency, r.year, t.theme
FROM statements s JOIN statement_themes t ON t.statement_id = s.id JOIN reports r ON r.id = s.report_id JOIN agencies a ON a.id = r.agency_id
WHERE s.kind = 'problem' AND (? IS NULL OR t.theme = ?) AND r.id IN (SELECT value FROM json_each(?))
  AND NOT EXISTS (
    SELECT 1 FROM statements m JOIN statement_themes n ON n.statement_id = m.id
    WHERE m.report_id = r.id AND m.kind = 'improvement' AND n.theme = t.theme
  )
ORDER BY a.name, r.year, t.theme`

/** Who names a problem and plans nothing: reports whose measures are of other themes, or that name none. */
export const listUnplannedThemes = (
  archive: Archive,
  reportIds: readonly number[],
  theme: string | null = null,
): Listed<UnplannedTheme> => run(archive, UNPLANNED, [theme, theme, JSON.stringify(reportIds)])

const SAME = `SELECT min(s.text) AS text, count(DISTINCT r.agency_id) AS agencies,
  json_group_array(json_object('reportId', r.id, 'agency', a.name, 'year', r.year)) AS reports
FROM statements s JOIN reports r ON r.id = s.report_id JOIN agencies a ON a.id = r.agency_id
WHERE (? IS NULL OR s.kind = ?) AND length(s.wording) >= ? AND r.id IN (SELECT value FROM json_each(?))
GROUP BY s.wording, CASE WHEN ? THEN 0 ELSE r.agency_id END
HAVING count(DISTINCT CASE WHEN ? THEN r.agency_id ELSE r.year END) > 1
ORDER BY agencies DESC, count(*) DESC, text`

/** Characters that a sentence has at least before the same words mean anything. */
const LEAST = 10

/**
 * Sentences of section five that stand in the same words in several reports, those of most agencies first.
 * @param across whether other agencies must write them; otherwise each agency is looked at alone, in several years
 */
export function listRepeatedWordings(
  archive: Archive,
  reportIds: readonly number[],
  {
    kind = null,
    across = true,
  }: { readonly kind?: 'problem' | 'improvement' | 'rectification' | null; readonly across?: boolean } = {},
): Listed<RepeatedWording> {
  type Row = Omit<RepeatedWording, 'reports'> & { readonly reports: string }
  const isAcross = across ? 1 : 0
  const params = [kind, kind, LEAST, JSON.stringify(reportIds), isAcross, isAcross]
  const { rows, sql } = run<Row>(archive, SAME, params)
  return { rows: rows.map((row) => ({ ...row, reports: JSON.parse(row.reports) as RepeatedWording['reports'] })), sql }
}

function run<Row>({ sqlite }: Archive, text: string, params: RanStatement['params']): Listed<Row> {
  return { rows: sqlite.prepare(text).all(...params) as Row[], sql: { text, params } }
}
