import { type SQL, sql } from 'drizzle-orm/sql'
import { joinSql, name, withParts } from '../compile/dialects.ts'
import { inOrder } from '../compile/stages.ts'
import type { Dimension, FiguresQuery, YearSpan } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { groupReports } from './select-groups.ts'
import { isTaken, orderOf } from './take-places.ts'

/** Whose change is asked for: the groups named, each agency where agencies are, else all reports together. */
export function changeDimensions({ by, of }: FiguresQuery): readonly Dimension[] {
  const named = by.filter((dimension) => dimension !== 'year')
  if (named.length) return named
  return of.agencies.length || of.in || of.reportIds ? ['agency'] : []
}

/** A single year is compared with the one before it, which is looked at too. */
export const withYearBefore = (years: readonly YearSpan[]): readonly YearSpan[] => {
  const [only] = years
  return years.length === 1 && only && only.from !== null && only.from === only.to
    ? [{ from: only.from - 1, to: only.to }]
    : years
}

/**
 * The value of each year beside that of the year before it among those that are there: `before_1` … and `year_before`. With
 * `take`, the groups of the largest (most negative) difference.
 */
export function compileChange(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const by: readonly Dimension[] = [...changeDimensions(query), 'year']
  const asked: FiguresQuery = { ...query, take: null, of: { ...query.of, years: withYearBefore(query.of.years) } }
  const { keys, parts } = groupReports(asked, { by, function: 'sum' }, setting)
  const entity = keys.filter((key) => key !== 'year').map(name)
  const over = sql`OVER (${entity.length ? sql`PARTITION BY ${joinSql(entity)} ` : sql``}ORDER BY year)`
  const before = query.show.map((_, i) => sql`lag(${name(`value_${i + 1}`)}) ${over} AS ${name(`before_${i + 1}`)}`)
  const moved = {
    name: 'moved',
    body: sql`SELECT answer.*, lag(year) ${over} AS year_before, ${joinSql(before)}\n  FROM answer`,
  }
  const labels = keys.filter((key) => key !== 'agency_id' && key !== 'year').map(inOrder)
  return {
    statement: query.take
      ? withParts([...parts(), moved, placedParts(query)], takenSelect(query, labels))
      : withParts([...parts(), moved], sql`SELECT * FROM moved\nORDER BY ${joinSql([...labels, sql`year`])}`),
    rows: 'groups',
    exprs: query.show,
    function: 'sum',
    by,
  }
}

const placedParts = ({ take }: FiguresQuery) => ({
  name: 'placed',
  body: sql`SELECT moved.*, rank() OVER (ORDER BY value_1 - before_1 ${orderOf(take)}) AS place, count(*) OVER (PARTITION BY value_1 - before_1) AS ties, count(*) OVER () AS field\n  FROM moved WHERE value_1 - before_1 IS NOT NULL`,
})

const takenSelect = ({ take }: FiguresQuery, labels: readonly SQL[]): SQL =>
  sql`SELECT * FROM placed WHERE ${isTaken(take)}\nORDER BY ${joinSql([sql`place`, ...labels, sql`year`])}`
