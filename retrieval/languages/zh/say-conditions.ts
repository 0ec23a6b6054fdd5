/** Conditions in Chinese, as predicates of an agency: 收到了申请但一件都没有公开. */
import {
  ANY_CELL,
  type AskedState,
  type Expr,
  type Operator,
  type OverYears,
  type Pred,
} from '../../../db/figures/nodes.ts'
import {
  findDisclosedNothing,
  findGrowth,
  findMultiple,
  findSign,
  isRatio,
  sameExpr,
} from '../../query/sentences/query-facts.ts'
import { sayDisclosedNothing, sayHaving } from './name-measures.ts'
import { FAMILIES, lessOf, moreOf, nameExpr, nameNamed, sayBound } from './name-values.ts'

const COUNTS: Readonly<Record<Operator, string>> = {
  '=': '为',
  '!=': '不等于',
  '>': '超过',
  '>=': '不少于',
  '<': '少于',
  '<=': '不超过',
}
const RATES: Readonly<Record<Operator, string>> = {
  ...COUNTS,
  '>': '高于',
  '>=': '不低于',
  '<': '低于',
  '<=': '不高于',
}

const INVERSE: Readonly<Record<Operator, Operator>> = {
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
}

const STATES: Readonly<Record<AskedState, readonly [is: string, isNot: string]>> = {
  blank: ['一栏空白未填', '一栏不是空白'],
  notApplicable: ['一栏标为不适用', '一栏没有标为不适用'],
  unread: ['一栏读取时无法确认', '一栏没有读不出的情况'],
  missingCell: ['一栏不存在', '一栏存在'],
  number: ['一栏填了数字', '一栏没有数字'],
}

/** Any cell in that state. */
const ANY_STATES: Readonly<Record<AskedState, string>> = {
  blank: '空白未填的格',
  notApplicable: '标为不适用的格',
  unread: '读取时无法确认的格',
  missingCell: '表中不存在的格',
  number: '填了数字的格',
}

/** A condition as a predicate. */
export function sayCondition(pred: Pred): string {
  switch (pred.kind) {
    case 'compare':
      return sayComparison(pred.left, pred.operator, pred.right)
    case 'between':
      return `${nameExpr(pred.of)}在${sayBound(pred.from, pred.of)}到${sayBound(pred.to, pred.of)}之间`
    case 'state':
      return pred.code === ANY_CELL
        ? `有${ANY_STATES[pred.state]}`
        : `${nameExpr({ kind: 'measure', code: pred.code })}${STATES[pred.state][0]}`
    case 'finding':
      return pred.family ? FAMILIES[pred.family] : '有数字对不上'
    case 'names':
      return `提到${nameNamed(pred.theme, pred.aspect)}`
    case 'not':
      return sayNot(pred.of)
    case 'all':
      return joinAll(pred.of)
    case 'any':
      return pred.of.map((part) => (part.kind === 'all' ? `（${sayCondition(part)}）` : sayCondition(part))).join('或')
  }
}

function sayNot(pred: Pred): string {
  switch (pred.kind) {
    case 'compare':
      return sayComparison(pred.left, INVERSE[pred.operator], pred.right)
    case 'between':
      return `${nameExpr(pred.of)}不在${sayBound(pred.from, pred.of)}到${sayBound(pred.to, pred.of)}之间`
    case 'state':
      return pred.code === ANY_CELL
        ? `没有${ANY_STATES[pred.state]}`
        : `${nameExpr({ kind: 'measure', code: pred.code })}${STATES[pred.state][1]}`
    case 'finding':
      return pred.family ? `没有${FAMILIES[pred.family]}的情况` : '没有数字对不上'
    case 'names':
      return `没有提到${nameNamed(pred.theme, pred.aspect)}`
    case 'not':
      return sayCondition(pred.of)
    default:
      return `不满足“${sayCondition(pred)}”`
  }
}

const isNegative = (pred: Pred): boolean => pred.kind === 'not' || findSign(pred)?.sign === 'none'

/** Conditions one after another; 但 where the sign turns, and one phrase for nothing disclosed at all. */
function joinAll(preds: readonly Pred[]): string {
  const parts: { readonly text: string; readonly negative: boolean }[] = []
  for (let i = 0; i < preds.length; i++) {
    const [pred, next] = [preds[i] as Pred, preds[i + 1]]
    const column = next ? findDisclosedNothing(pred, next) : null
    if (column) {
      parts.push({ text: sayDisclosedNothing(column), negative: true })
      i++
    } else
      parts.push({
        text: pred.kind === 'any' ? `（${sayCondition(pred)}）` : sayCondition(pred),
        negative: isNegative(pred),
      })
  }
  return parts.reduce((said, { text, negative }, i) => {
    const before = parts[i - 1]
    if (!before) return text
    return `${said}${!before.negative && negative ? '但' : i === parts.length - 1 ? '，并且' : '，'}${text}`
  }, '')
}

