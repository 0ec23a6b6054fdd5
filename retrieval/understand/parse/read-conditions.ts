import { type AskedState, compare, type Expr, type Operator, type Pred } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import type { Cue } from '../../languages/cues.ts'
import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import type { Mention } from './mention.ts'
import { type Claim, cuesOf, isHan, isParted, type View } from './view.ts'

/** A condition that a question puts on a value that it names. */
export interface Condition {
  readonly mention: Mention
  readonly pred: Pred
  readonly tokens: readonly Token[]
  /** Said by 有, "any" or 没有 alone, without a number: a question that only asks may mean no more than its value. */
  readonly isBare: boolean
  /** Values that the same is asked of, one of them being enough. */
  readonly linked?: readonly Mention[]
  /** Beside another value: the other one is no subject of its own. */
  readonly other?: Mention
}

const OPERATORS: readonly (readonly [Cue, Operator])[] = [
  ['atLeast', '>='],
  ['atMost', '<='],
  ['greater', '>'],
  ['less', '<'],
  ['notEqual', '!='],
  ['equal', '='],
]
const STATES: readonly (readonly [Cue, AskedState])[] = [
  ['blank', 'blank'],
  ['notApplicable', 'notApplicable'],
  ['unread', 'unread'],
  ['missingCell', 'missingCell'],
]
/** Units that count agencies, years or turns: a limit or a remark, never a bound on a value (`query.md` 3.4). */
const COUNTS_AGENCIES = new Set(['家'])

/** Units that count what is named beside: 三个镇, 各说一个. */
const COUNTS_THINGS = new Set(['个', '位', '名', '种', '类'])

interface Event {
  readonly at: number
  readonly tokens: readonly Token[]
  readonly make: (mention: Mention) => Pred | null
  readonly isBare?: true
  /** Where to look first. */
  readonly prefers: 'before' | 'after'
}

/** The conditions of a question, each bound to the nearest value. @param free tokens that no name uses */
export function readConditions(
  view: View,
  free: readonly Token[],
  mentions: readonly Mention[],
): Claim<readonly Condition[]> {
  const between = readComparisons(view, free, mentions)
  const taken = new Set(between.flatMap(({ tokens }) => tokens))
  const events = listEvents(
    view,
    free.filter((token) => !taken.has(token)),
  )
  const conditions: Condition[] = [...between]
  for (const event of events) {
    const mention = nearest(view, event, mentions)
    const linked = mention ? listAlternatives(view, mention, mentions) : []
    const preds = linked.flatMap((one) => event.make(one) ?? [])
    const pred = joinAny(preds)
    const uses = [...event.tokens, ...(linked.length > 1 ? cuesOf(view, 'or') : [])]
    if (mention && pred) conditions.push({ mention, pred, tokens: uses, isBare: event.isBare === true, linked })
  }
  conditions.push(...listContrasted(view, mentions, conditions))
  return { value: merge(conditions), uses: conditions.flatMap(({ tokens }) => tokens) }
}

/** Research institutes or legal services: values of one table that only "or" stands between. */
function listAlternatives(view: View, mention: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.indexOf(mention)
  const next = mentions[at + 1]
  const between = next ? view.text.slice(mention.end, next.start) : ''
  const isLinked = next?.table === mention.table && /^\s*(?:或者?|或是|or)\s*(?:from |by |with |的)?\s*$/u.test(between)
  return next && isLinked ? [mention, ...listAlternatives(view, next, mentions)] : [mention]
}

const joinAny = (preds: readonly Pred[]): Pred | null =>
  preds.length > 1 ? { kind: 'any', of: preds } : (preds[0] ?? null)

/** 收到了申请，却一件都没公开: what stands before "but" without a condition of its own was there. */
function listContrasted(view: View, mentions: readonly Mention[], conditions: readonly Condition[]): Condition[] {
  const [but] = cuesOf(view, 'but')
  if (!but || conditions.length === 0) return []
  const before = mentions.filter(({ end, tokens }) => end <= but.start && !isSuperlative(view, tokens))
  const [only] = before
  const isBound = conditions.some(({ mention, other }) => mention === only || other === only)
  if (!only || before.length !== 1 || isBound || !conditions.some(({ mention }) => mention.start > but.start)) return []
  const pred = each(only, (expr) => compare(expr, '>', 0), 'any')
  return pred ? [{ mention: only, pred, tokens: [but], isBare: false }] : []
}

const isSuperlative = (view: View, tokens: readonly Token[]): boolean =>
  view.tokens.some((token) => hasCue(token, 'most', 'least') && Math.abs(token.start - (tokens[0]?.start ?? 0)) < 12)

/** A bound says more than 有 or "any" beside it. */
const merge = (conditions: readonly Condition[]): Condition[] =>
  conditions.filter(
    (one) =>
      !one.isBare ||
      !isPositive(one.pred) ||
      !conditions.some(
        (other) => other !== one && other.mention === one.mention && !(other.isBare && isPositive(other.pred)),
      ),
  )

