import type { Archive } from '../../../db/archive/open-archive.ts'
import type { Expr, FiguresQuery } from '../../../db/figures/nodes.ts'
import { PROFILE } from '../../../db/figures/operations/select-profile.ts'
import { type FigureRow, runCovering, runQuery } from '../../../db/figures/run-query.ts'
import type { AnswerRow } from '../../answer.ts'
import { compareNames } from '../../words/compare-names.ts'
import { changeRows, contrastRows, positionRows, shareRows } from './derived-rows.ts'
import { findLeftOut } from './find-left-out.ts'
import { judge } from './judge.ts'
import { absentRows, findGaps } from './missing-reports.ts'
import type { QueryResult, Shown } from './query-result.ts'
import { createToAnswerRows, type RowSetting } from './to-answer-rows.ts'

/** What is shown where a query names no value: the key figures of an agency; the reports in which something is blank. */
const SHOWN_OTHERWISE: Partial<Record<FiguresQuery['as'], readonly Expr[]>> = {
  profile: PROFILE,
  list: [{ kind: 'report' }],
}

/**
 * Answers a query about figures by one statement, with the source of every value; no sentence is made.
 * @throws RangeError when the query asks for a measure that the form does not have
 */
export function answerQuery(archive: Archive, asked: FiguresQuery): QueryResult {
  const query = asked.show.length > 0 ? asked : { ...asked, show: SHOWN_OTHERWISE[asked.as] ?? [] }
  const { ready, rows: found } = runQuery(archive, query)
  const rows = inOrderOfWords(query, inOrderOfNames(query, ready.rows, found))
  const setting: RowSetting = { archive, query, compiled: ready }
  const { coverage, leftOut, reasons } = findLeftOut(archive, query)
  const shown = explainNone(makeRows(setting, rows), reasons)
  return {
    query: asked,
    rows: [...shown, ...absentRows(archive, query)],
    members: countMembers(query, rows),
    verdict: query.as === 'yesno' ? judge(query, rows) : null,
    coverage,
    leftOut,
    covering: addsReports(query) ? runCovering(archive, query, MOST_COVERING) : [],
    gaps: query.over ? findGaps(archive, query, rows) : [],
    shown: listShown(rows),
    sql: ready.statement,
  }
}

/** More governments than this are not named. */
const MOST_COVERING = 20

const ADDING: readonly FiguresQuery['as'][] = [
  'sum',
  'share',
  'breakdown',
  'compare',
  'difference',
  'multiple',
  'change',
]

/** Whether reports of several agencies go into one number. */
const addsReports = ({ as, by, of, sides, over }: FiguresQuery): boolean =>
  over === null &&
  (ADDING.includes(as) || (as === 'rank' && by.length > 0)) &&
  !by.includes('agency') &&
  (sides.length > 0 || of.filters.length > 0 || of.agencies.length !== 1)

const NAMED_IN_ORDER: readonly FiguresQuery['as'][] = [
  'rows',
  'compare',
  'difference',
  'multiple',
  'position',
  'profile',
  'yesno',
]

/** Reports in the order of their agencies' pinyin, which no database knows; a list keeps the order of its values, a ranking all of its own. */
function inOrderOfNames({ as, take }: FiguresQuery, kind: string, rows: readonly FigureRow[]): readonly FigureRow[] {
  if (kind !== 'reports' || as === 'rank' || as === 'position' || take !== null) return rows
  const firstOf = (row: FigureRow): number => row.values[0]?.value ?? Number.NEGATIVE_INFINITY
  const byValue = as === 'list' ? (a: FigureRow, b: FigureRow) => Math.sign(firstOf(b) - firstOf(a)) || 0 : () => 0
  return rows.toSorted((a, b) => byValue(a, b) || compareNames(a.agency, b.agency))
}

/** Agencies named one by one come in the order of the words. */
function inOrderOfWords({ as, of }: FiguresQuery, rows: readonly FigureRow[]): readonly FigureRow[] {
  if (of.agencies.length < 2 || !NAMED_IN_ORDER.includes(as)) return rows
  const places = new Map(of.agencies.map(({ id }, i) => [id, i]))
  const placeOf = ({ agencyId }: FigureRow): number => places.get(agencyId ?? -1) ?? places.size
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function makeRows(setting: RowSetting, rows: readonly FigureRow[]): readonly AnswerRow[] {
  const toRows = createToAnswerRows(setting, rows)
  switch (setting.query.as) {
    case 'change':
      return changeRows(setting, rows, toRows)
    case 'compare':
    case 'difference':
    case 'multiple':
      return contrastRows(setting, rows, toRows)
    case 'share':
      return shareRows(setting, rows, toRows)
    case 'position':
      return positionRows(rows, toRows)
    default:
      return rows.flatMap(toRows)
  }
}

/** A sum over reports that all hold no number for one reason has that state. */
const explainNone = (rows: readonly AnswerRow[], reasons: readonly string[]): readonly AnswerRow[] =>
  rows.map((row) =>
    row.state === 'missingCell' && row.aggregate !== null && row.reports?.reports === 0 && reasons.length === 1
      ? { ...row, state: reasons[0] === 'noDivisor' ? 'notApplicable' : (reasons[0] as AnswerRow['state']) }
      : row,
  )

function countMembers(query: FiguresQuery, rows: readonly FigureRow[]): number {
  if (query.as === 'count') return rows.reduce((sum, row) => sum + (row.values[0]?.value ?? 0), 0)
  return rows.length
}

function listShown(rows: readonly FigureRow[]): Shown {
  const agencies = new Map(
    rows.flatMap(({ agencyId, agency }) => (agencyId === null || agency === null ? [] : [[agencyId, agency] as const])),
  )
  return {
    agencies: [...agencies].map(([id, name]) => ({ id, name })),
    years: [...new Set(rows.flatMap(({ year }) => year ?? []))],
    reportIds: [...new Set(rows.flatMap(({ reportId }) => reportId ?? []))],
  }
}
