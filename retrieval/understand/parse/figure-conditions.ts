import { compare, type OverYears, type Pred } from '../../../db/figures/nodes.ts'
import { joined } from './joined.ts'
import type { Mention } from './mention.ts'
import type { Condition } from './read-conditions.ts'
import type { ReportsReading } from './read-reports.ts'

/** Whether agencies were named one by one, and nothing wider. */
export const namesAgencyOnly = ({ of }: ReportsReading): boolean => of.agencies.length > 0 && of.filters.length === 0

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
