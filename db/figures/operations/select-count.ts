import { sql } from 'drizzle-orm/sql'
import { joinSql, name, type Part, withParts } from '../compile/dialects.ts'
import { createStages, inOrder, isAxis, PLACE_DIMENSIONS } from '../compile/stages.ts'
import type { FiguresQuery } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { dimensionColumns, groupColumns } from './select-groups.ts'
import { orderOf, rankParts } from './take-places.ts'

/** Whether reports are counted: they are asked for, or several years one by one. An agency counts once otherwise. */
export const countsReports = ({ show, of, by, over }: FiguresQuery): boolean =>
  show[0]?.kind === 'report' ||
  (over === null && !by.includes('year') && of.years.filter(({ from, to }) => from !== null && from === to).length > 1)

/** How many members the list of the same query has; `value_1` agencies or reports, whichever is counted. */
export function compileCount(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const by = query.by.filter((dimension) => !isAxis(dimension))
  const keys = dimensionColumns(by)
  const stages = createStages(query, {
    ...setting,
    dimensions: PLACE_DIMENSIONS.filter((place) => keys.includes(place)),
  })
  const columns = [
    ...groupColumns(keys),
    sql`${countsReports(query) ? sql`count(*)` : sql`count(DISTINCT agency_id)`} AS value_1`,
  ]
  const group = keys.length ? sql`\n  GROUP BY ${joinSql(keys.map(name))}` : sql``
  const answer: Part = { name: 'answer', body: sql`SELECT ${joinSql(columns)}\n  FROM ${stages.chosen}${group}` }
  const labels = keys.filter((key) => key !== 'agency_id').map(inOrder)
  const order = query.take
    ? [sql`value_1 ${orderOf(query.take)}`, ...labels]
    : [...(keys.includes('year') ? [sql`year`] : []), sql`value_1 DESC`, ...labels]
  return {
    statement: withParts(
      [...stages.parts(), answer, ...(query.take ? rankParts(query.take) : [])],
      sql`SELECT * FROM ${query.take ? sql`ranked` : sql`answer`}\nORDER BY ${joinSql(order)}`,
    ),
    rows: 'groups',
    exprs: query.show.slice(0, 1),
    function: 'count',
    by,
  }
}
