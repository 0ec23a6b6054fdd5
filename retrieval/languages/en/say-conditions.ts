/** Conditions in English, as predicates of agencies: received requests but granted none. */
import type { Expr, Operator, OverYears, Pred } from '../../../db/figures/nodes.ts'
import {
  findDisclosedNothing,
  findGrowth,
  findMultiple,
  findSign,
  isRatio,
  sameExpr,
} from '../../query/sentences/query-facts.ts'
import { sayDoing } from './name-measures.ts'
import { FAMILIES, isOne, nameExpr, nameNamed, sayBefore, sayBound, sayMost } from './name-values.ts'
import { sayState, type Tense } from './say-states.ts'

const COUNTS: Readonly<Record<Operator, string>> = {
  '=': 'exactly',
  '!=': 'other than',
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
}
const LEVELS: Readonly<Record<Operator, string>> = {
  '=': 'of exactly',
  '!=': 'other than',
  '>': 'above',
  '>=': 'of at least',
  '<': 'below',
  '<=': 'of at most',
}

const INVERSE: Readonly<Record<Operator, Operator>> = {
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
}

const have = (tense: Tense): string => (tense === 'past' ? 'had' : 'have')

const DID_NOT: Readonly<Record<Tense, string>> = { past: 'did not', bare: 'not' }

/** A condition as a predicate. */
export function sayCondition(pred: Pred, tense: Tense): string {
  switch (pred.kind) {
    case 'compare':
      return sayComparison(pred.left, pred.operator, pred.right, tense)
    case 'between':
      return sayAmount(pred.of, `between ${sayBound(pred.from, pred.of)} and ${sayBound(pred.to, pred.of)}`, tense)
    case 'state':
      return sayState(pred.code, pred.state, tense)
    case 'finding':
      return `${have(tense)} ${pred.family ? FAMILIES[pred.family] : 'figures that do not add up'}`
    case 'names':
      return `${tense === 'past' ? 'named' : 'name'} ${nameNamed(pred.theme, pred.aspect)}`
    case 'not':
      return sayNot(pred.of, tense)
    case 'all':
      return joinAll(pred.of, tense)
    case 'any':
      return pred.of.map((part) => sayCondition(part, tense)).join(' or ')
  }
}

function sayNot(pred: Pred, tense: Tense): string {
  switch (pred.kind) {
    case 'compare':
      return sayComparison(pred.left, INVERSE[pred.operator], pred.right, tense)
    case 'finding':
      return `${have(tense)} no ${pred.family ? FAMILIES[pred.family] : 'figures that do not add up'}`
    case 'names':
      return `${tense === 'past' ? 'named' : 'name'} no ${nameNamed(pred.theme, pred.aspect)}`
    case 'not':
      return sayCondition(pred.of, tense)
    default:
      return `${DID_NOT[tense]} ${sayCondition(pred, 'bare')}`
  }
}

const isNegative = (pred: Pred): boolean => pred.kind === 'not' || findSign(pred)?.sign === 'none'

/** Conditions one after another; "but" where the sign turns, and one phrase for nothing disclosed at all. */
function joinAll(preds: readonly Pred[], tense: Tense): string {
  const parts: { readonly text: string; readonly negative: boolean }[] = []
  for (let i = 0; i < preds.length; i++) {
    const [pred, next] = [preds[i] as Pred, preds[i + 1]]
    const column = next ? findDisclosedNothing(pred, next) : null
    if (column) {
      const { object } = sayDoing(`requests.granted.${column}`)
      const whose = object === 'requests' ? '' : ` on ${object}`
      parts.push({
        text: `${tense === 'past' ? 'disclosed' : 'disclose'} nothing${whose}, in full or in part`,
        negative: true,
      })
      i++
    } else parts.push({ text: sayCondition(pred, tense), negative: isNegative(pred) })
  }
  return parts.reduce((said, { text, negative }, i) => {
    const before = parts[i - 1]
    if (!before) return text
    return `${said}${!before.negative && negative ? ' but ' : i === parts.length - 1 ? ' and ' : ', '}${text}`
  }, '')
}

