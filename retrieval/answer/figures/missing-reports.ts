import type { Archive } from '../../../db/archive/open-archive.ts'
import { listReportYears } from '../../../db/figures/list-report-years.ts'
import type { AgencyRef, FiguresQuery, YearSpan } from '../../../db/figures/nodes.ts'
import type { FigureRow } from '../../../db/figures/run-query.ts'
import type { AnswerRow } from '../../answer.ts'
import { codeOf } from './describe-expr.ts'
import type { QueryResult } from './query-result.ts'

/** More agencies than this were not named one by one. */
const MOST_NAMED = 60
/** Of more agencies than this the gaps are not told. */
const MOST_WITH_GAPS = 200
const LONGEST_SPAN = 30

/** The years of a span with both ends; an open span names no single year. */
const listYears = ({ from, to }: YearSpan): number[] =>
  from === null || to === null || to - from > LONGEST_SPAN
    ? []
    : Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Agencies named one by one that have no report for a year that was named. */
export function absentRows(archive: Archive, { of, sides, show, as }: FiguresQuery): AnswerRow[] {
  if (as === 'rank' || as === 'count' || as === 'list') return []
  const scopes = sides.length
    ? sides.map((side) => ({ ...side, years: side.years.length ? side.years : of.years }))
    : [of]
  const pairs = scopes.flatMap(({ agencies, years }) =>
    agencies.length > MOST_NAMED
      ? []
      : agencies.flatMap((agency) => years.flatMap(listYears).map((year) => ({ agency, year }))),
  )
  if (!pairs.length) return []
  const present = readPresent(
    archive,
    pairs.map(({ agency }) => agency),
  )
  return pairs
    .filter(({ agency, year }) => !present.get(agency.id)?.has(year))
    .map(({ agency, year }) => ({
      agency: agency.name,
      year,
      code: show[0] ? codeOf(show[0]) : null,
      value: null,
      unit: null,
      state: 'noReport',
      aggregate: null,
      source: null,
      findings: [],
    }))
}

/** Years asked about, else between an agency's first and last report, that the archive lacks of the agencies shown. */
export function findGaps(archive: Archive, { of }: FiguresQuery, rows: readonly FigureRow[]): QueryResult['gaps'] {
  const agencies = rows.flatMap(({ agencyId, agency }): AgencyRef[] =>
    agencyId === null || agency === null ? [] : [{ id: agencyId, name: agency }],
  )
  if (!agencies.length || agencies.length > MOST_WITH_GAPS) return []
  const asked = of.years.flatMap(listYears)
  const present = readPresent(archive, agencies)
  return agencies.flatMap(({ id, name }) => {
    const years = present.get(id) ?? new Set()
    const expected = asked.length ? asked : listYears({ from: Math.min(...years), to: Math.max(...years) })
    const missing = expected.filter((year) => !years.has(year))
    return missing.length ? [{ agency: name, years: missing }] : []
  })
}

function readPresent(archive: Archive, agencies: readonly AgencyRef[]): ReadonlyMap<number, ReadonlySet<number>> {
  const ids = [...new Set(agencies.map(({ id }) => id))]
  const years = new Map<number, Set<number>>(ids.map((id) => [id, new Set()]))
  for (const { agencyId, year } of listReportYears(archive, ids)) years.get(agencyId)?.add(year)
  return years
}
