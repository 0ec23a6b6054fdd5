import { type SQL, sql } from 'drizzle-orm/sql'
import { listAxisKeys, partExpr } from '../axis-members.ts'
import type { Expr } from '../nodes.ts'
import type { Value } from './compile-expr.ts'
import { joinSql, name, type Part } from './dialects.ts'
import type { Axis, Stages } from './stages.ts'

/** A relation that is grouped, and how the values shown are read from it. */
export interface Source {
  readonly relation: SQL
  readonly parts: readonly Part[]
  readonly valueFor: (expr: Expr) => Value
}

/** The members of the axes together: one key for each axis. */
const listKeys = (expr: Expr, axes: readonly Axis[]): readonly (readonly string[])[] =>
  axes.reduce<readonly (readonly string[])[]>(
    (tuples, axis, i) =>
      tuples.flatMap((tuple) => {
        const parted = partBy(expr, axes.slice(0, i), tuple)
        return parted ? listAxisKeys(parted, axis).map((key) => [...tuple, key]) : []
      }),
    [[]],
  )

const partBy = (expr: Expr, axes: readonly Axis[], keys: readonly string[]): Expr | undefined =>
  axes.reduce<Expr | undefined>((part, axis, i) => part && partExpr(part, axis, keys[i] ?? ''), expr)

/** What is made of the reports' values; an aggregate says so itself. */
const inner = (expr: Expr): Expr => (expr.kind === 'aggregate' ? expr.of : expr)

/**
 * The chosen reports once for each member of the axes, with the values of that member as `e1` …
 * @param columns of a report that groups are made by
 */
export function partAxes(
  { chosen, value }: Stages,
  show: readonly Expr[],
  axes: readonly Axis[],
  columns: readonly string[],
): Source {
  const exprs = show.map(inner)
  const members = (exprs[0] ? listKeys(exprs[0], axes) : []).map((keys) => ({
    keys,
    values: exprs.map((expr): Value | undefined => {
      const part = partBy(expr, axes, keys)
      return part && value(part)
    }),
  }))
  const hasPair = exprs.map(
    (_, i) => members.length > 0 && members.every(({ values }) => values[i]?.pair !== undefined),
  )
  const kept = [...new Set(['report_id', 'agency_id', 'agency', 'year', ...columns])].map(name)
  const nothing = sql`CAST(NULL AS double precision)`
  const selects = members.map(({ keys, values }) => {
    const labels = axes.map((axis, i) => sql`CAST(${keys[i]} AS text) AS ${name(axis)}`)
    const shown = values.flatMap((one, i) => [
      sql`${one?.value ?? nothing} AS ${name(`e${i + 1}`)}`,
      ...(hasPair[i] && one?.pair
        ? [sql`${one.pair.top} AS ${name(`e${i + 1}_top`)}`, sql`${one.pair.bottom} AS ${name(`e${i + 1}_bottom`)}`]
        : []),
    ])
    return sql`SELECT ${joinSql([...kept, ...labels, ...shown])} FROM whole`
  })
  const none = sql`SELECT ${joinSql([...kept, ...axes.map((axis) => sql`CAST(NULL AS text) AS ${name(axis)}`), ...exprs.map((_, i) => sql`${nothing} AS ${name(`e${i + 1}`)}`)])} FROM ${chosen} WHERE 1 = 0`
  return {
    relation: sql`parted`,
    parts: [
      // Every member is taken of all quantities' joins: eight members of eight joins are sixty-four.
      { name: 'whole', body: sql`SELECT * FROM ${chosen}`, isKept: true },
      { name: 'parted', body: selects.length ? joinSql(selects, sql`\n  UNION ALL\n  `) : none },
    ],
    valueFor: (expr) => {
      const i = exprs.indexOf(expr)
      if (i < 0) return { value: nothing, leaves: [] }
      const column = (suffix: string): SQL => name(`e${i + 1}${suffix}`)
      return {
        value: column(''),
        leaves: [],
        ...(hasPair[i] ? { pair: { top: column('_top'), bottom: column('_bottom') } } : {}),
      }
    },
  }
}
