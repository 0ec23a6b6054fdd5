import { type SQL, sql } from 'drizzle-orm/sql'
import { joinSql, name, type Part, withParts } from '../compile/dialects.ts'
import { type GroupSetting, type GroupValue, groupValue } from '../compile/group-values.ts'
import { partAxes, type Source } from '../compile/part-axes.ts'
import { createStages, inOrder, isAxis, PLACE_DIMENSIONS } from '../compile/stages.ts'
import type { AggregateFunction, Dimension, FiguresQuery } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { orderOf, rankParts } from './take-places.ts'

/** How groups are made. */
export interface GroupPlan {
  readonly by: readonly Dimension[]
  readonly function: AggregateFunction
}

/** Columns that a dimension is grouped by: places within the places that they are in, since names recur. */
export const dimensionColumns = (by: readonly Dimension[]): readonly string[] => [
  ...new Set(
    by.flatMap((dimension): string[] => {
      switch (dimension) {
        case 'agency':
          return ['agency_id', 'agency']
        case 'city':
          return ['province', 'city']
        case 'county':
          return ['province', 'city', 'county']
        default:
          return [dimension]
      }
    }),
  ),
]

/** What every row of groups begins with: its keys, and what it is made from. An agency is told though it is no key. */
export const groupColumns = (keys: readonly string[], reports: SQL = sql`count(*)`): readonly SQL[] => [
  ...keys.map(name),
  ...(keys.includes('agency_id') ? [] : [sql`min(agency_id) AS agency_id`, sql`min(agency) AS agency`]),
  sql`min(report_id) AS report_id`,
  sql`min(year) AS first_year`,
  sql`max(year) AS last_year`,
  sql`${reports} AS reports`,
  sql`count(DISTINCT agency_id) AS agencies`,
]

/** The part `answer`, with one row for each group, and what comes before it. */
export interface Grouped {
  readonly keys: readonly string[]
  parts(): readonly Part[]
}

/** Groups the chosen reports of a query. */
export function groupReports(query: FiguresQuery, plan: GroupPlan, setting: OperationSetting): Grouped {
  const keys = [...dimensionColumns(plan.by), ...(query.sides.length ? ['side'] : [])]
  const stages = createStages(query, {
    ...setting,
    dimensions: PLACE_DIMENSIONS.filter((place) => keys.includes(place)),
  })
  const axes = plan.by.filter(isAxis)
  const source: Source = axes.length
    ? partAxes(
        stages,
        query.show,
        axes,
        keys.filter((key) => !axes.some((axis) => axis === key)),
      )
    : { relation: stages.chosen, parts: [], valueFor: stages.value }
  const groups = { keys: keys.map(name), valueFor: source.valueFor, ...trendOf(query) }
  const values = query.show.map((expr, i) => groupValue(expr, plan.function, groups, i + 1))
  const numbered = numberValues(source.relation, values)
  const answer: Part = { name: 'answer', body: selectGroups(keys, values, numbered.relation, axes.length > 0) }
  return { keys, parts: () => [...stages.parts(), ...source.parts, ...numbered.parts, answer] }
}

/** Agencies that are asked for by how a value moves are shown with how far it moved. */
export const trendOf = ({ over, as }: FiguresQuery): Pick<GroupSetting, 'trend'> =>
  (over?.kind === 'rising' || over?.kind === 'falling') && (as === 'list' || as === 'rows' || as === 'rank')
    ? { trend: over.kind }
    : {}

/** One row for each group of reports; one for all of them without dimensions. */
export function compileGroups(query: FiguresQuery, plan: GroupPlan, setting: OperationSetting): CompiledQuery {
  const { keys, parts } = groupReports(query, plan, setting)
  return {
    statement: finish(query, plan.by, keys, parts()),
    rows: 'groups',
    exprs: query.show,
    function: plan.function,
    by: plan.by,
  }
}

/** Years in their order, then the largest first; a ranking by its order alone. */
function finish(
  { as, take, show }: FiguresQuery,
  by: readonly Dimension[],
  keys: readonly string[],
  parts: readonly Part[],
): SQL {
  const labels = keys.filter((key) => key !== 'agency_id' && key !== 'year').map(inOrder)
  if (as === 'rank' || take) {
    return withParts(
      [...namedGroups(by, parts), ...rankParts(take)],
      sql`SELECT * FROM ranked\nORDER BY ${joinSql([sql`value_1 ${orderOf(take)}`, ...labels, ...(keys.includes('year') ? [sql`year`] : [])])}`,
    )
  }
  const order = [
    ...(keys.includes('side') ? [sql`side`] : []),
    ...(keys.includes('year') ? [sql`year`] : []),
    ...(show.length ? [sql`value_1 DESC NULLS LAST`] : []),
    ...labels,
  ]
  return withParts(parts, sql`SELECT * FROM answer${keys.length ? sql`\nORDER BY ${joinSql(order)}` : sql``}`)
}

/** A group whose place or sector the archive does not know has no place in a ranking. */
function namedGroups(by: readonly Dimension[], parts: readonly Part[]): readonly Part[] {
  const known = PLACE_DIMENSIONS.filter((place) => by.includes(place)).map((place) => sql`${name(place)} IS NOT NULL`)
  if (!known.length) return parts
  return [
    ...parts.map((part) => (part.name === 'answer' ? { ...part, name: 'grouped' } : part)),
    { name: 'answer', body: sql`SELECT * FROM grouped WHERE ${joinSql(known, sql` AND `)}` },
  ]
}

function selectGroups(keys: readonly string[], values: readonly GroupValue[], relation: SQL, isParted: boolean): SQL {
  const columns = [
    ...groupColumns(keys, isParted ? sql`count(DISTINCT report_id)` : undefined),
    ...values.flatMap(({ value, known, pair }, i) => [
      sql`${value} AS ${name(`value_${i + 1}`)}`,
      sql`${known} AS ${name(`known_${i + 1}`)}`,
      ...(pair ? [sql`${pair.top} AS ${name(`top_${i + 1}`)}`, sql`${pair.bottom} AS ${name(`bottom_${i + 1}`)}`] : []),
    ]),
  ]
  const group = keys.length ? sql`\n  GROUP BY ${joinSql(keys.map(name))}` : sql``
  return sql`SELECT ${joinSql(columns)}\n  FROM ${relation}${group}`
}

/** Medians number the values of each group first. */
function numberValues(relation: SQL, values: readonly GroupValue[]): { relation: SQL; parts: readonly Part[] } {
  const windows = values.flatMap((value) => value.windows)
  return windows.length
    ? {
        relation: sql`numbered`,
        parts: [{ name: 'numbered', body: sql`SELECT *, ${joinSql(windows)} FROM ${relation}` }],
      }
    : { relation, parts: [] }
}