/** An amount of a value: received more than 20 requests, had a disclosure rate below 25%. */
function sayAmount(of: Expr, amount: string, tense: Tense): string {
  if (isOne(of)) return `${have(tense)} ${article(nameExpr(of))} ${amount}`
  const { verb, object, tail } =
    of.kind === 'measure' ? sayDoing(of.code) : { verb: { bare: 'have', past: 'had' }, object: nameExpr(of), tail: '' }
  if (object === 'administrative fees charged')
    return `${tense === 'past' ? 'charged' : 'charge'} administrative fees of ${amount}`
  return [verb[tense], amount, object, tail].filter(Boolean).join(' ')
}

const article = (name: string): string =>
  /^(?:the|an?) /u.test(name) ? name : `${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`

function sayComparison(left: Expr, operator: Operator, right: Expr, tense: Tense): string {
  if (right.kind === 'number') return sayAgainstNumber(left, operator, right.value, tense)
  if (right.kind === 'aggregate' && sameExpr(right.of, left))
    return sayAgainstAggregate(left, operator, nameExpr(right).replace(/ of .*$/u, ''), tense)
  if (right.kind === 'before' && sameExpr(right.of, left)) return sayAgainstBefore(left, operator, right.years, tense)
  const multiple = findMultiple(left, right)
  if (multiple && !isOne(left))
    return `${have(tense)} ${COUNTS[operator]} ${multiple.times} times as many ${nameExpr(left)} as ${sayBefore(multiple.years)}`
  const [a, b] = [nameExpr(left), nameExpr(right)]
  if (isOne(left)) return `${have(tense)} ${article(a)} ${LEVELS[operator]} ${b}`
  switch (operator) {
    case '=':
      return `${have(tense)} as many ${a} as ${b}`
    case '!=':
      return `${have(tense)} different numbers of ${a} and ${b}`
    case '>':
      return `${have(tense)} more ${a} than ${b}`
    case '<':
      return `${have(tense)} fewer ${a} than ${b}`
    case '>=':
      return `${have(tense)} at least as many ${a} as ${b}`
    case '<=':
      return `${have(tense)} no more ${a} than ${b}`
  }
}

/** More than the average: the whole field is meant. */
function sayAgainstAggregate(left: Expr, operator: Operator, aggregate: string, tense: Tense): string {
  if (isOne(left)) return `${have(tense)} ${article(nameExpr(left))} ${LEVELS[operator]} ${aggregate}`
  const words = {
    '>': 'more',
    '<': 'fewer',
    '>=': 'no fewer',
    '<=': 'no more',
    '=': 'exactly as many',
    '!=': 'more or fewer',
  }
  return sayAmount(left, words[operator], tense) + (operator === '=' ? ` as ${aggregate}` : ` than ${aggregate}`)
}

function sayAgainstBefore(left: Expr, operator: Operator, years: number, tense: Tense): string {
  const then = sayBefore(years)
  const name = nameExpr(left)
  const [more, less] = isOne(left) ? ['a higher', 'a lower'] : ['more', 'fewer']
  const words: Readonly<Record<Operator, string>> = {
    '>': `${more} ${name} than ${then}`,
    '<': `${less} ${name} than ${then}`,
    '=': isOne(left) ? `the same ${name} as ${then}` : `as many ${name} as ${then}`,
    '!=': `another number of ${name} than ${then}`,
    '>=': isOne(left) ? `no lower ${name} than ${then}` : `no fewer ${name} than ${then}`,
    '<=': isOne(left) ? `no higher ${name} than ${then}` : `no more ${name} than ${then}`,
  }
  return `${have(tense)} ${words[operator]}`
}