const isPositive = (pred: Pred): boolean => pred.kind === 'compare' && pred.operator === '>'

/** Every value that fits the words satisfies it ("granted none" is both at zero); one of them is enough to be above. */
function each(mention: Mention, make: (expr: Expr) => Pred, join: 'all' | 'any' = 'all'): Pred | null {
  const preds = mention.exprs.map(make)
  return preds.length > 1 ? { kind: join, of: preds } : (preds[0] ?? null)
}

function listEvents(view: View, tokens: readonly Token[]): Event[] {
  const events: Event[] = []
  const used = new Set<Token>()
  for (const [i, token] of tokens.entries()) {
    const event = used.has(token) ? null : eventAt(view, tokens, i)
    if (!event) continue
    events.push(event)
    for (const one of event.tokens) used.add(one)
  }
  return events
}

/** The condition that begins with a token; null where none does. */
function eventAt(view: View, tokens: readonly Token[], i: number): Event | null {
  const token = tokens[i] as Token
  const number = isRemark(view, tokens, i) ? undefined : meaningOf(token, 'number')
  const range = meaningOf(token, 'range')
  const [next, afterNext] = [tokens[i + 1], tokens[i + 2]]
  if (hasCue(token, 'aboveAverage', 'belowAverage')) {
    const operator = hasCue(token, 'aboveAverage') ? '>' : '<'
    return {
      at: i,
      tokens: [token],
      prefers: 'before',
      make: (m) => each(m, (expr) => compare(expr, operator, { kind: 'aggregate', function: 'average', of: expr })),
    }
  }
  const state = STATES.find(([cue]) => hasCue(token, cue))
  if (state)
    return {
      at: i,
      tokens: [token],
      prefers: 'before',
      make: (m) => each(m, (expr) => stateOf(expr, state[1])),
    }
  if (range) {
    const { from, to } = range
    return {
      at: i,
      tokens: [token],
      prefers: 'before',
      make: (m) => each(m, (of) => ({ kind: 'between', of, from, to })),
    }
  }
  const operator = OPERATORS.find(([cue]) => hasCue(token, cue))?.[1]
  if (operator && next && !/(?<![a-z])n\s*$/u.test(view.text.slice(0, token.start))) {
    const steps = [next, afterNext, tokens[i + 3]].filter((one): one is Token => one !== undefined)
    const found = steps.findIndex((one) => meaningOf(one, 'number') !== undefined)
    const between = steps.slice(0, Math.max(found, 0))
    const bound = found >= 0 ? meaningOf(steps[found] as Token, 'number') : undefined
    if (bound && !isYear(steps[found] as Token) && between.every(isLight) && !COUNTS_AGENCIES.has(bound.unit ?? '')) {
      const all = [token, ...between, steps[found] as Token]
      const prefers = isHan(token) ? 'before' : 'after'
      return {
        at: i + found,
        tokens: all,
        prefers,
        make: (m) => each(m, (expr) => compare(expr, operator, scaled(expr, bound))),
      }
    }
  }
  if (number && !COUNTS_AGENCIES.has(number.unit ?? '') && !meaningOf(token, 'years')) {
    const after = next && (hasCue(next, 'atLeastAfter') ? '>=' : hasCue(next, 'atMostAfter') ? '<=' : null)
    const said = after ?? number.operator ?? (/[过破]$/u.test(view.text.slice(0, token.start)) ? ('>' as const) : null)
    if (said) {
      const all = after && next ? [token, next] : [token]
      return {
        at: i,
        tokens: all,
        prefers: isHan(token) ? 'before' : 'after',
        make: (m) => each(m, (expr) => compare(expr, said, scaled(expr, number))),
      }
    }
    const isNamed = /(?<![a-z])n\s*=\s*$/u.test(view.text.slice(0, token.start)) || number.unit === '项'
    if (number.value === 0 || (isHan(token) && !isNamed) || number.percent)
      return {
        at: i,
        tokens: [token],
        prefers: 'before',
        make: (m) => each(m, (expr) => compare(expr, '=', scaled(expr, number))),
      }
  }
  if (hasCue(token, 'zero'))
    return {
      at: i,
      tokens: [token],
      prefers: 'before',
      make: (m) => each(m, (expr) => compare(expr, '=', 0)),
    }
  if (hasCue(token, 'none') && !hasCue(token, 'exceptNext'))
    return {
      at: i,
      tokens: [token],
      prefers: 'after',
      isBare: true,
      make: (m) => each(withPartly(m), (expr) => compare(expr, '=', 0)),
    }
  if (hasCue(token, 'some') && !meaningOf(token, 'filler'))
    return {
      at: i,
      tokens: [token],
      prefers: 'after',
      isBare: true,
      make: (m) => each(m, (expr) => compare(expr, '>', 0), 'any'),
    }
  return null
}

