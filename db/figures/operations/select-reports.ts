import { type SQL, sql } from 'drizzle-orm/sql'
import type { Value } from '../compile/compile-expr.ts'
import { joinSql, name, type Part, withParts } from '../compile/dialects.ts'
import { createStages, holdsColumn, type Stages, testedBy } from '../compile/stages.ts'
import type { FiguresQuery } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { orderOf, rankParts } from './take-places.ts'

/** Columns of the values of one report. @param withLow what sums with missing parts are at least comes along */
export const valueColumns = (values: readonly Value[], withLow = false): SQL[] =>
  values.flatMap(({ value, pair, low }, i) => [
    sql`${value} AS ${name(`value_${i + 1}`)}`,
    ...(pair ? [sql`${pair.top} AS ${name(`top_${i + 1}`)}`, sql`${pair.bottom} AS ${name(`bottom_${i + 1}`)}`] : []),
    ...(low && withLow ? [sql`${low()} AS ${name(`low_${i + 1}`)}`] : []),
  ])

/** Single reports: looked up, listed or ranked. Asked whether something holds of agencies named, `holds` says so of each report. */
export function compileReportRows(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const isTested = query.as === 'yesno' && query.of.agencies.length > 0 && (query.where !== null || query.over !== null)
  const tested = testedBy(query)
  const stages = createStages(isTested ? { ...query, where: tested, over: null } : query, setting)
  const values = valueColumns(
    query.show.map((expr) => stages.value(expr)),
    stages.pred !== null,
  )
  const columns = [
    ...['report_id', 'agency_id', 'agency', 'year'].map(name),
    ...values,
    ...(isTested ? [sql`${holdsColumn(stages.pred)} AS holds`] : []),
  ]
  const select = sql`SELECT ${joinSql(columns)}`
  const statement = isTested
    ? withParts(
        stages.parts().filter((part) => part.name !== 'chosen'),
        sql`${select}\nFROM measured\nORDER BY agency, year DESC`,
      )
    : finish(query, stages, select)
  return { statement, rows: 'reports', exprs: query.show, function: null, by: [] }
}

function finish(query: FiguresQuery, { parts, chosen }: Stages, select: SQL): SQL {
  const isRanked = query.as === 'rank' || query.take !== null
  if (!isRanked) return withParts(parts(), sql`${select}\nFROM ${chosen}\nORDER BY ${orderOfRows(query)}`)
  // Read for the last place and for the rows up to it.
  const kept: Pick<Part, 'isKept'> = query.take ? { isKept: true } : {}
  const answer: Part = { name: 'answer', body: sql`${select}\n  FROM ${chosen}`, ...kept }
  return withParts(
    [...parts(), answer, ...rankParts(query.take)],
    sql`SELECT * FROM ranked\nORDER BY value_1 ${orderOf(query.take)}, agency, year DESC`,
  )
}

/** Lists by size; values looked up by agency, the newest first. */
const orderOfRows = ({ as, show }: FiguresQuery): SQL =>
  as === 'list' && show.length ? sql`value_1 DESC NULLS LAST, agency, year DESC` : sql`agency, year DESC`
