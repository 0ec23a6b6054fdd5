import { type SQL, sql } from 'drizzle-orm'
import type { Edition } from '../form/codebook.ts'

/** Agencies by what they are; the fields hold together. */
export interface AgencyConditions {
  readonly province?: string
  readonly city?: string
  readonly county?: string
  readonly sector?: string
  /** What the agency's name ends in. */
  readonly ending?: string
  readonly level?: string
}

/** Which reports a query looks at; an empty list does not restrict. Only current reports are ever looked at. */
export interface ReportScope {
  readonly agencyIds: readonly number[]
  /** Any of these; together with `agencyIds` a union. */
  readonly filters: readonly AgencyConditions[]
  /** Inclusive spans of reporting years; any of these. */
  readonly years: readonly { readonly from: number | null; readonly to: number | null }[]
  readonly latest?: boolean
  readonly edition?: Edition
  readonly reportIds?: readonly number[]
  /** Agencies that are left out: any of these. */
  readonly except?: Pick<ReportScope, 'agencyIds' | 'filters'>
}

const all = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` AND `)
const any = (parts: readonly SQL[]): SQL =>
  parts.length === 1 ? (parts[0] as SQL) : sql`(${sql.join([...parts], sql` OR `)})`
const inList = (column: SQL, values: readonly number[]): SQL =>
  values.length === 1
    ? sql`${column} = ${values[0]}`
    : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`

const COLUMNS = {
  province: sql`a.province`,
  city: sql`a.city`,
  county: sql`a.county`,
  sector: sql`a.sector`,
  level: sql`a.level`,
}

function agencyCondition({ ending, ...filter }: AgencyConditions): SQL {
  const parts = Object.entries(filter).map(
    ([field, value]) => sql`${COLUMNS[field as keyof typeof COLUMNS]} = ${value}`,
  )
  if (ending) parts.push(sql`a.name LIKE ${`%${ending}`}`)
  return parts.length ? sql`(${all(parts)})` : sql`1`
}

const agencyConditions = ({ agencyIds, filters }: Pick<ReportScope, 'agencyIds' | 'filters'>): SQL[] => [
  ...(agencyIds.length ? [inList(sql`r.agency_id`, agencyIds)] : []),
  ...filters.map(agencyCondition),
]

const yearCondition = (year: SQL, { from, to }: ReportScope['years'][number]): SQL => {
  if (from !== null && from === to) return sql`${year} = ${from}`
  if (from !== null && to !== null) return sql`${year} BETWEEN ${from} AND ${to}`
  if (from !== null) return sql`${year} >= ${from}`
  return to === null ? sql`1` : sql`${year} <= ${to}`
}

/** The condition of a scope over `reports r` and `agencies a`. */
export function scopeCondition(scope: ReportScope): SQL {
  const parts: SQL[] = [sql`r.current = 1`]
  const agencies = agencyConditions(scope)
  if (agencies.length) parts.push(any(agencies))
  // A filter on a column that holds nothing is unknown, and an unknown one leaves nobody out.
  for (const one of scope.except ? agencyConditions(scope.except) : []) parts.push(sql`(${one}) IS NOT 1`)
  if (scope.years.length) parts.push(any(scope.years.map((span) => yearCondition(sql`r.year`, span))))
  if (scope.edition) parts.push(sql`r.edition = ${scope.edition}`)
  if (scope.reportIds) parts.push(inList(sql`r.id`, scope.reportIds))
  if (scope.latest) parts.push(latestCondition(scope.years))
  return all(parts)
}

/** The latest report of each agency, within the years asked about. */
function latestCondition(years: ReportScope['years']): SQL {
  const within = years.length ? sql` AND ${any(years.map((span) => yearCondition(sql`l.year`, span)))}` : sql``
  return sql`r.year = (SELECT max(l.year) FROM reports l WHERE l.agency_id = r.agency_id AND l.current = 1${within})`
}
