import type { Archive } from '../archive/open-archive.ts'
import type { MentionRecord } from '../archive/report-record.ts'
import type { SECTION_KINDS } from '../archive/schema.ts'
import type { RanStatement } from '../figures/ran-statement.ts'

/** A quantity of the narrative with the sentence that states it. */
export interface ListedMention extends Pick<MentionRecord, 'subject' | 'value' | 'unit' | 'year'> {
  readonly key: string
  readonly approximate: boolean
  readonly reportId: number
  readonly agency: string
  /** Of the report; `year` is the one that the sentence speaks of. */
  readonly reportYear: number
  readonly section: (typeof SECTION_KINDS)[number]
  readonly file: string
  readonly start: number
  readonly end: number
  readonly sentence: string
  readonly sentenceStart: number
  readonly sentenceEnd: number
}

/** Counts with one of these subjects in these reports, by agency, year and place in the text, with the statement. */
export function listMentions(
  { sqlite }: Archive,
  reportIds: readonly number[],
  keys: readonly string[],
): { readonly rows: readonly ListedMention[]; readonly sql: RanStatement } {
  const text = `SELECT m.key, m.subject, m.value, m.unit, m.approximate, m.year, r.id AS reportId, a.name AS agency, r.year AS reportYear,
  coalesce((SELECT s.kind FROM sections s WHERE s.report_id = r.id AND s.start <= m.start AND m.start < s."end"), 'other') AS section,
  r.file, m.start, m."end", m.sentence_start AS sentenceStart, m.sentence_end AS sentenceEnd
FROM mentions m JOIN reports r ON r.id = m.report_id JOIN agencies a ON a.id = r.agency_id
WHERE m.kind = 'count' AND m.key IN (SELECT value FROM json_each(?)) AND r.id IN (SELECT value FROM json_each(?))
ORDER BY a.name, r.year, m.start`
  const params = [JSON.stringify(keys), JSON.stringify(reportIds)]
  const rows = sqlite.prepare(text).all(...params) as (Omit<ListedMention, 'approximate' | 'sentence'> & {
    approximate: number
  })[]
  // Offsets count UTF-16 units, which SQLite does not: sentences are cut here.
  const textOf = sqlite.prepare('SELECT text FROM reports WHERE id = ?').pluck()
  const texts = new Map([...new Set(rows.map(({ reportId }) => reportId))].map((id) => [id, textOf.get(id) as string]))
  return {
    rows: rows.map((row) => ({
      ...row,
      approximate: row.approximate === 1,
      sentence: (texts.get(row.reportId) ?? '').slice(row.sentenceStart, row.sentenceEnd),
    })),
    sql: { text, params },
  }
}
