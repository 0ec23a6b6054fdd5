import { type SQL, sql } from 'drizzle-orm/sql'
import type { AgencyFilter, FiguresQuery, Reports, YearSpan } from '../nodes.ts'
import { every, isOneOf, some } from './dialects.ts'

/** The ids of the agencies or reports that another query selects, as a select of one column. */
export type CompileMembers = (query: FiguresQuery, by: 'agency' | 'report') => SQL

const COLUMNS = {
  province: sql`a.province`,
  city: sql`a.city`,
  county: sql`a.county`,
  sector: sql`a.sector`,
  level: sql`a.level`,
} as const

function compileFilter({ ending, ...filter }: AgencyFilter): SQL {
  const parts = Object.entries(filter).map(
    ([field, value]) => sql`${COLUMNS[field as keyof typeof COLUMNS]} = ${value}`,
  )
  if (ending) parts.push(sql`a.name LIKE ${`%${ending}`}`)
  return parts.length > 1 ? sql`(${every(parts)})` : every(parts)
}

const listAgencyConditions = ({ agencies, filters }: Pick<Reports, 'agencies' | 'filters'>): SQL[] => [
  ...(agencies.length
    ? [
        isOneOf(
          sql`r.agency_id`,
          agencies.map(({ id }) => id),
        ),
      ]
    : []),
  ...filters.map(compileFilter),
]

function compileSpan(year: SQL, { from, to }: YearSpan): SQL {
  if (from !== null && from === to) return sql`${year} = ${from}`
  if (from !== null && to !== null) return sql`${year} BETWEEN ${from} AND ${to}`
  if (from !== null) return sql`${year} >= ${from}`
  return to === null ? sql`1 = 1` : sql`${year} <= ${to}`
}

const compileYears = (year: SQL, years: readonly YearSpan[]): SQL => some(years.map((span) => compileSpan(year, span)))

/**
 * The condition of a scope over `reports r` and `agencies a`.
 * @throws RangeError when the scope speaks of an answer that no conversation has resolved
 */
export function compileReports(of: Reports, compileMembers: CompileMembers): SQL {
  if (of.that) throw new RangeError('Cannot ask for the reports of an answer before: no conversation has resolved them')
  const parts: SQL[] = [sql`r.current = 1`]
  const agencies = listAgencyConditions(of)
  if (agencies.length) parts.push(some(agencies))
  // A filter on a column that holds nothing is unknown, and an unknown one leaves nobody out.
  for (const one of of.except ? listAgencyConditions(of.except) : [])
    parts.push(sql`CASE WHEN ${one} THEN 0 ELSE 1 END = 1`)
  if (of.years.length) parts.push(compileYears(sql`r.year`, of.years))
  if (of.edition) parts.push(sql`r.edition = ${of.edition}`)
  if (of.reportIds) parts.push(of.reportIds.length ? isOneOf(sql`r.id`, of.reportIds) : sql`1 = 0`)
  if (of.latest) parts.push(compileLatest(of.years))
  if (of.in)
    parts.push(
      sql`${of.in.by === 'report' ? sql`r.id` : sql`r.agency_id`} IN (\n    ${compileMembers(of.in.query, of.in.by)}\n  )`,
    )
  return every(parts)
}

/** The latest report of each agency, within the years asked about. */
function compileLatest(years: readonly YearSpan[]): SQL {
  const within = years.length ? sql` AND ${compileYears(sql`l.year`, years)}` : sql``
  return sql`r.year = (SELECT max(l.year) FROM reports l WHERE l.agency_id = r.agency_id AND l.current = 1${within})`
}