function sayComparison(left: Expr, operator: Operator, right: Expr): string {
  if (right.kind === 'number') return sayAgainstNumber(left, operator, right.value)
  if (right.kind === 'aggregate' && sameExpr(right.of, left)) {
    const { of, ...aggregate } = right
    return `${nameExpr(left)}${RATES[operator]}${nameExpr({ ...aggregate, of }).slice(nameExpr(of).length + 1)}`
  }
  if (right.kind === 'before' && sameExpr(right.of, left)) return sayAgainstBefore(left, operator, right.years)
  const multiple = findMultiple(left, right)
  if (multiple)
    return `${nameExpr(left)}${(isRatio(left) ? RATES : COUNTS)[operator]}${multiple.years === 1 ? '上年' : `${multiple.years}年前`}的${multiple.times}倍`
  const [a, b] = [nameExpr(left), nameExpr(right)]
  switch (operator) {
    case '=':
      return `${a}与${b}相等`
    case '!=':
      return `${a}与${b}不相等`
    case '>':
      return `${a}比${b}${moreOf(left)}`
    case '<':
      return `${a}比${b}${lessOf(left)}`
    default:
      return `${a}${(isRatio(left) ? RATES : COUNTS)[operator]}${b}`
  }
}

function sayAgainstBefore(left: Expr, operator: Operator, years: number): string {
  const then = years === 1 ? '上年' : `${years}年前`
  const words: Readonly<Record<Operator, string>> = {
    '=': `与${then}持平`,
    '!=': `与${then}不同`,
    '>': `比${then}${moreOf(left)}`,
    '<': `比${then}${lessOf(left)}`,
    '>=': `不比${then}${lessOf(left)}`,
    '<=': `不比${then}${moreOf(left)}`,
  }
  return `${nameExpr(left)}${words[operator]}`
}

function sayAgainstNumber(left: Expr, operator: Operator, value: number): string {
  if (left.kind === 'findings' || left.kind === 'theme') return sayCountOf(left, operator, value)
  const growth = findGrowth(left)
  if (growth && growth.kind !== 'multiple') return sayGrowth(growth, operator, value)
  const pred: Pred = { kind: 'compare', operator, left, right: { kind: 'number', value } }
  const sign = findSign(pred)
  if (sign && left.kind === 'measure' && !isRatio(left)) return sayHaving(left.code, sign.sign)
  return `${nameExpr(left)}${(isRatio(left) ? RATES : COUNTS)[operator]}${sayBound(value, left)}`
}

function sayCountOf(expr: Extract<Expr, { kind: 'findings' | 'theme' }>, operator: Operator, value: number): string {
  const sign = findSign({ kind: 'compare', operator, left: expr, right: { kind: 'number', value } })
  const pred: Pred =
    expr.kind === 'theme'
      ? { kind: 'names', theme: expr.key, aspect: expr.aspect }
      : expr.family
        ? { kind: 'finding', family: expr.family }
        : { kind: 'finding' }
  if (sign) return sign.sign === 'some' ? sayCondition(pred) : sayNot(pred)
  return `${nameExpr(expr)}${COUNTS[operator]}${value}${expr.kind === 'theme' ? '条' : '处'}`
}

function sayGrowth(growth: NonNullable<ReturnType<typeof findGrowth>>, operator: Operator, value: number): string {
  const subject = `${nameExpr(growth.of)}比${growth.years === 1 ? '上年' : `${growth.years}年前`}`
  const [up, down] = isRatio(growth.of) ? ['提高', '降低'] : ['增加', '减少']
  const expr = (size: number): string =>
    growth.kind === 'rate'
      ? `${Number((size * 100).toFixed(6))}%`
      : isRatio(growth.of)
        ? `${Number((size * 100).toFixed(6))}个百分点`
        : String(size)
  if (value === 0)
    return {
      '>': `${subject}${up}`,
      '<': `${subject}${down}`,
      '=': `${subject}没有变化`,
      '!=': `${subject}有变化`,
      '>=': `${subject}没有${down}`,
      '<=': `${subject}没有${up}`,
    }[operator]
  const falls = value < 0
  const turned = falls
    ? ({ '>': '<', '<': '>', '>=': '<=', '<=': '>=', '=': '=', '!=': '!=' } as const)[operator]
    : operator
  return `${subject}${falls ? down : up}${turned === '=' ? '了' : COUNTS[turned]}${expr(Math.abs(value))}`
}

/** The bare verb: 收到申请 of 收到了申请. */
const sayOnce = (condition: string): string => condition.replace(/^(.{2,3}?)[了过](?=\S)/u, '$1')

/** A condition over the years of an agency; `condition` and `shown` are predicates and names. */
export function sayOverYears(over: OverYears, condition: string, shown: string): string {
  switch (over.kind) {
    case 'every':
      return `每年都${condition}`
    case 'none':
      if (condition.startsWith('有')) return `历年都没${condition}`
      return /^(?:被|收到|作出|制发|废止|提到)/u.test(condition)
        ? `从未${sayOnce(condition)}`
        : `没有${condition.startsWith('没有') ? '哪' : ''}一年${condition}`
    case 'some':
      return `至少有一年${condition}`
    case 'run':
      return `连续${over.years}年${condition}`
    case 'rising':
    case 'falling':
      return `${shown}${over.years ? `连续${over.years}年` : '逐年'}${over.kind === 'rising' ? '上升' : '下降'}`
    case 'first':
      return `第一次${sayOnce(condition)}`
    case 'last':
      return `最近一次${sayOnce(condition)}`
    case 'peak':
      return `${shown}最高的一年`
    case 'trough':
      return `${shown}最低的一年`
  }
}
