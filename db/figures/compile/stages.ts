import { type SQL, sql } from 'drizzle-orm/sql'
import { compare, type Dimension, type Expr, type FiguresQuery, type OverYears, type Pred } from '../nodes.ts'
import { type Collector, createCollector } from './collector.ts'
import { compileExpr, type ExprSetting, type Value } from './compile-expr.ts'
import { compileOver } from './compile-over.ts'
import { compilePred } from './compile-pred.ts'
import { type CompileMembers, compileReports } from './compile-reports.ts'
import { joinSql, name, type Part } from './dialects.ts'

/** Dimensions that are columns of a report's agency. */
export const PLACE_DIMENSIONS = [
  'province',
  'city',
  'county',
  'sector',
  'level',
] as const satisfies readonly Dimension[]
/** Dimensions that are axes of the form. */
export const AXES = ['requester', 'reason', 'result'] as const satisfies readonly Dimension[]
export type Axis = (typeof AXES)[number]

/** Whether a dimension is an axis of the form, so that a measure has a part for each of its members. */
export const isAxis = (dimension: Dimension): dimension is Axis => AXES.some((axis) => axis === dimension)

/** A column to order by; places that the archive does not know come last, on either database. */
export const inOrder = (column: string): SQL =>
  PLACE_DIMENSIONS.some((place) => place === column) ? sql`${name(column)} NULLS LAST` : name(column)

/** What every operation of a query begins with: the reports asked about, their quantities, and which of them are chosen. */
export interface Stages {
  readonly query: FiguresQuery
  readonly collector: Collector
  readonly setting: ExprSetting
  /** The condition that reports are chosen by, null where every one is. Under `over`, the one that years are tested by. */
  readonly pred: SQL | null
  /** The relation that holds the chosen reports. */
  readonly chosen: SQL
  value(expr: Expr): Value
  /** `asked`, `measured` and what chooses; to be called when every value is compiled. */
  parts(): readonly Part[]
}

export interface StageOptions {
  readonly compileMembers: CompileMembers
  /** Columns that `asked` has beside those of every report. */
  readonly dimensions?: readonly Dimension[]
}

/** Compiles which reports a query is about. */
export function createStages(query: FiguresQuery, { compileMembers, dimensions = [] }: StageOptions): Stages {
  const collector = createCollector()
  const setting: ExprSetting = { collector, yearsBefore: 0 }
  const { over } = query
  const tested = testedBy(query)
  const pred = tested && compilePred(tested, setting)
  const shown = over && query.show[0] ? compileExpr(query.show[0], setting).value : sql`NULL`

  const parts = (): readonly Part[] => [
    { name: 'asked', body: compileAsked(query, dimensions, compileMembers) },
    { name: 'measured', body: collector.select() },
    ...(over ? [{ name: 'tested', body: compileTested(pred, shown) }, ...compileOver(over)] : []),
    ...(pred && !over ? [{ name: 'chosen', body: sql`SELECT * FROM measured WHERE ${pred}` }] : []),
  ]
  return {
    query,
    collector,
    setting,
    pred,
    chosen: over || pred ? sql`chosen` : sql`measured`,
    value: (expr) => compileExpr(expr, setting),
    parts,
  }
}

const ofValues: readonly OverYears['kind'][] = ['rising', 'falling', 'peak', 'trough']

/** Without a condition, years are tested by whether the first value shown is above zero, or only compared. */
export const testedBy = ({ where, show, over }: FiguresQuery): Pred | null =>
  where ?? (!over || ofValues.includes(over.kind) || !show[0] ? null : compare(show[0], '>', 0))

/** 1 where a condition holds, 0 where it does not, null where it cannot be told. */
export const holdsColumn = (pred: SQL | null): SQL =>
  pred ? sql`CASE WHEN ${pred} THEN 1 WHEN NOT (${pred}) THEN 0 END` : sql`1`

const compileTested = (pred: SQL | null, shown: SQL): SQL =>
  sql`SELECT measured.*, ${shown} AS shown, ${holdsColumn(pred)} AS holds\n  FROM measured`

function compileAsked(query: FiguresQuery, dimensions: readonly Dimension[], compileMembers: CompileMembers): SQL {
  const places = PLACE_DIMENSIONS.filter((dimension) => dimensions.includes(dimension))
  const columns = [
    sql`r.id AS report_id`,
    sql`r.agency_id`,
    sql`a.name AS agency`,
    sql`r.year`,
    ...places.map((place) => sql`a.${name(place)}`),
  ]
  const of = compileReports(query.of, compileMembers)
  const select = (condition: SQL, side?: number): SQL =>
    sql`SELECT ${joinSql(side === undefined ? columns : [...columns, sql`${name(String(side))} AS side`])}\n  FROM reports r JOIN agencies a ON a.id = r.agency_id\n  WHERE ${condition}`
  if (!query.sides.length) return select(of)
  return joinSql(
    query.sides.map((side, i) => select(sql`${of} AND ${compileReports(side, compileMembers)}`, i)),
    sql`\n  UNION ALL\n  `,
  )
}
