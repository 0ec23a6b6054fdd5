/** Values of a query in English: a measure, arithmetic of measures, the year before, an average. */
import type { Expr } from '../../../db/figures/nodes.ts'
import { findGrowth, isRatio, unitOf } from '../../query/sentences/query-facts.ts'
import { nameTheme } from '../../themes/theme-table.ts'
import { isSingular, nameCode, prepositionOf } from './name-measures.ts'

const AGGREGATES = {
  sum: 'total',
  average: 'average',
  median: 'median',
  min: 'lowest value',
  max: 'highest value',
  count: 'number',
} as const

/** Families of findings as what is wrong. */
export const FAMILIES = {
  sums: 'sums that do not equal their parts',
  balance: 'requests in and out that do not balance',
  acrossYears: 'figures that do not follow from the year before',
  textAgainstTable: 'text that disagrees with the tables',
  title: 'an agency or year in the title that does not fit',
} as const

/** A, B and C. */
export const listEn = (items: readonly string[], and = 'and'): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}` : (items[0] ?? '')

/** What reports name: problems of policy interpretation. */
export const nameNamed = (theme: string, aspect: 'problem' | 'improvement'): string =>
  theme === 'all'
    ? `${aspect}s`
    : aspect === 'problem'
      ? `problems of ${nameTheme(theme, 'en')}`
      : `improvements of ${nameTheme(theme, 'en')}`

export const sayBefore = (years: number): string => (years === 1 ? 'the year before' : `${years} years before`)

/** The value as a noun phrase. */
export function nameExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'measure':
      return nameCode(expr.code)
    case 'number':
      return sayNumber(expr.value, '')
    case 'aggregate':
      return `the ${AGGREGATES[expr.function]} of ${nameExpr(expr.of)}`
    case 'before':
      return `${nameExpr(expr.of)} ${sayBefore(expr.years)}`
    case 'findings':
      return expr.family ? FAMILIES[expr.family] : 'figures that do not add up'
    case 'theme':
      return `statements about ${nameNamed(expr.key, expr.aspect)}`
    case 'report':
      return 'reports'
    case 'arithmetic':
      return nameArithmetic(expr)
  }
}

function nameArithmetic(expr: Extract<Expr, { kind: 'arithmetic' }>): string {
  const growth = findGrowth(expr)
  if (growth) {
    const than = sayBefore(growth.years)
    if (growth.kind === 'multiple') return `${nameExpr(growth.of)} as a multiple of ${than}`
    return `the ${growth.kind === 'rate' ? 'relative ' : ''}change in ${nameExpr(growth.of)} on ${than}`
  }
  const { operator, left, right } = expr
  if (isDisclosed(expr)) return 'requests granted in full or in part'
  const [a, b] = [nameExpr(left), nameExpr(right)]
  switch (operator) {
    case '+':
      return `${listEn(listSum(expr).map(nameExpr))} together`
    case '-':
      return `${a} less ${b}`
    case '*':
      return left.kind === 'number' ? `${a} times ${b}` : `${b} times ${a}`
    case '/':
      return right.kind === 'number' ? `${a} divided by ${b}` : `${a} as a share of ${b}`
  }
}

const listSum = (expr: Expr): Expr[] =>
  expr.kind === 'arithmetic' && expr.operator === '+' && !isDisclosed(expr)
    ? [...listSum(expr.left), ...listSum(expr.right)]
    : [expr]

const isDisclosed = (expr: Expr): boolean =>
  expr.kind === 'arithmetic' &&
  expr.operator === '+' &&
  expr.left.kind === 'measure' &&
  expr.right.kind === 'measure' &&
  expr.left.code === 'requests.granted.total' &&
  expr.right.code === 'requests.partlyGranted.total'

/** A number with its unit; `ratio` makes it a percentage. */
export function sayNumber(value: number, unit: string): string {
  if (unit === 'ratio') return `${Number((value * 100).toFixed(6))}%`
  const number = String(Number(value.toFixed(6)))
  return unit === '万元' ? `${number} × 10,000 yuan` : unit === '元' ? `${number} yuan` : number
}

/** 万元. */
const YUAN = 10_000

/** A number in the unit of the value that it is set against; a growth of rates counts percentage points. */
export function sayBound(value: number, of: Expr): string {
  const growth = findGrowth(of)
  if (growth?.kind === 'rate') return sayNumber(value, 'ratio')
  if (growth?.kind === 'multiple') return `${sayNumber(value, '')} times`
  if (growth?.kind === 'difference' && isRatio(growth.of)) return `${Number((value * 100).toFixed(6))} points`
  const unit = unitOf(of)
  return unit === '万元' ? `${new Intl.NumberFormat('en-US').format(value * YUAN)} yuan` : sayNumber(value, unit)
}

/** Whether the value is one thing that is high or low, rather than things that are many or few. */
export const isOne = (expr: Expr): boolean =>
  isRatio(expr) ||
  findGrowth(expr) !== null ||
  (expr.kind === 'measure' && isSingular(expr.code)) ||
  (expr.kind === 'aggregate' && expr.function !== 'sum') ||
  (expr.kind === 'before' && isOne(expr.of)) ||
  (expr.kind === 'arithmetic' && expr.operator === '-')

/** The most requests received, the highest disclosure rate. */
export const sayMost = (expr: Expr, end: 'top' | 'bottom'): string => {
  const growth = findGrowth(expr)
  if (growth?.kind === 'difference') return `the largest ${end === 'top' ? 'rise' : 'fall'} in ${nameExpr(growth.of)}`
  const name = nameExpr(expr).replace(/^the /u, '')
  if (expr.kind === 'measure' && expr.code === 'fees.amount')
    return `the ${end === 'top' ? 'highest' : 'lowest'} ${name}`
  return `the ${isOne(expr) ? (end === 'top' ? 'highest' : 'lowest') : end === 'top' ? 'most' : 'fewest'} ${name}`
}

/** Who the value is of: requests received by …, the disclosure rate of …. */
export function sayOf(expr: Expr | undefined, who: string): string {
  if (!who) return ''
  const preposition = expr?.kind === 'measure' ? prepositionOf(expr.code) : 'of'
  return `${preposition} ${who}`
}