function sayAgainstNumber(left: Expr, operator: Operator, value: number, tense: Tense): string {
  if (left.kind === 'findings' || left.kind === 'theme') return sayCountOf(left, operator, value, tense)
  const growth = findGrowth(left)
  if (growth && growth.kind !== 'multiple') return sayGrowth(growth, operator, value, tense)
  const sign = findSign({ kind: 'compare', operator, left, right: { kind: 'number', value } })
  if (sign && !isOne(left)) {
    if (left.kind === 'measure' && left.code === 'review.litigation.total')
      return sign.sign === 'some'
        ? tense === 'past'
          ? 'were sued'
          : 'get sued'
        : tense === 'past'
          ? 'were not sued'
          : 'not get sued'
    if (left.kind === 'measure' && left.code === 'fees.amount')
      return `${tense === 'past' ? 'charged' : 'charge'} ${sign.sign === 'some' ? '' : 'no '}administrative fees`
    return sayAmount(left, sign.sign === 'some' ? '' : 'no', tense).replace(/ {2}/gu, ' ')
  }
  return sayAmount(left, `${(isOne(left) ? LEVELS : COUNTS)[operator]} ${sayBound(value, left)}`, tense)
}

function sayCountOf(
  expr: Extract<Expr, { kind: 'findings' | 'theme' }>,
  operator: Operator,
  value: number,
  tense: Tense,
): string {
  const sign = findSign({ kind: 'compare', operator, left: expr, right: { kind: 'number', value } })
  const pred: Pred =
    expr.kind === 'theme'
      ? { kind: 'names', theme: expr.key, aspect: expr.aspect }
      : expr.family
        ? { kind: 'finding', family: expr.family }
        : { kind: 'finding' }
  if (sign) return sign.sign === 'some' ? sayCondition(pred, tense) : sayNot(pred, tense)
  return `${have(tense)} ${COUNTS[operator]} ${value} ${nameExpr(expr)}`
}

function sayGrowth(
  growth: NonNullable<ReturnType<typeof findGrowth>>,
  operator: Operator,
  value: number,
  tense: Tense,
): string {
  const saw = tense === 'past' ? 'saw' : 'see'
  const name = nameExpr(growth.of)
  const than = `on ${sayBefore(growth.years)}`
  if (value === 0) {
    const words = { '>': 'rise', '<': 'fall', '=': 'stay the same', '!=': 'change', '>=': 'not fall', '<=': 'not rise' }
    return `${saw} ${name} ${words[operator]} ${than}`
  }
  const falls = value < 0
  const turned = falls
    ? ({ '>': '<', '<': '>', '>=': '<=', '<=': '>=', '=': '=', '!=': '!=' } as const)[operator]
    : operator
  const size = Math.abs(value)
  const amount =
    growth.kind === 'rate'
      ? `${Number((size * 100).toFixed(6))}%`
      : isRatio(growth.of)
        ? `${Number((size * 100).toFixed(6))} percentage points`
        : String(size)
  return `${saw} ${name} ${falls ? 'fall' : 'rise'} by ${turned === '<' ? 'less than' : COUNTS[turned]} ${amount} ${than}`
}

/** A condition over the years of an agency, as a predicate. */
export function sayOverYears(over: OverYears, condition: string, shown: Expr | undefined, tense: Tense): string {
  const name = shown ? nameExpr(shown) : 'it'
  const saw = tense === 'past' ? 'saw' : 'see'
  switch (over.kind) {
    case 'every':
      return `${condition} in every year`
    case 'none':
      return condition.startsWith('were ')
        ? condition.replace('were ', 'were never ').replace('never not', 'always')
        : `never ${condition}`
    case 'some':
      return `${condition} in at least one year`
    case 'run':
      return `${condition} ${over.years} years in a row`
    case 'rising':
    case 'falling':
      return `${saw} ${name} ${over.kind === 'rising' ? 'rise' : 'fall'} ${over.years ? `${over.years} years in a row` : 'from year to year'}`
    case 'first':
      return `${condition} for the first time`
    case 'last':
      return `${condition} for the last time`
    case 'peak':
    case 'trough':
      return `${have(tense)} ${shown ? sayMost(shown, over.kind === 'peak' ? 'top' : 'bottom') : 'the most'}`
  }
}
