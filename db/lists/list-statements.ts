import type { Archive } from '../archive/open-archive.ts'
import type { PassageRow } from '../archive/passages.ts'
import type { SectionKind, StatementKind } from '../archive/report-record.ts'

/** A passage with what it is about. */
export interface Statement extends PassageRow {
  /** Key of its theme; null where none is clear. */
  readonly theme: string | null
}

const STATEMENTS = `
SELECT p.id AS passageId, r.id AS reportId, a.name AS agency, r.year, p.section, p.kind, p.theme, p.text, r.file, p.start, p."end"
FROM passages p JOIN reports r ON r.id = p.report_id JOIN agencies a ON a.id = r.agency_id
WHERE (@section IS NULL OR p.section = @section) AND (@kind IS NULL OR p.kind = @kind)
  AND p.report_id IN (SELECT value FROM json_each(@reports))
ORDER BY a.name, r.year, p.ordinal`

/** The passages of these reports in one section or of one kind, by agency and year, in the order of the text. */
export const listStatements = (
  { sqlite }: Archive,
  reportIds: readonly number[],
  { section = null, kind = null }: { readonly section?: SectionKind | null; readonly kind?: StatementKind | null },
): Statement[] => sqlite.prepare(STATEMENTS).all({ section, kind, reports: JSON.stringify(reportIds) }) as Statement[]
