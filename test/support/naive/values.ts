import { familyCodes } from '../../../db/figures/compile/other-sources.ts'
import type { AggregateFunction, Expr, Pred } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import type { NaiveReport, World } from './world.ts'

/** A number, or null where there is none. */
export type Num = number | null
/** True, false, or null where it cannot be told. */
export type Truth = boolean | null

/** What a value is computed against. */
export interface Setting {
  readonly world: World
  /** Every report asked about. */
  readonly asked: readonly NaiveReport[]
}

const cell = (report: NaiveReport, code: string): Num => report.cells.get(code)?.value ?? null

const sumOrNull = (values: readonly Num[]): Num =>
  values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value as number), 0)

function firstSum(report: NaiveReport, alternatives: readonly (readonly string[])[]): Num {
  for (const codes of alternatives) {
    const sum = sumOrNull(codes.map((code) => cell(report, code)))
    if (sum !== null) return sum
  }
  return null
}

/** The two numbers of a ratio or division; null for other values. */
export function pairOf(expr: Expr, report: NaiveReport, setting: Setting): readonly [Num, Num] | null {
  if (expr.kind === 'arithmetic' && expr.operator === '/')
    return [evaluateExpr(expr.left, report, setting), evaluateExpr(expr.right, report, setting)]
  if (expr.kind === 'before') {
    if (expr.of.kind === 'before') return pairOf(joined(expr.of, expr.years), report, setting)
    const earlier = before(report, expr.years, setting)
    const isPair =
      expr.of.kind === 'arithmetic'
        ? expr.of.operator === '/'
        : expr.of.kind === 'measure' && findMeasure(expr.of.code)?.kind === 'ratio'
    return isPair ? (earlier ? pairOf(expr.of, earlier, setting) : [null, null]) : null
  }
  const measure = expr.kind === 'measure' ? findMeasure(expr.code) : undefined
  return measure?.denominator ? [firstSum(report, measure.numerator), firstSum(report, measure.denominator)] : null
}

export const divide = (top: Num, bottom: Num): Num =>
  top === null || bottom === null || bottom === 0 ? null : top / bottom

const before = (report: NaiveReport, years: number, { world }: Setting): NaiveReport | undefined =>
  world.find((one) => one.agencyId === report.agencyId && one.year === report.year - years)

/** One year before the year before is two years before, whether or not there is a report between. */
const joined = (inner: Extract<Expr, { kind: 'before' }>, years: number): Expr => ({
  ...inner,
  years: inner.years + years,
})

/** The value of one report. */
export function evaluateExpr(expr: Expr, report: NaiveReport, setting: Setting): Num {
  switch (expr.kind) {
    case 'number':
      return expr.value
    case 'report':
      return 1
    case 'findings':
      return report.findings.filter((code) => familyCodes(expr.family).includes(code)).length
    case 'theme':
      return report.themes.filter(
        ({ theme, kind }) => kind === expr.aspect && (expr.key === 'all' || theme === expr.key),
      ).length
    case 'before': {
      if (expr.of.kind === 'before') return evaluateExpr(joined(expr.of, expr.years), report, setting)
      const earlier = before(report, expr.years, setting)
      return earlier ? evaluateExpr(expr.of, earlier, setting) : null
    }
    case 'aggregate':
      return aggregate(expr.function, expr.of, setting.asked, setting)
    case 'arithmetic': {
      const [left, right] = [evaluateExpr(expr.left, report, setting), evaluateExpr(expr.right, report, setting)]
      if (left === null || right === null) return null
      if (expr.operator === '/') return divide(left, right)
      return expr.operator === '+' ? left + right : expr.operator === '-' ? left - right : left * right
    }
    case 'measure': {
      if (expr.code.startsWith('narrative.')) return report.narrative[expr.code.slice('narrative.'.length)] ?? null
      const pair = pairOf(expr, report, setting)
      return pair ? divide(...pair) : firstSum(report, findMeasure(expr.code)?.numerator ?? [])
    }
  }
}

/** A sum with a missing part is at least the sum of the parts that are there. */
function leastOf(expr: Expr, report: NaiveReport, setting: Setting): Num {
  const value = evaluateExpr(expr, report, setting)
  if (value !== null) return value
  if (expr.kind === 'measure') {
    const measure = findMeasure(expr.code)
    if (!measure || measure.denominator) return null
    for (const codes of measure.numerator) {
      const there = codes.map((code) => cell(report, code)).filter((part) => part !== null)
      if (there.length) return there.reduce((sum, part) => sum + part, 0)
    }
    return null
  }
  if (expr.kind === 'before') {
    if (expr.of.kind === 'before') return leastOf(joined(expr.of, expr.years), report, setting)
    const earlier = before(report, expr.years, setting)
    return earlier ? leastOf(expr.of, earlier, setting) : null
  }
  if (expr.kind !== 'arithmetic') return null
  const left = leastOf(expr.left, report, setting)
  const right = expr.operator === '+' ? leastOf(expr.right, report, setting) : evaluateExpr(expr.right, report, setting)
  if (left === null || right === null) return null
  return expr.operator === '+' ? left + right : expr.operator === '-' ? left - right : null
}

