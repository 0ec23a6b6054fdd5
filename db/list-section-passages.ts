import type { Archive } from './open-archive.ts'
import type { SECTION_KINDS } from './schema.ts'

/** A passage with the text of its section up to its own end. */
export interface SectionPassage {
  readonly passageId: number
  readonly text: string
  readonly before: string
}

/** The passages that lie in sections of one kind of these reports, in order. */
export function listSectionPassages(
  { sqlite }: Archive,
  reportIds: readonly number[],
  kind: (typeof SECTION_KINDS)[number],
): SectionPassage[] {
  return sqlite
    .prepare(
      `SELECT p.id AS passageId, p.text, substr(r.text, s.start + 1, p."end" - s.start) AS before
       FROM passages p JOIN reports r ON r.id = p.report_id JOIN sections s ON s.id = p.section_id
       WHERE p.section = ? AND p.report_id IN (SELECT value FROM json_each(?)) ORDER BY p.report_id, p.ordinal`,
    )
    .all(kind, JSON.stringify(reportIds)) as SectionPassage[]
}
