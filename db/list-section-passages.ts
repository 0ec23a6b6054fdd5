import type { Archive } from './open-archive.ts'
import type { PassageRow } from './passages.ts'
import type { SECTION_KINDS } from './schema.ts'

/** A passage with the text of its section up to its own end. */
export interface SectionPassage extends PassageRow {
  readonly before: string
}

/** The passages that lie in sections of one kind of these reports, by agency and year, in the order of the text. */
export function listSectionPassages(
  { sqlite }: Archive,
  reportIds: readonly number[],
  kind: (typeof SECTION_KINDS)[number],
): SectionPassage[] {
  return sqlite
    .prepare(
      `SELECT p.id AS passageId, r.id AS reportId, a.name AS agency, r.year, p.section, p.text, r.file, p.start, p."end",
         substr(r.text, s.start + 1, p."end" - s.start) AS before
       FROM passages p JOIN reports r ON r.id = p.report_id JOIN agencies a ON a.id = r.agency_id JOIN sections s ON s.id = p.section_id
       WHERE p.section = ? AND p.report_id IN (SELECT value FROM json_each(?)) ORDER BY a.name, r.year, p.ordinal`,
    )
    .all(kind, JSON.stringify(reportIds)) as SectionPassage[]
}
