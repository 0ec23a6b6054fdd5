import { type SQL, sql } from 'drizzle-orm/sql'
import type { AggregateFunction, Expr } from '../nodes.ts'
import type { Collector } from './collector.ts'
import { compileLeaf, type Leaf } from './leaf.ts'

/** Where a value is computed: over which relation, and how many years before the report asked about. */
export interface ExprSetting {
  readonly collector: Collector
  readonly yearsBefore: number
}

/** The value of one report; null where it is no number. */
export interface Value {
  readonly value: SQL
  /** Of a ratio or division. */
  readonly pair?: { readonly top: SQL; readonly bottom: SQL }
  /** What is proved of a sum with missing parts: it is at least that. */
  readonly low?: () => SQL
  /** Quantities that it is computed from, in order: the first that is no number is why there is no value. */
  readonly leaves: readonly Leaf[]
  /** Holds no column: the same for every report. */
  readonly constant?: number
}

/** An expression over the columns of `measured`. */
export function compileExpr(expr: Expr, setting: ExprSetting): Value {
  switch (expr.kind) {
    case 'number':
      return { value: sql`CAST(${expr.value} AS double precision)`, leaves: [], constant: expr.value }
    case 'arithmetic':
      return compileArithmetic(expr, setting)
    case 'aggregate':
      return { value: overAll(expr.function, compileExpr(expr.of, setting)), leaves: [] }
    case 'before':
      return compileExpr(expr.of, { ...setting, yearsBefore: setting.yearsBefore + expr.years })
    default: {
      const leaf = compileLeaf(expr, setting.yearsBefore, setting.collector)
      return {
        value: leaf.value,
        leaves: [leaf],
        ...(leaf.pair ? { pair: leaf.pair } : {}),
        ...(leaf.low ? { low: leaf.low } : {}),
      }
    }
  }
}

const SIGNS = { '+': sql.raw('+'), '-': sql.raw('-'), '*': sql.raw('*') } as const

function compileArithmetic(
  { operator, left: l, right: r }: Extract<Expr, { kind: 'arithmetic' }>,
  setting: ExprSetting,
): Value {
  const left = compileExpr(l, setting)
  const right = compileExpr(r, setting)
  const leaves = [...left.leaves, ...right.leaves]
  if (operator === '/')
    return {
      value: sql`(${left.value} / nullif(${right.value}, 0))`,
      pair: { top: left.value, bottom: right.value },
      leaves,
    }
  const value = sql`(${left.value} ${SIGNS[operator]} ${right.value})`
  if (operator === '*' || !(left.low || right.low)) return { value, leaves }
  // A difference is at least what is proved of its left side less all of its right side.
  const low =
    operator === '+'
      ? () => sql`(${left.low?.() ?? left.value} + ${right.low?.() ?? right.value})`
      : left.low && (() => sql`(${(left.low as () => SQL)()} - ${right.value})`)
  return { value, leaves, ...(low ? { low } : {}) }
}

/** An aggregate over every report asked about, whatever the condition. */
function overAll(of: AggregateFunction, { value, pair }: Value): SQL {
  switch (of) {
    case 'sum':
      return sql`(SELECT ${pair ? pooled(pair) : sql`sum(${value})`} FROM measured)`
    case 'average':
      return sql`(SELECT avg(${value}) FROM measured)`
    case 'min':
      return sql`(SELECT min(${value}) FROM measured)`
    case 'max':
      return sql`(SELECT max(${value}) FROM measured)`
    case 'count':
      return sql`(SELECT CAST(count(${value}) AS double precision) FROM measured)`
    case 'median':
      return sql`(SELECT avg(o.v) FROM (SELECT ${value} AS v, row_number() OVER (ORDER BY ${value}) AS nth, count(*) OVER () AS n FROM measured WHERE ${value} IS NOT NULL) o WHERE 2 * o.nth BETWEEN o.n AND o.n + 2)`
  }
}

/** Ratios of several reports together are one ratio, of the sums over the reports in which both sides are there: shares do not add up. */
export const pooled = ({ top, bottom }: NonNullable<Value['pair']>): SQL =>
  sql`${pooledSide(top, bottom)} / nullif(${pooledSide(bottom, top)}, 0)`

/** One side of it. */
export const pooledSide = (side: SQL, other: SQL): SQL => sql`sum(${side}) FILTER (WHERE ${other} IS NOT NULL)`

/** Why an expression has no value for a report; null where it has one. */
export function whyNone({ value, leaves }: Value): SQL {
  const cases = leaves.map((leaf) => sql`WHEN ${leaf.value} IS NULL THEN ${leaf.state()}`)
  return sql`CASE WHEN ${value} IS NOT NULL THEN NULL ${sql.join(cases, sql` `)} ELSE 'noDivisor' END`
}
