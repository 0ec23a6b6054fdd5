import type { Condition } from '../plan.ts'
import { meaningOf, type Token, type TokenList } from './token.ts'

/** Conditions on the measure, and numbers that no comparison explains. */
export interface ConditionReading {
  readonly conditions: readonly Condition[]
  /** A number taken for granted: "why were 50 requests refused". */
  readonly loose: readonly number[]
  /** Whether no number can satisfy all conditions. */
  readonly contradictory: boolean
  /** Whether a bound was said as a part of a hundred: what is compared is a share. */
  readonly percent: boolean
}

/** Reads comparisons, ranges, zero and "none", and marks their words as used. */
export function readConditions(list: TokenList): ConditionReading {
  const conditions: Condition[] = []
  for (const { token, meaning } of list.all('conditions')) {
    list.use(token)
    conditions.push(...meaning.conditions)
  }
  const loose = readNumbers(list, conditions)
  readNone(list, conditions)
  const percent = list.all('number').some(({ token, meaning }) => meaning.percent && list.isUsed(token))
  return { conditions, loose, contradictory: !isSatisfiable(conditions), percent }
}

const isFiller = (token: Token): boolean =>
  meaningOf(token, 'filler') !== undefined && !meaningOf(token, 'number') && !meaningOf(token, 'compare')

/** Neighbours of a token, fillers skipped. */
function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let at = from + step
  while (tokens[at] && isFiller(tokens[at] as Token)) at += step
  return tokens[at]
}

/** The comparison in front of a number; a verb may stand between them (至少收到50件). */
function comparison({ tokens }: TokenList, from: number): Token | undefined {
  const before = neighbour(tokens, from, -1)
  if (!before || meaningOf(before, 'compare') || !VERBS.some((kind) => meaningOf(before, kind))) return before
  const behind = neighbour(tokens, tokens.indexOf(before), -1)
  return behind && meaningOf(behind, 'compare') ? behind : before
}

const VERBS = ['row', 'result', 'attribute', 'none', 'some'] as const

const NEGATED: Readonly<Record<Condition['operator'], Condition['operator']>> = {
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
}

/** The negation in front of a comparison or a number: 没有收到超过5件, "did not receive more than 5". */
function negation({ tokens }: TokenList, from: number): Token | undefined {
  const before = neighbour(tokens, from, -1)
  if (!before || meaningOf(before, 'none')) return before
  if (!meaningOf(before, 'row') && !meaningOf(before, 'attribute')) return undefined
  const behind = neighbour(tokens, tokens.indexOf(before), -1)
  return behind && meaningOf(behind, 'none') ? behind : undefined
}

/** A bound in the sense that its words have: a negation turns it around and is used up. */
function bound(list: TokenList, from: number, { operator, value }: Condition): Condition {
  const not = negation(list, from)
  if (!not || list.isUsed(not)) return { operator, value }
  list.use(not)
  return { operator: NEGATED[operator], value }
}

function readNumbers(list: TokenList, conditions: Condition[]): number[] {
  const loose: number[] = []
  const { tokens } = list
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const number = meaningOf(token, 'number')
    if (!number || list.isUsed(token) || meaningOf(token, 'none')) continue
    const before = comparison(list, i)
    const after = neighbour(tokens, i, 1)
    const range = readRange(list, i, conditions)
    if (range) continue
    const leading = before && meaningOf(before, 'compare')
    const trailing = after && meaningOf(after, 'compare')
    list.use(token)
    if (leading && !leading.after && before) {
      list.use(before)
      conditions.push(bound(list, tokens.indexOf(before), { operator: leading.operator, value: number.value }))
    } else if (trailing?.after && after) {
      list.use(after)
      conditions.push(bound(list, i, { operator: trailing.operator, value: number.value }))
    } else if (before && meaningOf(before, 'none') && !list.isUsed(before)) {
      list.use(before)
      conditions.push({ operator: '!=', value: number.value })
    } else loose.push(number.value)
  }
  return loose
}

/** between 1 and 5, 1到5件之间, 介于1和5之间. */
function readRange(list: TokenList, i: number, conditions: Condition[]): boolean {
  const between = list.all('between').map(({ token }) => token)
  const [first, second] = [list.tokens[i] as Token, list.tokens.slice(i + 1).find((t) => meaningOf(t, 'number'))]
  const low = meaningOf(first, 'number')?.value
  const high = second && meaningOf(second, 'number')?.value
  if (!between.length || !second || low === undefined || high === undefined || second.start - first.end > 8)
    return false
  list.use(first, second, ...between)
  conditions.push({ operator: '>=', value: Math.min(low, high) }, { operator: '<=', value: Math.max(low, high) })
  return true
}

/** 没有 and "no" ask for zero, "any" for more than zero, unless a number says it exactly. */
function readNone(list: TokenList, conditions: Condition[]): void {
  const none = list.all('none').filter(({ token }) => !list.isUsed(token))
  const some = list.all('some')
  list.use(...some.map(({ token }) => token))
  // Beside a bound that it does not turn around, "none" speaks of another figure, and a plan has room for one.
  if (!conditions.some(({ value }) => value > 0)) list.use(...none.map(({ token }) => token))
  if (conditions.length) return
  if (none.length) conditions.push({ operator: '=', value: 0 })
  else if (some.length) conditions.push({ operator: '>', value: 0 })
}

/** Whether some number satisfies all conditions. */
export function isSatisfiable(conditions: readonly Condition[]): boolean {
  // Figures can be decimal, so only the order of the bounds matters.
  const candidates = conditions.flatMap(({ value }) => [value - 0.5, value, value + 0.5]).concat(0)
  return candidates.some((value) => value >= 0 && conditions.every((condition) => holds(condition, value)))
}

/** Whether a value satisfies a condition. */
export function holds({ operator, value: bound }: Condition, value: number): boolean {
  switch (operator) {
    case '=':
      return value === bound
    case '!=':
      return value !== bound
    case '>':
      return value > bound
    case '>=':
      return value >= bound
    case '<':
      return value < bound
    case '<=':
      return value <= bound
  }
}
