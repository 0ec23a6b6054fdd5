import { sql } from 'drizzle-orm/sql'
import type { Value } from '../compile/compile-expr.ts'
import { joinSql, name, type Part, withParts } from '../compile/dialects.ts'
import { partAxes } from '../compile/part-axes.ts'
import { createStages, inOrder, isAxis, PLACE_DIMENSIONS } from '../compile/stages.ts'
import type { Expr, FiguresQuery } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { dimensionColumns } from './select-groups.ts'
import { valueColumns } from './select-reports.ts'

/** The reports with the highest (lowest) value of the first value shown, in each group where there are groups; all that share it. */
export function compileExtremes(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const keys = dimensionColumns(query.by)
  const stages = createStages(query, {
    ...setting,
    dimensions: PLACE_DIMENSIONS.filter((place) => keys.includes(place)),
  })
  const axes = query.by.filter(isAxis)
  const exprs = query.show.map((expr): Expr => (expr.kind === 'aggregate' ? expr.of : expr))
  const plain = keys.filter((key) => !axes.some((axis) => axis === key))
  const source = axes.length
    ? partAxes(stages, exprs, axes, plain)
    : { relation: stages.chosen, parts: [], valueFor: stages.value }
  const values: readonly Value[] = exprs.map(source.valueFor)
  const columns = ['report_id', 'agency_id', 'agency', 'year', ...keys.filter((key) => !BASE.includes(key))].map(name)
  const answer: Part = {
    name: 'answer',
    body: sql`SELECT ${joinSql([...columns, ...valueColumns(values)])}\n  FROM ${source.relation}`,
  }
  const within = keys.length ? sql`PARTITION BY ${joinSql(keys.map(name))} ` : sql``
  const ordered: Part = {
    name: 'ordered',
    body: sql`SELECT answer.*, rank() OVER (${within}ORDER BY value_1 ${query.as === 'max' ? sql`DESC` : sql`ASC`}) AS nth\n  FROM answer WHERE value_1 IS NOT NULL`,
  }
  const order = joinSql([...keys.filter((key) => key !== 'agency_id').map(inOrder), sql`agency`, sql`year DESC`])
  return {
    statement: withParts(
      [...stages.parts(), ...source.parts, answer, ordered],
      sql`SELECT * FROM ordered WHERE nth = 1\nORDER BY ${order}`,
    ),
    rows: 'reports',
    exprs,
    function: query.as === 'max' ? 'max' : 'min',
    by: query.by,
  }
}

const BASE = ['report_id', 'agency_id', 'agency', 'year']
