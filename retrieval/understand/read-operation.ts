import type { AggregateFunction, Condition, Operation } from '../plan.ts'
import { readSetChange } from './read-set-change.ts'
import type { Token, TokenList } from './token.ts'

/** What a question does with its figures. */
export interface OperationReading {
  readonly operation: Operation
  /** Parts asked for: reasons of an outcome, or kinds of requesters. */
  readonly breakdown?: 'reason' | 'requester'
  readonly share: boolean
  /** Whether words say so, rather than the shape of the question. */
  readonly stated: boolean
  /** "every agency", 各单位分别: a value of each. */
  readonly every: boolean
}

interface Shape {
  readonly conditions: readonly Condition[]
  readonly namesAgency: boolean
  /** A single agency, so that a total is its column and not a sum over agencies. */
  readonly oneAgency: boolean
  /** A bound was said as a part of a hundred. */
  readonly percent: boolean
  /** No agency, region or kind of organ is named. */
  readonly ofAll: boolean
  /** More than one year is named. */
  readonly severalYears: boolean
  /** Several years of several agencies, so that each year may have a value of its own. */
  readonly manyYears: boolean
}

const EVERY = /^(?:所有|全部|全体|全国|各|每|逐|历|every|all|each|year by|per|by|yearly|annually|over the|in all)/u

/** Reads the operation and marks its words as used. */
export function readOperation(list: TokenList, shape: Shape): OperationReading {
  const share = list.has('share')
  const every = list.has('each') || list.all('which').some(({ token }) => EVERY.test(token.text))
  list.useKinds('share', 'each')
  const base = { share, stated: true, every }
  const breakdown = list.all('breakdown')[0]
  list.useKinds('breakdown')
  if (breakdown) return { ...base, operation: { kind: 'breakdown' }, breakdown: breakdown.meaning.by ?? 'reason' }
  list.useKinds('howMany')
  const operation =
    (shape.namesAgency ? null : readSetChange(list, shape.conditions, shape.percent)) ??
    readRank(list) ??
    readAggregate(list, shape) ??
    readChange(list, shape, every) ??
    readList(list, shape)
  if (operation) return { ...base, operation }
  list.useKinds('which')
  return { ...base, stated: false, operation: { kind: 'lookup' } }
}

function readRank(list: TokenList): Operation | null {
  const top = list.all('top')
  const rank = list.all('rank')
  if (!top.length && !rank.length) return null
  const [first] = rank
  // "Most and least" are two questions: the second one's words stay.
  for (const { token, meaning } of rank) if (meaning.direction === first?.meaning.direction) list.use(token)
  list.useKinds('top', 'which', 'aggregate', 'total')
  const direction =
    top.find(({ meaning }) => meaning.direction)?.meaning.direction ?? rank[0]?.meaning.direction ?? 'most'
  const places = top.find(({ meaning }) => Number.isFinite(meaning.count)) ?? top[0]
  const counted = places ? null : countBeside(list)
  return { kind: 'rank', direction, from: places?.meaning.from ?? 1, count: places?.meaning.count ?? counted ?? 1 }
}

/** "most … three": a loose number of agencies behind the superlative. */
function countBeside(list: TokenList): number | null {
  const number = list.all('number').find(({ token }) => !list.isUsed(token))
  if (!number || !Number.isInteger(number.meaning.value) || number.meaning.value < 1 || number.meaning.value > 100)
    return null
  list.use(number.token)
  return number.meaning.value
}

