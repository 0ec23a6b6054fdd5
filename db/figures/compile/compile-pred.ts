import { type SQL, sql } from 'drizzle-orm/sql'
import { ANY_CELL, type AskedState, type Operator, type Pred } from '../nodes.ts'
import { compileExpr, type ExprSetting, type Value } from './compile-expr.ts'
import { every, some } from './dialects.ts'
import { compileLeaf } from './leaf.ts'
import { anyCell } from './other-sources.ts'

const OPERATORS: Readonly<Record<Operator, SQL>> = {
  '=': sql.raw('='),
  '!=': sql.raw('<>'),
  '>': sql.raw('>'),
  '>=': sql.raw('>='),
  '<': sql.raw('<'),
  '<=': sql.raw('<='),
}

const MIRRORED: Readonly<Record<Operator, Operator>> = {
  '=': '=',
  '!=': '!=',
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
}

const HOLDS: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
}

/**
 * A condition over the columns of `measured`: true, false, or unknown where a value that it needs is no number. Not unknown
 * is unknown too: a blank is neither above zero nor not above it.
 */
export function compilePred(pred: Pred, setting: ExprSetting): SQL {
  switch (pred.kind) {
    case 'compare':
      return compileCompare(pred.operator, compileExpr(pred.left, setting), compileExpr(pred.right, setting))
    case 'between':
      return compileBetween(compileExpr(pred.of, setting), pred.from, pred.to)
    case 'state':
      return compileState(pred.code, pred.state, setting)
    case 'finding':
      return compilePred(
        { kind: 'compare', operator: '>', left: { ...pred, kind: 'findings' }, right: { kind: 'number', value: 0 } },
        setting,
      )
    case 'names':
      return compilePred(
        {
          kind: 'compare',
          operator: '>',
          left: { kind: 'theme', key: pred.theme, aspect: pred.aspect },
          right: { kind: 'number', value: 0 },
        },
        setting,
      )
    case 'not':
      return sql`NOT (${compilePred(pred.of, setting)})`
    case 'all':
      return pred.of.length > 1
        ? sql`(${every(pred.of.map((one) => compilePred(one, setting)))})`
        : every(pred.of.map((one) => compilePred(one, setting)))
    case 'any':
      return some(pred.of.map((one) => compilePred(one, setting)))
  }
}

/** A constant as a bare parameter, whose type the other side tells. */
const bare = ({ value, constant }: Value): SQL => (constant === undefined ? value : sql`${constant}`)

function compileCompare(operator: Operator, left: Value, right: Value): SQL {
  if (left.constant !== undefined && right.constant !== undefined)
    return HOLDS[operator](left.constant, right.constant) ? sql`1 = 1` : sql`1 = 0`
  const [l, r] = [bare(left), bare(right)]
  return sql`${proved(left, l, operator, r)} ${OPERATORS[operator]} ${proved(right, r, MIRRORED[operator], l)}`
}

/** The value, or what is proved of a sum with missing parts where that decides: one part above zero proves "> 0" and disproves "= 0". */
function proved({ low }: Value, value: SQL, operator: Operator, bound: SQL): SQL {
  if (!low) return value
  const decides = operator === '>=' || operator === '<' ? sql`>=` : sql`>`
  return sql`coalesce(${value}, CASE WHEN ${low()} ${decides} ${bound} THEN ${low()} END)`
}

const compileBetween = (of: Value, from: number, to: number): SQL =>
  sql`${proved(of, of.value, '<=', sql`${to}`)} BETWEEN ${from} AND ${to}`

function compileState(code: string, state: AskedState, setting: ExprSetting): SQL {
  if (code === ANY_CELL) {
    const { collector, yearsBefore } = setting
    const column = collector.column(`${ANY_CELL} ${state} ${yearsBefore}`, '', () =>
      anyCell(state, collector.report(yearsBefore)),
    )
    return sql`${column} = 1`
  }
  const leaf = compileLeaf({ kind: 'measure', code }, setting.yearsBefore, setting.collector)
  return sql`${leaf.state()} = ${state}`
}
