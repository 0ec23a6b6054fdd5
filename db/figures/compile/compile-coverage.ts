import { type SQL, sql } from 'drizzle-orm/sql'
import type { Expr, FiguresQuery, Pred } from '../nodes.ts'
import type { OperationSetting } from '../operations/compiled.ts'
import { compileExpr, whyNone } from './compile-expr.ts'
import { joinSql, type Part, withParts } from './dialects.ts'
import { createStages, type Stages } from './stages.ts'

/** Shapes that ask of every report whether the condition holds; the others ask for the value of those of which it does. */
const TESTING: readonly FiguresQuery['as'][] = ['list', 'count', 'yesno', 'share']

/** The values that a condition needs. */
const listPredExprs = (pred: Pred): readonly Expr[] => {
  switch (pred.kind) {
    case 'compare':
      return [pred.left, pred.right]
    case 'between':
      return [pred.of]
    case 'not':
      return listPredExprs(pred.of)
    case 'all':
    case 'any':
      return pred.of.flatMap(listPredExprs)
    default:
      return []
  }
}

/** What each report must hold for a value shown: of aggregates what they are made of. */
const listInner = (expr: Expr): readonly Expr[] => {
  if (expr.kind === 'aggregate') return listInner(expr.of)
  if (expr.kind !== 'arithmetic') return [expr]
  const sides = [...listInner(expr.left), ...listInner(expr.right)]
  return sides.includes(expr.left) && sides.includes(expr.right) ? [expr] : sides
}

/**
 * The part `weighed`: every report asked about with `reason` null where it holds what is needed, else why it does not. A report
 * of which the condition does not hold is not asked for its value.
 */
function weighReports(query: FiguresQuery, setting: OperationSetting): readonly Part[] {
  const stages = createStages({ ...query, over: null, take: null }, setting)
  const { pred } = stages
  const needed = [
    ...(query.where ? listPredExprs(query.where).map((expr) => unknownCase(stages, expr, pred)) : []),
    ...(query.where && TESTING.includes(query.as)
      ? []
      : query.show
          .slice(0, 1)
          .flatMap(listInner)
          .map((expr) => unknownCase(stages, expr, null))),
  ].flat()
  const reason = needed.length ? sql`CASE ${joinSql(needed, sql` `)} END` : sql`NULL`
  const asked = pred && !TESTING.includes(query.as) ? sql` WHERE (${pred}) OR (${pred}) IS NULL` : sql``
  return [
    ...stages.parts().filter((part) => part.name !== 'chosen'),
    {
      name: 'weighed',
      body: sql`SELECT report_id, agency_id, agency, year, ${reason} AS reason\n  FROM measured${asked}`,
    },
  ]
}

/** Of a condition only where it cannot be told; of a value wherever it is none. */
function unknownCase({ setting }: Stages, expr: Expr, pred: SQL | null): SQL[] {
  const value = compileExpr(expr, setting)
  if (value.constant !== undefined) return []
  const unknown = pred ? sql`(${pred}) IS NULL AND ${value.value} IS NULL` : sql`${value.value} IS NULL`
  return [sql`WHEN ${unknown} THEN ${whyNone(value)}`]
}

/** Reports by why they hold no number; null for those that do. Only sides that are compared may share a report: finding each once costs half of the time. */
export function compileCoverage(query: FiguresQuery, setting: OperationSetting): SQL {
  const reports = query.sides.length > 0 ? sql`count(DISTINCT report_id)` : sql`count(*)`
  return withParts(weighReports(query, setting), sql`SELECT reason, ${reports} AS reports FROM weighed GROUP BY reason`)
}

/** The first reports that hold no number. */
export const compileLeftOut = (query: FiguresQuery, limit: number, setting: OperationSetting): SQL =>
  withParts(
    weighReports(query, setting),
    sql`SELECT DISTINCT report_id, agency_id, agency, year, reason FROM weighed WHERE reason IS NOT NULL\nORDER BY agency, year DESC LIMIT ${limit}`,
  )
