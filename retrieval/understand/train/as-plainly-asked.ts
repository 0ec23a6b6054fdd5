/** One query for several that users take for the same question, so that a judge is not taught that one of them is wrong. */
import { type Expr, type FiguresQuery, measure } from '../../../db/figures/nodes.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'

/** The query in the plainest of the ways to ask it. */
export function asPlainlyAsked(query: FiguresQuery): FiguresQuery {
  const one = asNamedRate(query)
  const within = one.within && one.within.years.length === 0 ? { ...one.within, years: one.of.years } : one.within
  return asPeak(asRegion({ ...one, within, as: one.as === 'compare' && isOfAgencies(one) ? 'rows' : one.as }))
}

const isOfAgencies = ({ of }: FiguresQuery): boolean => of.agencies.length > 0 && of.filters.length === 0

/** Rates by name, by what is divided. */
const NAMED = new Map(
  OGI.ratios.map(({ name, numerator, denominator }) => [
    `${numerator.toSorted().join('+')}/${denominator.join('+')}`,
    measure(`ratio.${name}`),
  ]),
)

/** A share that has a name is that rate; one figure by another is its share, however it is put. */
function asNamedRate(query: FiguresQuery): FiguresQuery {
  const [expr, more] = query.show
  const isDivided = expr?.kind === 'arithmetic' && expr.operator === '/' && !more && !query.where
  if (!isDivided || (query.as !== 'share' && query.as !== 'rows')) return query
  const rate = NAMED.get(`${summands(expr.left).join('+')}/${summands(expr.right).join('+')}`)
  return rate ? { ...query, as: 'rows', show: [rate] } : { ...query, as: 'share' }
}

const summands = (expr: Expr): string[] =>
  expr.kind === 'measure'
    ? [expr.code]
    : expr.kind === 'arithmetic' && expr.operator === '+'
      ? [...summands(expr.left), ...summands(expr.right)].toSorted()
      : ['?']

/** What a region has is what its agencies have together. */
const asRegion = (query: FiguresQuery): FiguresQuery =>
  query.as === 'rows' && query.of.agencies.length === 0 && query.of.filters.length > 0 && !query.where && !query.over
    ? { ...query, as: 'sum' }
    : query

/** The first of an agency's years is its peak. */
function asPeak(query: FiguresQuery): FiguresQuery {
  const { as, of, by, take } = query
  const isOne = of.agencies.length === 1 && of.filters.length === 0
  const isFirst = take?.kind === 'top' && take.count === 1 && !take.percent
  return as === 'rank' && isOne && isFirst && by.every((one) => one === 'year')
    ? { ...query, as: 'rows', by: [], take: null, over: { kind: 'peak' } }
    : query
}
