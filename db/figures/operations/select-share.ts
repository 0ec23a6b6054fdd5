import { sql } from 'drizzle-orm/sql'
import { findMeasure } from '../../form/measures.ts'
import { joinSql, name, withParts } from '../compile/dialects.ts'
import { createStages, inOrder, PLACE_DIMENSIONS } from '../compile/stages.ts'
import { type Dimension, EVERY_REPORT, type FiguresQuery } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { compileBreakdown } from './select-breakdown.ts'
import { compileGroups, dimensionColumns, groupColumns, groupReports } from './select-groups.ts'
import { compileReportRows } from './select-reports.ts'
import { isTaken, placedPart } from './take-places.ts'

/** Reports that satisfy the condition ÷ reports asked about, in each group where there are groups: `top_1`, `bottom_1`. */
function compileShareOfReports(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const keys = dimensionColumns(query.by)
  const dimensions = PLACE_DIMENSIONS.filter((place) => keys.includes(place))
  const stages = createStages({ ...query, show: [], over: null }, { ...setting, dimensions })
  const top = sql`CAST(count(CASE WHEN ${stages.pred ?? sql`1 = 1`} THEN 1 END) AS double precision)`
  const bottom = sql`CAST(count(*) AS double precision)`
  const columns = [
    ...groupColumns(keys),
    sql`${top} / nullif(${bottom}, 0) AS value_1`,
    sql`${top} AS top_1`,
    sql`${bottom} AS bottom_1`,
  ]
  const labels = keys.filter((key) => key !== 'agency_id' && key !== 'year').map(inOrder)
  const order = [...(keys.includes('year') ? [sql`year`] : []), sql`value_1 DESC`, ...labels]
  const group = keys.length ? sql`\nGROUP BY ${joinSql(keys.map(name))}\nORDER BY ${joinSql(order)}` : sql``
  const parts = stages.parts().filter((part) => part.name !== 'chosen')
  return {
    statement: withParts(parts, sql`SELECT ${joinSql(columns)}\nFROM measured${group}`),
    rows: 'groups',
    exprs: [{ kind: 'report' }],
    function: null,
    by: query.by,
  }
}

/** What the first places hold of the sum of all: `top_1`, `bottom_1`; `members` places. */
function compileShareOfPlaces(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const by: readonly Dimension[] = query.by.length ? query.by : ['agency', 'year']
  const { parts } = groupReports({ ...query, take: null }, { by, function: 'sum' }, setting)
  const top = sql`sum(CASE WHEN ${isTaken(query.take)} THEN value_1 END)`
  return {
    statement: withParts(
      [...parts(), placedPart(query.take)],
      sql`SELECT min(agency_id) AS agency_id, min(agency) AS agency, min(report_id) AS report_id, min(first_year) AS first_year, max(last_year) AS last_year, sum(reports) AS reports, count(DISTINCT agency_id) AS agencies,
  ${top} / nullif(sum(value_1), 0) AS value_1, ${top} AS top_1, sum(value_1) AS bottom_1, sum(known_1) AS known_1, count(CASE WHEN ${isTaken(query.take)} THEN 1 END) AS members
FROM placed`,
    ),
    rows: 'groups',
    exprs: query.show.slice(0, 1),
    function: 'sum',
    by: [],
  }
}

/** The sum over the part and that over the whole, as two sides in this order; the whole is of the same years unless it names others. */
function compileShareOfWhole(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const whole = query.within ?? EVERY_REPORT
  const dated = whole.years.length || whole.latest ? whole : { ...whole, years: query.of.years }
  const sides = { ...query, of: EVERY_REPORT, sides: [query.of, dated] }
  return compileGroups(sides, { by: query.by, function: 'sum' }, setting)
}

const isDivision = (query: FiguresQuery): boolean => {
  const [first] = query.show
  return first?.kind === 'arithmetic'
    ? first.operator === '/'
    : first?.kind === 'measure' && findMeasure(first.code)?.kind === 'ratio'
}

/** How a share is computed. */
export type ShareKind = 'places' | 'whole' | 'reports' | 'division' | 'groups'

/** Which of its meanings a share has, by what is said of it. */
export function shareKind(query: FiguresQuery): ShareKind {
  if (query.take && !query.within) return 'places'
  if (query.within) return 'whole'
  if (isDivision(query)) return 'division'
  if (query.where) return 'reports'
  return query.by.length ? 'groups' : 'whole'
}

/** Part of a whole. */
export function compileShare(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  switch (shareKind(query)) {
    case 'places':
      return compileShareOfPlaces(query, setting)
    case 'whole':
      return compileShareOfWhole(query, setting)
    case 'reports':
      return compileShareOfReports(query, setting)
    case 'groups':
      return compileBreakdown(query, setting)
    case 'division':
      return query.of.agencies.length && !query.of.filters.length && !query.by.length
        ? compileReportRows(query, setting)
        : compileGroups(query, { by: query.by, function: 'sum' }, setting)
  }
}
