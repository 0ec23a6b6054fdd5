import { compare, type Operator, type Pred } from '../../../db/figures/nodes.ts'
import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import { type ConditionEvent, each, listEvents } from './condition-events.ts'
import { joined } from './joined.ts'
import type { Mention } from './mention.ts'
import { type Claim, cuesOf, isParted, type View } from './view.ts'

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
  const bound = new Set<Mention>(between.flatMap(({ mention, other }) => (other ? [mention, other] : [mention])))
  for (const event of events) {
    const mention = nearest(view, event, mentions, bound)
    if (!mention) continue
    bound.add(mention)
    const each = listCoordinated(view, event, mention, mentions)
    if (each.length > 1) {
      for (const one of each) {
        const pred = event.make(one)
        bound.add(one)
        if (pred)
          conditions.push({
            mention: one,
            pred,
            tokens: [...event.tokens, ...cuesOf(view, 'and', 'both', 'or')],
            isBare: false,
          })
      }
      continue
    }
    const linked = listAlternatives(view, mention, mentions)
    const preds = linked.flatMap((one) => event.make(one) ?? [])
    const pred = joined(preds, 'any')
    const uses = [...event.tokens, ...(linked.length > 1 ? cuesOf(view, 'or') : [])]
    if (pred) conditions.push({ mention, pred, tokens: uses, isBare: event.isBare === true, linked })
  }
  conditions.push(...listContrasted(view, mentions, conditions))
  return { value: merge(conditions), uses: conditions.flatMap(({ tokens }) => tokens) }
}

/** Between values that one condition is said of. */
const COORDINATED =
  /^\s*(?:、|和|与|及|跟|以及|也|还|and|or|nor|&|\/)\s*(?:no |any |either |neither |without |the |没有?|无)?\s*$/u
/** Behind several values: what follows is said of each. */
const OF_EACH = /都|均|全|双|皆|俱|\bboth\b|\ball\b|\beach\b|\beither\b/u

/** 复议和诉讼都是零, "neither lawsuits nor reviews": the values that a condition is said of each. */
function listCoordinated(
  view: View,
  event: ConditionEvent,
  mention: Mention,
  mentions: readonly Mention[],
): readonly Mention[] {
  const [first, last] = [event.tokens[0] as Token, event.tokens.at(-1) as Token]
  const at = mentions.indexOf(mention)
  const found = [mention]
  const isLinked = (a: Mention, b: Mention): boolean =>
    COORDINATED.test(view.text.slice(a.end, b.start)) &&
    !event.tokens.some(({ start }) => start >= a.end && start < b.start)
  if (mention.end <= first.start) {
    const said = view.text.slice(mention.end, last.end)
    if (!OF_EACH.test(said)) return found
    for (let i = at - 1; i >= 0 && isLinked(mentions[i] as Mention, found[0] as Mention); i--)
      found.unshift(mentions[i] as Mention)
    return found
  }
  if (!event.isBare || !event.isNone) return found
  for (let i = at + 1; i < mentions.length && isLinked(found.at(-1) as Mention, mentions[i] as Mention); i++)
    found.push(mentions[i] as Mention)
  return found
}

/** Research institutes or legal services: values of one table that only "or" stands between. */
function listAlternatives(view: View, mention: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.indexOf(mention)
  const next = mentions[at + 1]
  const between = next ? view.text.slice(mention.end, next.start) : ''
  const isLinked = next?.table === mention.table && /^\s*(?:或者?|或是|or)\s*(?:from |by |with |的)?\s*$/u.test(between)
  return next && isLinked ? [mention, ...listAlternatives(view, next, mentions)] : [mention]
}

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

/** A bound says more than 有, "had" or "any" beside it, whose words are a part of it. */
function merge(conditions: readonly Condition[]): Condition[] {
  const isWeak = (one: Condition): boolean => one.isBare && isPositive(one.pred)
  return conditions.flatMap((one) => {
    const beside = conditions.filter(
      (other) => other !== one && (other.mention === one.mention || other.other === one.mention),
    )
    if (isWeak(one)) return beside.some((other) => !isWeak(other)) ? [] : [one]
    if (one.isBare && beside.some(({ pred }) => pred.kind === 'state')) return []
    return [{ ...one, tokens: [...one.tokens, ...beside.filter(isWeak).flatMap(({ tokens }) => tokens)] }]
  })
}

const isPositive = (pred: Pred): boolean => pred.kind === 'compare' && pred.operator === '>'

/** The value that an event is nearest to, in its own clause where there is one. */
function nearest(
  view: View,
  event: ConditionEvent,
  mentions: readonly Mention[],
  bound: ReadonlySet<Mention>,
): Mention | undefined {
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
    const between = isBefore ? view.text.slice(end.end, first.start) : view.text.slice(last.end, start.start)
    const listed = /、/u.test(between) ? 3 : 0
    const taken = bound.has(mention) ? 2 : 0
    return { mention, cost: distance + away + (parted ? 6 : 0) + listed + taken + (mention.isNoun ? 0.1 : 0) }
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
    // 比不予公开多出多少件: what they are apart is asked for.
    if (around.some((token) => hasCue(token, 'difference') && /多少|几|how/u.test(token.text))) continue
    const words = around.map((token) => token.text).join(' ')
    const operator: Operator | null = hasCue(hinge, 'equal')
      ? '='
      : FEWER.test(words)
        ? '<'
        : MORE.test(words)
          ? '>'
          : null
    const [a, b] = [left.exprs[0], right.exprs[0]]
    if (!operator || !a || !b || JSON.stringify(a) === JSON.stringify(b)) continue
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