/** Every value from what is proved upwards, and every comparison that all of them share. */
function compareAll(operator: string, left: Num, leftLeast: Num, right: Num, rightLeast: Num): Truth {
  const test = (a: number, b: number): boolean =>
    ({ '=': a === b, '!=': a !== b, '>': a > b, '>=': a >= b, '<': a < b, '<=': a <= b })[operator] as boolean
  if (left !== null && right !== null) return test(left, right)
  const FAR = 1e15
  if (left === null && right === null) return null
  if (right !== null) {
    if (leftLeast === null) return null
    const outcomes = [leftLeast, leftLeast + 1e-6, (leftLeast + right) / 2, right, right + 1, FAR]
      .filter((value) => value >= leftLeast)
      .map((value) => test(value, right))
    return new Set(outcomes).size === 1 ? (outcomes[0] as boolean) : null
  }
  if (rightLeast === null) return null
  const known = left as number
  const outcomes = [rightLeast, rightLeast + 1e-6, (rightLeast + known) / 2, known, known + 1, FAR]
    .filter((value) => value >= rightLeast)
    .map((value) => test(known, value))
  return new Set(outcomes).size === 1 ? (outcomes[0] as boolean) : null
}

const and = (parts: readonly Truth[]): Truth => (parts.includes(false) ? false : parts.includes(null) ? null : true)
const not = (truth: Truth): Truth => (truth === null ? null : !truth)

/** Whether a condition holds of a report. */
export function holds(pred: Pred, report: NaiveReport, setting: Setting): Truth {
  const value = (expr: Expr): Num => evaluateExpr(expr, report, setting)
  const least = (expr: Expr): Num => leastOf(expr, report, setting)
  switch (pred.kind) {
    case 'compare':
      return compareAll(pred.operator, value(pred.left), least(pred.left), value(pred.right), least(pred.right))
    case 'between':
      return and([
        compareAll('>=', value(pred.of), least(pred.of), pred.from, null),
        compareAll('<=', value(pred.of), least(pred.of), pred.to, null),
      ])
    case 'state':
      return stateOf(pred.code, report) === pred.state
    case 'finding':
      return (evaluateExpr({ ...pred, kind: 'findings' }, report, setting) ?? 0) > 0
    case 'names':
      return report.themes.some(({ theme, kind }) => theme === pred.theme && kind === pred.aspect)
    case 'not':
      return not(holds(pred.of, report, setting))
    case 'all':
      return and(pred.of.map((one) => holds(one, report, setting)))
    case 'any':
      return not(and(pred.of.map((one) => not(holds(one, report, setting)))))
  }
}

function stateOf(code: string, report: NaiveReport): string {
  const alternatives = findMeasure(code)?.numerator ?? []
  const states = (codes: readonly string[]): string[] =>
    codes.map((one) => report.cells.get(one)?.state ?? 'missingCell')
  if (alternatives.some((codes) => states(codes).every((state) => state === 'number'))) return 'number'
  const printed = alternatives.find((codes) => codes.some((one) => report.cells.has(one))) ?? alternatives[0] ?? []
  const odd = states(printed).filter((state) => state !== 'number')
  return odd.find((state) => state !== 'missingCell') ?? odd[0] ?? 'number'
}

/** An aggregate over reports; ratios are pooled in a sum. */
export function aggregate(of: AggregateFunction, expr: Expr, reports: readonly NaiveReport[], setting: Setting): Num {
  if (of === 'sum') return sumOver(expr, reports, setting)
  const values = reports.map((report) => evaluateExpr(expr, report, setting)).filter((value) => value !== null)
  if (of === 'count') return values.length
  if (!values.length) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  switch (of) {
    case 'average':
      return values.reduce((sum, value) => sum + value, 0) / values.length
    case 'min':
      return sorted[0] as number
    case 'max':
      return sorted.at(-1) as number
    case 'median':
      return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2
  }
}

function sumOver(expr: Expr, reports: readonly NaiveReport[], setting: Setting): Num {
  const pairs = reports.map((report) => pairOf(expr, report, setting))
  if (pairs.length && pairs.every((pair) => pair !== null)) {
    const whole = pairs.filter((pair) => pair !== null && pair[0] !== null && pair[1] !== null) as [number, number][]
    if (!whole.length) return null
    return divide(
      whole.reduce((sum, [top]) => sum + top, 0),
      whole.reduce((sum, [, bottom]) => sum + bottom, 0),
    )
  }
  const values = reports.map((report) => evaluateExpr(expr, report, setting)).filter((value) => value !== null)
  return values.length ? values.reduce((sum, value) => sum + value, 0) : null
}
