/** Words that put a condition on some value: bounds, states, 有, 没有, zero. */
import { type AskedState, compare, type Expr, OPPOSITES, type Operator, type Pred } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import { wholeOf } from '../../../db/form/parts-and-wholes.ts'
import type { Cue } from '../../languages/cues.ts'
import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import { joined } from './joined.ts'
import type { Mention } from './mention.ts'
import { isHan, isParted, type View } from './view.ts'

const OPERATORS: readonly (readonly [Cue, Operator])[] = [
  ['atLeast', '>='],
  ['atMost', '<='],
  ['greater', '>'],
  ['less', '<'],
  ['notEqual', '!='],
  ['equal', '='],
]
export const STATES: readonly (readonly [Cue, AskedState])[] = [
  ['blank', 'blank'],
  ['notApplicable', 'notApplicable'],
  ['unread', 'unread'],
  ['missingCell', 'missingCell'],
]
/** Units that count agencies, years or turns: a limit or a remark, never a bound on a value (`query.md` 3.4). */
const COUNTS_AGENCIES = new Set(['家'])

/** Units that count what is named beside: 三个镇, 各说一个. */
const COUNTS_THINGS = new Set(['个', '位', '名', '种', '类'])

/** Says by itself that there is some. */
const NON_ZERO = /[零0]|zero/u

/** A condition before it is bound to a value. */
export interface ConditionEvent {
  readonly at: number
  readonly tokens: readonly Token[]
  readonly make: (mention: Mention) => Pred | null
  readonly isBare?: true
  /** None of it. */
  readonly isNone?: true
  /** Where to look first. */
  readonly prefers: 'before' | 'after'
}

/** Every value that fits the words satisfies it ("granted none" is both at zero); one of them is enough to be above. */
export const each = (mention: Mention, make: (expr: Expr) => Pred, join: 'all' | 'any' = 'all'): Pred | null =>
  joined(mention.exprs.map(make), join)

/** The conditions that words say, in order. */
export function listEvents(view: View, tokens: readonly Token[]): ConditionEvent[] {
  const events: ConditionEvent[] = []
  const used = new Set<Token>()
  for (const [i, token] of tokens.entries()) {
    const found = used.has(token) ? null : eventAt(view, tokens, i)
    const event = found && unlessLeftOut(tokens, found)
    if (!event) continue
    events.push(event)
    for (const one of event.tokens) used.add(one)
  }
  return events
}

/** 零的不算, 少于20件的就别列了, "excluding zeros": who meets it is left out. */
function unlessLeftOut(tokens: readonly Token[], event: ConditionEvent): ConditionEvent {
  const [first, last] = [tokens.indexOf(event.tokens[0] as Token), tokens.indexOf(event.tokens.at(-1) as Token)]
  const before = tokens[first - 1]
  const after = tokens.slice(last + 1, last + 3).find((token) => hasCue(token, 'exceptPrevious'))
  const sign = after ?? (before && hasCue(before, 'exceptNext') ? before : undefined)
  if (!sign) return event
  const { isBare: _, isNone: __, ...rest } = event
  return { ...rest, tokens: [...event.tokens, sign], make: (mention) => opposite(event.make(mention)) }
}

function opposite(pred: Pred | null): Pred | null {
  if (pred?.kind !== 'compare') return pred && { kind: 'not', of: pred }
  const isZero = pred.operator === '=' && pred.right.kind === 'number' && pred.right.value === 0
  return { ...pred, operator: isZero ? '>' : OPPOSITES[pred.operator] }
}

