import { allOf, type Expr, type FiguresQuery } from '../../../db/figures/nodes.ts'
import { isPartOf, wholeOf } from '../../../db/form/parts-and-wholes.ts'
import { hasCue, meaningOf } from '../tokens/meaning.ts'
import { positive } from './figure-conditions.ts'
import type { Draft, FigureParts } from './figure-draft.ts'
import { asksAgencies } from './figure-parts.ts'
import type { Mention } from './mention.ts'
import type { ReportsReading } from './read-reports.ts'
import type { View } from './view.ts'

/** Which part of which whole a share is. */
export function finishShare(
  { view, conditions, mentions }: FigureParts,
  draft: Draft,
  query: FiguresQuery,
  reports: ReportsReading,
): FiguresQuery | null {
  const exprs = draft.show.map(({ exprs: [first] }) => first).filter((expr): expr is Expr => expr !== undefined)
  const some = conditions.length === 0 && isOfAgencies(view) ? positive(draft.show) : null
  if (some) return { ...query, show: [], where: some, take: null }
  if (conditions.length > 0 && (asksAgencies(view) || isOfAgencies(view)))
    return { ...query, show: [], where: allOf(conditions.map(({ pred }) => pred)), take: null }
  const [a, b] = exprs
  const divided = (part: Expr, whole: Expr): FiguresQuery => ({
    ...query,
    show: [{ kind: 'arithmetic', operator: '/', left: part, right: whole }],
    where: null,
    take: null,
  })
  if (a && b) return divided(...orderShare(view, mentions, a, b))
  const field = findField(reports)
  if (a && field) return { ...query, ...field, where: null, take: null }
  const whole = a?.kind === 'measure' ? wholeOf(a.code) : undefined
  if (a && whole && !query.take) return divided(a, { kind: 'measure', code: whole })
  return isOfItself(query) ? null : { ...query, where: null }
}

/** One agency's figure without anything that it could be a share of. */
const isOfItself = ({ of: { agencies, filters }, take }: FiguresQuery): boolean =>
  agencies.length === 1 && filters.length === 0 && take === null

/** "What share of science bureaus": agencies are what the share is of. */
const isOfAgencies = ({ text, tokens }: View): boolean =>
  tokens.some((token, i) => {
    const next = tokens
      .slice(i + 1)
      .find((other) => meaningOf(other, 'sector') ?? (hasCue(other, 'agencyNoun', 'reportNoun') ? other : undefined))
    return (
      hasCue(token, 'share') &&
      next !== undefined &&
      /^(?:\s*of)?\s*(?:all|the|those)?\s*$/u.test(text.slice(token.end, next.start))
    )
  })

/** Of two names the narrower is the part: 硚口市监局 in 湖北, 武义 in 浙江. */
function findField({ of, parts, regions }: ReportsReading): Pick<FiguresQuery, 'of' | 'within'> | null {
  if (parts.length < 2) return null
  const { years } = of
  const named = parts.findIndex(({ agencies }) => agencies.length > 0)
  const around = parts.findIndex(({ filters }) => filters.length > 0)
  const [part, whole] = named >= 0 && around >= 0 ? [parts[named], parts[around]] : [parts[0], regions.at(-1)]
  return part && whole && !isSameAgency(part, whole) ? { of: { ...part, years }, within: { ...whole, years } } : null
}

/** Nothing is a share of itself. */
const isSameAgency = (a: ReportsReading['parts'][number], b: ReportsReading['parts'][number]): boolean =>
  a.filters.length === 0 && b.filters.length === 0 && a.agencies.length === 1 && a.agencies[0]?.id === b.agencies[0]?.id

/** X占Y, "X of Y", "of Y, X": which of two values is the part. */
function orderShare(view: View, mentions: readonly Mention[], a: Expr, b: Expr): readonly [Expr, Expr] {
  if (a.kind === 'measure' && b.kind === 'measure') {
    if (isPartOf(a.code, b.code)) return [a, b]
    if (isPartOf(b.code, a.code)) return [b, a]
  }
  const [first, second] = [mentions[0], mentions[1]]
  if (!first || !second) return [a, b]
  const between = view.tokens.filter((token) => token.start >= first.end && token.end <= second.start)
  const isOutOf =
    between.some((token) => hasCue(token, 'outOf') || /中|里|^,/u.test(token.text)) &&
    !between.some((token) => hasCue(token, 'share') || meaningOf(token, 'take'))
  const leadsWithOf = /(?:^|[^a-z])(?:of|among|out of)\s+(?:all\s+|the\s+|those\s+)*$/u.test(
    view.text.slice(0, first.start),
  )
  return isOutOf || (leadsWithOf && !/占/u.test(view.text)) ? [b, a] : [a, b]
}
