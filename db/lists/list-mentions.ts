import type { Archive } from '../archive/open-archive.ts'
import type { MentionRecord } from '../archive/report-record.ts'
import type { SECTION_KINDS } from '../archive/schema.ts'
import type { RanStatement } from '../figures/ran-statement.ts'

/** A quantity of the narrative with the sentence that states it. */
export interface ListedMention
  extends Pick<MentionRecord, 'scope' | 'subject' | 'noun' | 'verb' | 'value' | 'unit' | 'raw' | 'year'> {
  /** Empty where no subject names it. */
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

/** Quantities of the narrative with the statement that listed them. */
export interface ListedMentions {
  readonly rows: readonly ListedMention[]
  readonly sql: RanStatement
}

type Scope = MentionRecord['scope']

/**
 * Counts with one of these subjects in these reports, by agency, year and place in the text.
 * @param scopes the reports' own totals unless said otherwise
 */
export const listMentions = (
  archive: Archive,
  reportIds: readonly number[],
  keys: readonly string[],
  scopes: readonly Scope[] = ['whole'],
): ListedMentions =>
  run(archive, reportIds, scopes, 'm.key IN (SELECT value FROM json_each(?))', [JSON.stringify(keys)])

/**
 * Counts beside these words, whatever the number's subject: 撤回, 备案, 法律顾问. Each word must stand in what is counted, what
 * was done with it, or the words around the number.
 * @param words Chinese, without wildcards
 */
export const listMentionsBeside = (
  archive: Archive,
  reportIds: readonly number[],
  words: readonly string[],
  scopes: readonly Scope[] = ['whole', 'part'],
): ListedMentions =>
  run(
    archive,
    reportIds,
    scopes,
    words
      .map(() => `instr(m.subject || ' ' || coalesce(m.noun, '') || ' ' || coalesce(m.verb, ''), ?) > 0`)
      .join(' AND ') || '0',
    words,
  )

function run(
  { sqlite }: Archive,
  reportIds: readonly number[],
  scopes: readonly Scope[],
  condition: string,
  given: readonly string[],
): ListedMentions {
  const text = `SELECT coalesce(m.key, '') AS key, m.scope, m.subject, m.noun, m.verb, m.value, m.unit, m.raw, m.approximate, m.year,
  r.id AS reportId, a.name AS agency, r.year AS reportYear,
  coalesce((SELECT s.kind FROM sections s WHERE s.report_id = r.id AND s.start <= m.start AND m.start < s."end"), 'other') AS section,
  r.file, m.start, m."end", m.sentence_start AS sentenceStart, m.sentence_end AS sentenceEnd
FROM mentions m JOIN reports r ON r.id = m.report_id JOIN agencies a ON a.id = r.agency_id
WHERE m.kind = 'count' AND ${condition} AND m.scope IN (SELECT value FROM json_each(?)) AND r.id IN (SELECT value FROM json_each(?))
ORDER BY a.name, r.year, m.start`
  const params = [...given, JSON.stringify(scopes), JSON.stringify(reportIds)]
  const rows = sqlite.prepare(text).all(...params) as (Omit<ListedMention, 'approximate' | 'sentence'> & {
    approximate: number
  })[]
  // Offsets count UTF-16 units, which SQLite does not: sentences are cut here, and texts read only for those that are looked at.
  const readText = sqlite.prepare('SELECT text FROM reports WHERE id = ?').pluck()
  const texts = new Map<number, string>()
  const textOf = (id: number): string => {
    const text = texts.get(id) ?? (readText.get(id) as string)
    texts.set(id, text)
    return text
  }
  return {
    rows: rows.map((row) => ({
      ...row,
      approximate: row.approximate === 1,
      get sentence() {
        return textOf(row.reportId).slice(row.sentenceStart, row.sentenceEnd)
      },
    })),
    sql: { text, params },
  }
}