/** The condition that begins with a token; null where none does. */
function eventAt(view: View, tokens: readonly Token[], i: number): ConditionEvent | null {
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
    return {
      at: i,
      tokens: [token],
      prefers: 'before',
      make: (m) =>
        each(m, (of) => ({
          kind: 'between',
          of,
          from: scaled(of, { ...range, value: range.from }),
          to: scaled(of, { ...range, value: range.to }),
        })),
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
        make: (m) => each(m, (expr) => compare(partOf(expr, bound), operator, scaled(expr, bound))),
      }
    }
  }
  if (number && !COUNTS_AGENCIES.has(number.unit ?? '') && !meaningOf(token, 'years')) {
    // "20 requests or more": the value may stand before the words.
    const behind = next && hasCue(next, 'atLeastAfter', 'atMostAfter') ? next : endOfBound(view, token)
    const after = behind && (hasCue(behind, 'atLeastAfter') ? '>=' : hasCue(behind, 'atMostAfter') ? '<=' : null)
    const said = after ?? number.operator ?? (/[过破]$/u.test(view.text.slice(0, token.start)) ? ('>' as const) : null)
    if (said) {
      const all = after && behind ? [token, behind] : [token]
      return {
        at: i,
        tokens: all,
        prefers: isHan(token) ? 'before' : 'after',
        make: (m) => each(m, (expr) => compare(partOf(expr, number), said, scaled(expr, number))),
      }
    }
    const isNamed = /(?<![a-z])n\s*=\s*$/u.test(view.text.slice(0, token.start)) || number.unit === '项'
    const exactly = tokens.slice(Math.max(0, i - 3), i).filter((one) => hasCue(one, 'equal', 'only'))
    if (number.value === 0 || (isHan(token) && !isNamed) || number.percent)
      return {
        at: i,
        tokens: [...exactly, token],
        prefers: number.value === 0 && token.text === '零' && standsBefore(view, token) ? 'after' : 'before',
        make: (m) => each(m, (expr) => compare(expr, '=', scaled(expr, number))),
      }
  }
  if (hasCue(token, 'zero'))
    return {
      at: i,
      tokens: [token],
      prefers: token.text === '零' && standsBefore(view, token) ? 'after' : 'before',
      make: (m) => each(m, (expr) => compare(expr, '=', 0)),
    }
  if ((hasCue(token, 'none') && !hasCue(token, 'exceptNext') && !isCorrection(view, token)) || deniesNext(token, next))
    return {
      at: i,
      tokens: [token],
      prefers: 'after',
      isBare: true,
      isNone: true,
      make: (m) => each(withPartly(m), (expr) => compare(expr, '=', 0)),
    }
  if (hasCue(token, 'some') && !meaningOf(token, 'filler'))
    return {
      at: i,
      tokens: [token],
      prefers: NON_ZERO.test(token.text) && isHan(token) ? 'before' : 'after',
      ...(NON_ZERO.test(token.text) ? {} : { isBare: true as const }),
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
  // 两条渠道, 这两条理由: so many kinds of something.
  if (number.unit === '条' && number.value <= 3 && isHan(token)) return true
  if (number.value !== 1) return false
  return tokens.slice(at + 1).some((other) => hasCue(other, 'none') && !isParted(view, token, other))
}

/** 2024 behind "over" or "in" is a year. */
const isYear = (token: Token): boolean => meaningOf(token, 'years') !== undefined

const isLight = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') || hasCue(token, 'approximately', 'some', 'of')

/** "(not normative documents)" says what is not meant, and no condition. */
const isCorrection = ({ text }: View, token: Token): boolean =>
  /^(?:not|不是|非)$/u.test(token.text) && /[(（,，]\s*(?:i mean |meaning )?$/u.test(text.slice(0, token.start))

/** 不收钱, 不罚款: what is done is denied right before it. */
const deniesNext = (token: Token, next: Token | undefined): boolean =>
  token.text === '不' &&
  next?.start === token.end &&
  next.meanings.some(({ kind }) => kind === 'member' || kind === 'code')

/** The words "or more" behind a number and the value that it counts. */
const endOfBound = ({ tokens, text }: View, token: Token): Token | undefined => {
  const at = tokens.indexOf(token)
  return tokens
    .slice(at + 1, at + 4)
    .find(
      (other) =>
        hasCue(other, 'atLeastAfter', 'atMostAfter') &&
        /^or /u.test(other.text) &&
        !/[,;]/u.test(text.slice(token.end, other.start)),
    )
}

/** 零许可, 零处罚: a zero that stands at the value behind it. */
const standsBefore = ({ text }: View, { end }: Token): boolean =>
  /^\p{Script=Han}/u.test(text.slice(end)) && !/^(?:的|件|起|次|份)/u.test(text.slice(end))

const stateOf = (expr: Expr, state: AskedState): Pred => ({
  kind: 'state',
  code: expr.kind === 'measure' ? expr.code : '',
  state,
})

/** "Less than a quarter granted": a share of a count is one of its whole. */
function partOf(expr: Expr, { percent }: { readonly percent?: true }): Expr {
  if (!percent || expr.kind !== 'measure' || findMeasure(expr.code)?.unit === 'ratio') return expr
  const [, row] = /^requests\.(\w+)\.total$/.exec(expr.code) ?? []
  const ratio = row && RATES[row]
  if (ratio) return { kind: 'measure', code: ratio }
  const whole = wholeOf(expr.code)
  return whole ? { kind: 'arithmetic', operator: '/', left: expr, right: { kind: 'measure', code: whole } } : expr
}

/** Ratios of the form that are a row's share of what was handled. */
const RATES: Readonly<Record<string, string>> = { granted: 'ratio.grantRate', denied: 'ratio.denialRate' }

interface Said {
  readonly value: number
  readonly percent?: true
  readonly scale?: number
}

/** A bound as the value is stored: amounts in ten thousand yuan (100万 is a hundred of them), shares in 0…1. */
function scaled(expr: Expr, { value, percent, scale }: Said): number {
  const unit = expr.kind === 'measure' ? findMeasure(expr.code)?.unit : undefined
  if (unit === '万元' && scale !== undefined) return value / 1e4
  return unit === 'ratio' && !percent && value > 1 ? value / 100 : value
}
