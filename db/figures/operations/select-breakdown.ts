import { sql } from 'drizzle-orm/sql'
import { listAxisKeys } from '../axis-members.ts'
import { joinSql, name, withParts } from '../compile/dialects.ts'
import { AXES, inOrder, isAxis } from '../compile/stages.ts'
import type { Dimension, FiguresQuery } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { groupReports } from './select-groups.ts'
import { orderOf, rankParts } from './take-places.ts'

/** The axis asked for, else the first that the value is parted by. */
export const breakdownDimensions = ({ by, show }: FiguresQuery): readonly Dimension[] => {
  if (by.some(isAxis)) return by
  const axis = ['reason' as const, 'result' as const, ...AXES].find(
    (one) => show[0] && listAxisKeys(show[0], one).length,
  )
  return axis ? [axis, ...by] : by
}

/** The members of an axis that are not zero, the largest first, each with the sum of all as its whole. */
export function compileBreakdown(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const by = query.as === 'share' ? query.by : breakdownDimensions(query)
  const { keys, parts } = groupReports({ ...query, take: null }, { by, function: 'sum' }, setting)
  const others = keys.filter((key) => !AXES.some((axis) => axis === key)).map(name)
  const within = others.length ? sql`PARTITION BY ${joinSql(others)}` : sql``
  const grouped = parts().map((part) => (part.name === 'answer' ? { ...part, name: 'members' } : part))
  const answer = {
    name: 'answer',
    body: sql`SELECT members.*, value_1 AS top_1, sum(value_1) OVER (${within}) AS bottom_1\n  FROM members WHERE value_1 <> 0`,
  }
  const labels = keys.filter((key) => key !== 'agency_id').map(inOrder)
  const first = keys.filter((key) => key !== 'agency_id' && !AXES.some((axis) => axis === key)).map(inOrder)
  return {
    statement: query.take
      ? withParts(
          [...grouped, answer, ...rankParts(query.take)],
          sql`SELECT * FROM ranked\nORDER BY ${joinSql([sql`value_1 ${orderOf(query.take)}`, ...labels])}`,
        )
      : withParts(
          [...grouped, answer],
          sql`SELECT * FROM answer\nORDER BY ${joinSql([...first, sql`value_1 DESC`, ...labels])}`,
        ),
    rows: 'groups',
    exprs: query.show,
    function: 'sum',
    by,
  }
}
