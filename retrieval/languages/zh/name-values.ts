/** Values of a query in Chinese: a measure, arithmetic of measures, the year before, an average. */
import type { Expr } from '../../../db/figures/nodes.ts'
import { findGrowth, isRatio, unitOf } from '../../query/sentences/query-facts.ts'
import { nameTheme } from '../../themes/theme-table.ts'
import { nameCode } from './name-measures.ts'

const AGGREGATES = {
  sum: '合计',
  average: '平均值',
  median: '中位数',
  min: '最低值',
  max: '最高值',
  count: '个数',
} as const

/** Families of findings as what is wrong. */
export const FAMILIES = {
  sums: '合计与分项对不上',
  balance: '收件数与办件数对不上',
  acrossYears: '与上一年的报告接不上',
  textAgainstTable: '正文与表格对不上',
  title: '标题中的单位或年度不一致',
} as const

/** 今年之前的年份: 上年, 两年前. */
const before = (years: number): string => (years === 1 ? '上年' : `${years === 2 ? '两' : years}年前`)

const ASPECTS = { problem: '问题', improvement: '改进措施' } as const

/** What reports name: 政策解读方面的问题. */
export const nameNamed = (theme: string, aspect: 'problem' | 'improvement'): string =>
  theme === 'all' ? ASPECTS[aspect] : `${nameTheme(theme, 'zh')}方面的${ASPECTS[aspect]}`

/** The value as a noun phrase. */
export function nameExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'measure':
      return nameCode(expr.code)
    case 'number':
      return sayNumber(expr.value, '')
    case 'aggregate':
      return `${nameExpr(expr.of)}的${AGGREGATES[expr.function]}`
    case 'before':
      return `${before(expr.years)}${nameExpr(expr.of)}`
    case 'findings':
      return expr.family ? `${FAMILIES[expr.family]}的数字` : '对不上的数字'
    case 'theme':
      return `关于${nameNamed(expr.key, expr.aspect)}的表述`
    case 'report':
      return '年报'
    case 'arithmetic':
      return nameArithmetic(expr)
  }
}

const GROWTH = { difference: '增减', rate: '增幅', multiple: '倍数' } as const

function nameArithmetic(expr: Extract<Expr, { kind: 'arithmetic' }>): string {
  const growth = findGrowth(expr)
  if (growth) return `${nameExpr(growth.of)}比${before(growth.years)}的${GROWTH[growth.kind]}`
  const { operator, left, right } = expr
  const disclosed = nameDisclosed(expr)
  if (disclosed) return disclosed
  const [a, b] = [nameExpr(left), nameExpr(right)]
  switch (operator) {
    case '+':
      return `${nameSum(expr)}之和`
    case '-':
      return `${a}与${b}之差`
    case '*':
      return left.kind === 'number' ? `${b}的${a}倍` : `${a}的${b}倍`
    case '/':
      return right.kind === 'number' ? `${a}的${b}分之一` : `${a}占${b}的比例`
  }
}

/** Members of a sum in one list. */
function nameSum(expr: Expr): string {
  const parts = listSum(expr).map(nameExpr)
  return parts.length > 2 ? `${parts.slice(0, -1).join('、')}与${parts.at(-1)}` : parts.join('与')
}

const listSum = (expr: Expr): Expr[] =>
  expr.kind === 'arithmetic' && expr.operator === '+' && !nameDisclosed(expr)
    ? [...listSum(expr.left), ...listSum(expr.right)]
    : [expr]

/** 予以公开 and 部分公开 together have a name of their own. */
function nameDisclosed(expr: Expr): string | null {
  if (expr.kind !== 'arithmetic' || expr.operator !== '+') return null
  const [left, right] = [expr.left, expr.right]
  return left.kind === 'measure' &&
    right.kind === 'measure' &&
    left.code === 'requests.granted.total' &&
    right.code === 'requests.partlyGranted.total'
    ? '公开的申请（含部分公开）'
    : null
}

/** A number with its unit; `ratio` makes it a percentage. */
export function sayNumber(value: number, unit: string): string {
  return unit === 'ratio' ? `${Number((value * 100).toFixed(6))}%` : `${Number(value.toFixed(6))}${unit}`
}

/** A number in the unit of the value that it is set against; a growth of rates counts percentage points. */
export function sayBound(value: number, of: Expr): string {
  const growth = findGrowth(of)
  if (growth?.kind === 'rate') return sayNumber(value, 'ratio')
  if (growth?.kind === 'multiple') return `${sayNumber(value, '')}倍`
  if (growth?.kind === 'difference' && isRatio(growth.of)) return `${Number((value * 100).toFixed(6))}个百分点`
  return sayNumber(value, unitOf(of))
}

/** A、B和C. */
export const listZh = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join('、')}和${items.at(-1)}` : (items[0] ?? '')

/** More of it, or a higher share. */
export const moreOf = (expr: Expr): string => (findGrowth(expr) ? '大' : isRatio(expr) || isAverage(expr) ? '高' : '多')
export const lessOf = (expr: Expr): string => (findGrowth(expr) ? '小' : isRatio(expr) || isAverage(expr) ? '低' : '少')
const isAverage = (expr: Expr): boolean => expr.kind === 'aggregate' && expr.function !== 'sum'