/** "Granted none", 一件都没公开, says that neither was granted in part (`query.md` 3.12). */
function withPartly(mention: Mention): Mention {
  const [only] = mention.exprs
  if (mention.exprs.length !== 1 || only?.kind !== 'measure') return mention
  const match = /^requests\.granted\.(.+)$/.exec(only.code)
  return match
    ? { ...mention, exprs: [only, { kind: 'measure', code: `requests.partlyGranted.${match[1]}` }] }
    : mention
}

/** 一件也没有 counts nothing, and （含50件） says the bound once more. */
function isRemark(view: View, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const number = meaningOf(token, 'number')
  if (!number) return false
  if (/(?:含|包括|including)\s*$/u.test(view.text.slice(0, token.start))) return true
  if (
    number.unit !== undefined &&
    COUNTS_THINGS.has(number.unit) &&
    !/(?:是|为|只有?|仅|正好|刚好|恰好|=)\s*$/u.test(view.text.slice(0, token.start))
  )
    return true
  if (number.value !== 1) return false
  return tokens.slice(at + 1).some((other) => hasCue(other, 'none') && !isParted(view, token, other))
}

/** 2024 behind "over" or "in" is a year. */
const isYear = (token: Token): boolean => meaningOf(token, 'years') !== undefined

const isLight = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') || hasCue(token, 'approximately', 'some', 'of')

const stateOf = (expr: Expr, state: AskedState): Pred => ({
  kind: 'state',
  code: expr.kind === 'measure' ? expr.code : '',
  state,
})

/** A bound as the value is stored: amounts in ten thousand yuan, shares in 0…1. */
function scaled(expr: Expr, { value, percent }: { readonly value: number; readonly percent?: true }): number {
  const isRatio = expr.kind === 'measure' && findMeasure(expr.code)?.unit === 'ratio'
  return isRatio && !percent && value > 1 ? value / 100 : value
}

/** The value that an event is nearest to, in its own clause where there is one. */
function nearest(view: View, event: Event, mentions: readonly Mention[]): Mention | undefined {
  const first = event.tokens[0] as Token
  const last = event.tokens.at(-1) as Token
  const scored = mentions.map((mention) => {
    const [start, end] = [mention.tokens[0] as Token, mention.tokens.at(-1) as Token]
    const isBefore = end.end <= first.start
    const distance = isBefore
      ? view.tokens.filter((token) => token.start >= end.end && token.end <= first.start).length
      : view.tokens.filter((token) => token.start >= last.end && token.end <= start.start).length
    const parted = isBefore ? isParted(view, end, first) : isParted(view, last, start)
    const away = (isBefore ? 'before' : 'after') === event.prefers ? 0 : 2.5
    return { mention, cost: distance + away + (parted ? 6 : 0) + (mention.isNoun ? 0.1 : 0) }
  })
  return scored.toSorted((a, b) => a.cost - b.cost)[0]?.mention
}

const MORE = /[多高大]|more|exceed|above|over|outnumber|beat|bigger|higher|greater|larger|>/u
const FEWER = /[少低小]|fewer|less|below|under|lower|smaller|<|short of|behind/u

/** One value against another: 复议比申请还多, "more reviews than requests", "answered fewer than they received". */
function readComparisons(view: View, free: readonly Token[], mentions: readonly Mention[]): Condition[] {
  const conditions: Condition[] = []
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [left, right] = [mentions[i] as Mention, mentions[i + 1] as Mention]
    const inside = free.filter((token) => token.start >= left.end && token.end <= right.start)
    const hinge = inside.find((token) => hasCue(token, 'moreThan', 'greater', 'less', 'equal'))
    if (!hinge || inside.some((token) => meaningOf(token, 'number') || meaningOf(token, 'years'))) continue
    if (hasCue(hinge, 'equal') && !/等于|equal|same|match|as many/u.test(hinge.text)) continue
    const around = view.tokens.filter(
      (token) =>
        Math.abs(view.tokens.indexOf(token) - view.tokens.indexOf(hinge)) <= 3 ||
        (token.start >= right.end && token.start <= right.end + 6),
    )
    const words = around.map((token) => token.text).join(' ')
    const operator: Operator | null = hasCue(hinge, 'equal')
      ? '='
      : FEWER.test(words)
        ? '<'
        : MORE.test(words)
          ? '>'
          : null
    const [a, b] = [left.exprs[0], right.exprs[0]]
    if (!operator || !a || !b) continue
    const closing = around.filter(
      (token) => token.start >= right.end && /^(?:还|要|都)?(?:多|少|高|低)/u.test(token.text),
    )
    conditions.push({
      mention: left,
      other: right,
      pred: compare(a, operator, b),
      tokens: [hinge, ...inside.filter((token) => hasCue(token, 'moreThan')), ...closing],
      isBare: false,
    })
  }
  return conditions
}
