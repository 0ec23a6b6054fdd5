import { compare, type OverYears, type Pred } from '../../../db/figures/nodes.ts'
import { hasCue } from '../tokens/meaning.ts'
import { joined } from './joined.ts'
import type { Mention } from './mention.ts'
import type { Condition } from './read-conditions.ts'
import type { ReportsReading } from './read-reports.ts'
import type { View } from './view.ts'

/** Whether agencies were named one by one, and nothing wider. */
export const namesAgencyOnly = ({ of }: ReportsReading): boolean => of.agencies.length > 0 && of.filters.length === 0

/** Whether one agency was named, and nothing wider. */
export const namesOne = ({ of }: ReportsReading): boolean => of.agencies.length === 1 && of.filters.length === 0

/** Whether one year is asked about. */
export const isOneYear = ({ of }: ReportsReading): boolean =>
  of.latest === true || (of.years.length === 1 && of.years[0]?.from !== null && of.years[0]?.from === of.years[0]?.to)

/** Each value is above none; one of them is enough where words fit several, or "or" stands between them. */
export const positive = (mentions: readonly Mention[], join: 'all' | 'any' = 'all'): Pred | null =>
  joined(
    mentions.flatMap(
      ({ exprs }) =>
        joined(
          exprs.map((expr) => compare(expr, '>', 0)),
          'any',
        ) ?? [],
    ),
    join,
  )

/** 从来没被起诉过: what must not have happened is more than none of it. */
export function withDefault(
  conditions: readonly Condition[],
  mentions: readonly Mention[],
  over: OverYears,
): readonly Condition[] {
  const given =
    conditions.length > 0
      ? conditions
      : mentions.slice(0, 1).flatMap((mention): Condition[] => {
          const pred = positive([mention])
          return pred ? [{ mention, pred, tokens: [], isBare: true }] : []
        })
  if (over.kind !== 'none') return given
  return given.map((one) => {
    const pred = one.isBare ? positive([one.mention]) : null
    return pred ? { ...one, pred } : one
  })
}

/** Words that join one condition to the next. */
const JOINS = ['but', 'and', 'also', 'both'] as const

/** 收到了申请，却一件都没公开: a value that stands beside conditions, joined to them, and is not asked for, was there. */
export function impliedBy(view: View, conditions: readonly Condition[], free: readonly Mention[]): Pred | null {
  if (conditions.length === 0) return null
  const places = conditions.flatMap(({ mention, other }) => (other ? [mention, other] : [mention]))
  const implied = free.filter(
    (mention) =>
      !mention.isHint &&
      !mention.isNoun &&
      mention.table !== null &&
      !isAsked(view, mention) &&
      places.some((place) => areJoined(view, mention, place)),
  )
  return positive(implied)
}

/** "And how many did they grant" asks for a value. */
const isAsked = (view: View, { start, end }: Mention): boolean =>
  view.tokens.some(
    (token) =>
      hasCue(token, 'howMany', 'sum', 'average', 'share', 'most', 'least') &&
      token.end > start - 16 &&
      token.start < end + 6,
  )

/** Whether a word that joins, or the end of a clause, stands between two values. */
function areJoined(view: View, a: Mention, b: Mention): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  const between = view.tokens.filter(({ start, end }) => start >= from && end <= to)
  return between.some((token) => hasCue(token, ...JOINS)) || /[,;，；、]/u.test(view.text.slice(from, to))
}

/** Whether a condition says that there is none of a value. */
export const isNoneOf = (pred: Pred): boolean =>
  pred.kind === 'all' || pred.kind === 'any'
    ? pred.of.some(isNoneOf)
    : pred.kind === 'compare' && pred.operator === '=' && pred.right.kind === 'number' && pred.right.value === 0
