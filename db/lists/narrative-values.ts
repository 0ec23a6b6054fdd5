import type { Archive } from '../archive/open-archive.ts'
import type { RanStatement } from '../figures/ran-statement.ts'
import { findMentionSubject } from '../form/mention-subjects.ts'
import { type ListedMention, listMentions } from './list-mentions.ts'

/**
 * What a report's narrative says of a quantity: one number; the sum of the two numbers that make it up; several numbers that
 * cannot all be it; or none of the report's own for its year.
 */
export type NarrativeState = 'number' | 'sum' | 'ambiguous' | 'absent'

/** The value of a quantity in one report, with the sentences that it rests on. */
export interface NarrativeValue {
  readonly reportId: number
  readonly agency: string
  readonly year: number
  /** Present exactly when the state is `number` or `sum`. */
  readonly value: number | null
  readonly state: NarrativeState
  readonly approximate: boolean
  readonly unit: string
  /** The wholes that say it; all of them where they differ; the parts where there is no whole. */
  readonly mentions: readonly ListedMention[]
}

/** A rounded number (近50万) and an exact one (498,231) say the same within this share. */
const ROUNDING = 0.1

/**
 * SQL of the relation (report_id, value, state, approximate) of one quantity: a row for each report whose narrative states
 * its own total for its year. `value` is null where several totals contradict each other.
 * @param key of `MENTION_SUBJECTS`; it stands in the text, which therefore needs no parameter
 * @throws RangeError when no subject has the key
 */
export function narrativeValuesSql(key: string): string {
  const subject = findMentionSubject(key)
  if (!subject) throw new RangeError(`Cannot read the quantity "${key}": no subject of the narrative has this key`)
  return subject.sumOf ? withSum(stated(key), subject.sumOf) : stated(key)
}

/** One total, or an exact one that the rounded ones agree with. */
const stated = (key: string): string => `SELECT report_id,
  CASE WHEN agrees THEN coalesce(exact, low) END AS value,
  CASE WHEN agrees THEN 'number' ELSE 'ambiguous' END AS state,
  CASE WHEN exact IS NULL THEN 1 ELSE 0 END AS approximate
FROM (
  SELECT report_id, low, exact, low = high OR (exact = most AND low >= exact * ${1 - ROUNDING} AND high <= exact * ${1 + ROUNDING}) AS agrees
  FROM (
    SELECT report_id, min(value) AS low, max(value) AS high,
      min(CASE WHEN approximate = 0 THEN value END) AS exact, max(CASE WHEN approximate = 0 THEN value END) AS most
    FROM mentions WHERE key = '${key}' AND kind = 'count' AND scope = 'whole' GROUP BY report_id
  )
)`

const withSum = (own: string, parts: readonly string[]): string => `SELECT * FROM (${own})
UNION ALL
SELECT report_id, sum(value), 'sum', max(approximate) FROM (${parts.map((part) => `SELECT * FROM (${stated(part)})`).join(' UNION ALL ')})
WHERE report_id NOT IN (SELECT report_id FROM (${own}))
GROUP BY report_id HAVING count(value) = ${parts.length}`

/** The value of a quantity in each of these reports, by agency and year, with the statement that gave the values. */
export function listNarrativeValues(
  archive: Archive,
  reportIds: readonly number[],
  key: string,
): { readonly rows: readonly NarrativeValue[]; readonly sql: RanStatement } {
  const text = `SELECT r.id AS reportId, a.name AS agency, r.year, n.value, coalesce(n.state, 'absent') AS state, coalesce(n.approximate, 0) AS approximate
FROM reports r JOIN agencies a ON a.id = r.agency_id LEFT JOIN (${narrativeValuesSql(key)}) n ON n.report_id = r.id
WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY a.name, r.year`
  const params = [JSON.stringify(reportIds)]
  const rows = archive.sqlite.prepare(text).all(...params) as (Omit<NarrativeValue, 'approximate'> & {
    approximate: number
  })[]
  const { sumOf = [], unit = '' } = findMentionSubject(key) ?? {}
  const said = listMentions(archive, reportIds, [key, ...sumOf], ['whole', 'part']).rows
  return {
    rows: rows.map((row) => ({
      ...row,
      approximate: row.approximate === 1,
      unit,
      mentions: chooseMentions(row, said, key),
    })),
    sql: { text, params },
  }
}

/** The value of a quantity in one report; `absent` where the narrative states none. */
export const narrativeValue = (archive: Archive, reportId: number, key: string): NarrativeValue | undefined =>
  listNarrativeValues(archive, [reportId], key).rows[0]

function chooseMentions(
  { reportId, state }: Pick<NarrativeValue, 'reportId' | 'state'>,
  said: readonly ListedMention[],
  key: string,
): ListedMention[] {
  const ofReport = said.filter((mention) => mention.reportId === reportId)
  if (state === 'sum') return ofReport.filter((mention) => mention.key !== key && mention.scope === 'whole')
  const own = ofReport.filter((mention) => mention.key === key)
  return own.filter(({ scope }) => (scope === 'whole') === (state !== 'absent'))
}
