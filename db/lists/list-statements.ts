import type { Archive } from '../archive/open-archive.ts'
import type { PassageRow } from '../archive/passages.ts'
import type { SectionKind, StatementKind } from '../archive/report-record.ts'

/** A passage with what it is about. */
export interface Statement extends PassageRow {
  /** Key of its theme; null where none is clear. */
  readonly theme: string | null
}

const PASSAGES = `
SELECT p.id AS passageId, r.id AS reportId, a.name AS agency, r.year, p.section, p.kind, p.theme, p.text, r.file, p.start, p."end"
FROM passages p JOIN reports r ON r.id = p.report_id JOIN agencies a ON a.id = r.agency_id
WHERE (@section IS NULL OR p.section = @section) AND (@kind IS NULL OR p.kind = @kind)
  AND p.report_id IN (SELECT value FROM json_each(@reports))
ORDER BY a.name, r.year, p.ordinal`

const CLAUSES = `
SELECT coalesce((SELECT p.id FROM passages p WHERE p.report_id = s.report_id AND p.start < s."end" AND p."end" > s.start ORDER BY p.ordinal LIMIT 1), 0) AS passageId,
  r.id AS reportId, a.name AS agency, r.year, 'problems' AS section, s.kind, t.theme, s.text, r.file, s.start, s."end"
FROM statements s JOIN reports r ON r.id = s.report_id JOIN agencies a ON a.id = r.agency_id
LEFT JOIN statement_themes t ON t.statement_id = s.id
WHERE (@kind IS NULL OR s.kind = @kind) AND s.report_id IN (SELECT value FROM json_each(@reports))
ORDER BY a.name, r.year, s.ordinal, t.theme`

const CLAUSED: ReadonlySet<StatementKind> = new Set(['problem', 'improvement', 'rectification'])

/**
 * What these reports say in one section or of one kind, by agency and year, in the order of the text. Problems, measures and
 * rectifications come clause by clause, a clause of several themes once for each; others come as passages.
 */
export const listStatements = (
  { sqlite }: Archive,
  reportIds: readonly number[],
  { section = null, kind = null }: { readonly section?: SectionKind | null; readonly kind?: StatementKind | null },
): Statement[] => {
  const clauses = kind ? CLAUSED.has(kind) : section === 'problems'
  return sqlite
    .prepare(clauses ? CLAUSES : PASSAGES)
    .all({ kind, reports: JSON.stringify(reportIds), ...(clauses ? {} : { section }) }) as Statement[]
}