function readAggregate(list: TokenList, { conditions, namesAgency, oneAgency, manyYears }: Shape): Operation | null {
  if (asksWhich(list) && conditions.length) list.useKinds('aggregate', 'total')
  const counts = list.all('howMany').some(({ meaning }) => meaning.of !== undefined)
  const byYear = manyYears && saysEachYear(list, namesAgency) ? { byYear: true } : {}
  if (counts) {
    list.useKinds('which', 'aggregate', 'total')
    return { kind: 'count', conditions: conditions.length ? conditions : [{ operator: '>', value: 0 }], ...byYear }
  }
  const named = list.all('aggregate').filter(({ token }) => !list.isUsed(token))
  const total = list.all('total').filter(({ token }) => !list.isUsed(token))
  list.use(...total.map(({ token }) => token))
  useAlike(list, named)
  const [first] = named.filter(({ meaning }) => meaning.function !== 'sum')
  if (first) {
    const { function: name } = first.meaning
    if (name === 'max' || name === 'min')
      return { kind: 'rank', direction: name === 'max' ? 'most' : 'least', from: 1, count: 1 }
    return { kind: 'aggregate', function: name, conditions, ...byYear }
  }
  if (!named.length && !total.length) return null
  // One agency's total is a column of its report.
  if (oneAgency && !conditions.length) return { kind: 'lookup' }
  if (!oneAgency && !conditions.length && list.has('change')) {
    list.useKinds('change', 'difference')
    return { kind: 'aggregate', function: 'sum', conditions, byYear: true, change: true }
  }
  return { kind: 'aggregate', function: 'sum', conditions, ...byYear }
}

/** "Mean and median": a plan has room for the first; a sum within an average (平均总数) is none of its own. */
function useAlike(list: TokenList, named: readonly Named[]): void {
  const first = named.find(({ meaning }) => meaning.function !== 'sum') ?? named[0]
  for (const { token, meaning } of named) {
    const apart = first && SEPARATE.test(list.text.slice(...between(first.token, token)))
    if (!(meaning.function !== first?.meaning.function && (meaning.function !== 'sum' || apart))) list.use(token)
  }
}

type Named = { readonly token: Token; readonly meaning: { readonly function: AggregateFunction } }

const SEPARATE = /[,;、和与及]|\band\b/u

const between = (a: Token, b: Token): [number, number] => (a.start < b.start ? [a.end, b.start] : [b.end, a.start])

/** 每年, or 分别 where it is not said of agencies: a value of each year rather than one of all. */
const saysEachYear = (list: TokenList, namesAgency: boolean): boolean =>
  (list.has('each') && !namesAgency) || list.all('which').some(({ meaning }) => meaning.of === 'year')

function readChange(list: TokenList, { ofAll }: Shape, every: boolean): Operation | null {
  const difference = list.has('difference')
  // "Who got more, and by how many" compares; a change is from year to year.
  const change = list.all('change').some(({ token }) => !(difference && token.text.startsWith('by ')))
  if (!difference && !list.has('change')) return null
  const ofSums = change && ofAll && !every && !list.has('which')
  list.useKinds('difference', 'change', 'which')
  if (ofSums) return { kind: 'aggregate', function: 'sum', conditions: [], byYear: true, change: true }
  return { kind: change ? 'change' : 'compare' }
}

/** An interrogative, or the bare noun without a question for a number. */
const asksWhich = (list: TokenList): boolean =>
  list.all('which').some(({ meaning }) => !meaning.plain) || (list.has('which') && !list.has('howMany'))

/** 收到过, 废止过: more than none. */
const EVER = /过的?$/u

function readList(list: TokenList, { conditions, namesAgency, severalYears }: Shape): Operation | null {
  const asks = asksWhich(list)
  if (!asks && (!conditions.length || namesAgency)) return null
  const plain = list.all('which').every(({ meaning }) => meaning.plain)
  list.useKinds('which')
  // "requests received by county-level agencies" asks for the value of each.
  if (asks && plain && !conditions.length && !list.tokens.some((token) => EVER.test(token.text)))
    return { kind: 'lookup' }
  if (!conditions.length && list.all('which').some(({ token }) => EVERY.test(token.text))) return { kind: 'lookup' }
  const everyYear = severalYears && EVERY_YEAR.test(list.text) ? { everyYear: true } : {}
  return { kind: 'list', conditions: conditions.length ? conditions : [{ operator: '>', value: 0 }], ...everyYear }
}

/** 2022年和2023年都没有, "in both years": what must hold of each. */
const EVERY_YEAR = /年.{0,6}(?:都|均|皆)|in both|both years|in (?:each|every|all)/u
