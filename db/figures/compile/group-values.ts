import { type SQL, sql } from 'drizzle-orm/sql'
import type { AggregateFunction, Expr } from '../nodes.ts'
import { pooled, pooledSide, type Value } from './compile-expr.ts'
import { joinSql, name } from './dialects.ts'

/** How values of single reports become those of groups. */
export interface GroupSetting {
  /** Values only grow (fall) from report to report within a group: it is told by how much, from the first to the last. */
  readonly trend?: 'rising' | 'falling'
  /** What the groups are made by; empty for one group of all. */
  readonly keys: readonly SQL[]
  /** The value of one report, over the columns of the relation that is grouped. */
  readonly valueFor: (expr: Expr) => Value
}

/** A value over a group of reports. */
export interface GroupValue {
  readonly value: SQL
  /** How many reports hold a number for it. */
  readonly known: SQL
  /** The sums that a pooled ratio is made of. */
  readonly pair?: { readonly top: SQL; readonly bottom: SQL }
  /** Columns that the grouped relation needs beside its own: medians number the values. */
  readonly windows: readonly SQL[]
}

/** Whether the expression is a ratio, or computed from one: over several reports it is computed from sums. */
const isPooled = (expr: Expr, valueFor: GroupSetting['valueFor']): boolean =>
  expr.kind === 'arithmetic'
    ? expr.operator === '/' || isPooled(expr.left, valueFor) || isPooled(expr.right, valueFor)
    : expr.kind === 'before'
      ? isPooled(expr.of, valueFor)
      : expr.kind === 'aggregate' || (expr.kind === 'measure' && valueFor(expr).pair !== undefined)

const SIGNS = { '+': sql.raw('+'), '-': sql.raw('-'), '*': sql.raw('*') } as const

/**
 * An expression over a group of reports.
 * @param of what is made of the reports' values; an aggregate that the expression itself names goes before it
 * @param number tells the columns of this value from those of others
 */
export function groupValue(expr: Expr, of: AggregateFunction, setting: GroupSetting, number: number): GroupValue {
  if (expr.kind === 'aggregate') return groupValue(expr.of, expr.function, setting, number)
  const { value, pair, constant } = setting.valueFor(expr)
  const known = sql`count(${value})`
  switch (of) {
    case 'average':
      return { value: sql`avg(${value})`, known, windows: [] }
    case 'min':
      return { value: sql`min(${value})`, known, windows: [] }
    case 'max':
      return { value: sql`max(${value})`, known, windows: [] }
    case 'count':
      return { value: sql`CAST(count(${value}) AS double precision)`, known, windows: [] }
    case 'median':
      return medianOf(value, setting.keys, number)
    case 'sum':
      if (setting.trend) return trendOf(value, setting.trend)
      if (constant !== undefined) return { value, known: sql`count(*)`, windows: [] }
      if (pair && !hasPooledSide(expr, setting.valueFor)) return pooledOf(pair)
      if (expr.kind === 'arithmetic' && isPooled(expr, setting.valueFor)) return computedOf(expr, setting, number)
      return { value: sql`sum(${value})`, known, windows: [] }
  }
}

const hasPooledSide = (expr: Expr, valueFor: GroupSetting['valueFor']): boolean =>
  expr.kind === 'arithmetic' && (isPooled(expr.left, valueFor) || isPooled(expr.right, valueFor))

/** The last value less the first: of values that only grow, the highest and the lowest. */
function trendOf(value: SQL, trend: 'rising' | 'falling'): GroupValue {
  const [last, first] =
    trend === 'rising' ? [sql`max(${value})`, sql`min(${value})`] : [sql`min(${value})`, sql`max(${value})`]
  return {
    value: sql`${last} - ${first}`,
    known: sql`count(${value})`,
    pair: { top: last, bottom: first },
    windows: [],
  }
}

const pooledOf = (pair: NonNullable<Value['pair']>): GroupValue => ({
  value: pooled(pair),
  known: sql`count(${pair.top} + ${pair.bottom})`,
  pair: { top: pooledSide(pair.top, pair.bottom), bottom: pooledSide(pair.bottom, pair.top) },
  windows: [],
})

/** The two sides over the group each, then put together. */
function computedOf(
  { operator, left: l, right: r }: Extract<Expr, { kind: 'arithmetic' }>,
  setting: GroupSetting,
  number: number,
): GroupValue {
  const left = groupValue(l, 'sum', setting, number * 10 + 1)
  const right = groupValue(r, 'sum', setting, number * 10 + 2)
  const value =
    operator === '/'
      ? sql`${left.value} / nullif(${right.value}, 0)`
      : sql`(${left.value} ${SIGNS[operator]} ${right.value})`
  return {
    value,
    known: left.known,
    windows: [...left.windows, ...right.windows],
    ...(operator === '/' ? { pair: { top: left.value, bottom: right.value } } : {}),
  }
}

/** The value in the middle, or the mean of the two there: values are numbered in order within their group. */
function medianOf(value: SQL, keys: readonly SQL[], number: number): GroupValue {
  const [nth, n] = [name(`nth_${number}`), name(`n_${number}`)]
  const within = keys.length ? sql`PARTITION BY ${joinSql(keys)}` : sql``
  return {
    value: sql`avg(${value}) FILTER (WHERE 2 * ${nth} BETWEEN ${n} AND ${n} + 2)`,
    known: sql`count(${value})`,
    windows: [
      sql`row_number() OVER (${within} ORDER BY ${value} NULLS LAST) AS ${nth}`,
      sql`count(${value}) OVER (${within}) AS ${n}`,
    ],
  }
}
