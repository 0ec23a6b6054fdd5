import type { Dimension, Expr, FiguresQuery, OverYears, Shape } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import type { Token } from '../tokens/meaning.ts'
import { isOneYear } from './figure-conditions.ts'
import type { Draft, FigureParts } from './figure-draft.ts'
import { rankedMention, readDimensions } from './figure-parts.ts'
import type { Mention } from './mention.ts'
import { type Claim, cuesOf, has, type View } from './view.ts'

/** A ranking, the year of a peak, or what the first places of a ranking have otherwise. */
export function readRanking(
  { view, narrow, conditions, mentions }: FigureParts,
  make: (as: Shape, more?: Partial<Draft>) => Draft,
  shown: readonly Mention[],
  superlatives: readonly Token[],
  take: Claim<FiguresQuery['take']>,
  use: (...cues: readonly Cue[]) => boolean,
): Draft {
  // "The five with most requests": a noun is ranked where a superlative stands at it.
  const marks = superlatives.length > 0 ? superlatives : take.uses
  const nouns = mentions.filter((mention) => mention.isNoun && marks.some((token) => touches(view, token, mention)))
  const candidates = shown.length > 0 ? [...new Set([...shown, ...nouns])] : mentions
  const ranked = rankedMention(view, marks, candidates)
  const grown = isGrowth(view, marks, ranked)
  const show = (ranked ? [ranked] : mentions.slice(0, 1)).map((mention) => (grown ? grownBy(mention) : mention))
  // Nobody ranks what must be none: 没有 belongs to something else that was said; who has most has some.
  const kept = conditions.filter(
    ({ mention, isBare, pred }) =>
      !(mention === ranked && isBare && (take.value?.kind === 'top' || JSON.stringify(pred).includes('"="'))),
  )
  const rest = candidates.filter((mention) => mention !== ranked && !mention.isNoun)
  const dimensions = readDimensions(view).value
  // "Which authority, and in which year" asks for one report.
  const isYear = has(view, 'whichYear') && !has(view, 'whichAgency')
  if (!isYear) use('whichYear')
  const totals = has(view, 'sum') && has(view, 'whichAgency', 'agencyNoun', 'ranking')
  const severalYears = !isOneYear(narrow.value)
  const uses = grown ? [...take.uses, ...cuesOf(view, ...GROWTH, 'moreThan', 'compare')] : take.uses
  const falls = grown && has(view, 'decrease') && take.value?.kind === 'top'
  const places = falls
    ? ({ ...take.value, kind: 'bottom' } as FiguresQuery['take'])
    : endOf(view, take.value, ranked?.exprs[0])
  if (isYear) {
    use('whichYear', 'trend')
    const one =
      narrow.value.parts.length === 1 && narrow.value.of.filters.length === 0 && narrow.value.of.agencies.length === 1
    const over: OverYears = { kind: take.value?.kind === 'bottom' ? 'trough' : 'peak' }
    return one
      ? make('rows', { over, show, uses, isOwn: true, where: [] })
      : make('rank', { by: ['year'], take: take.value, show, uses })
  }
  // 每年申请最多的单位: one a year.
  if (has(view, 'every', 'trend') && take.value?.kind !== 'place' && take.value?.count === 1 && !has(view, 'sum')) {
    use('every', 'trend')
    return make(take.value.kind === 'top' ? 'max' : 'min', { by: ['year'], show, uses, over: null, where: kept })
  }
  if (has(view, 'sum') && severalYears && totals) use('sum')
  const by: readonly Dimension[] =
    dimensions.length > 0 ? dimensions : has(view, 'sum') && severalYears ? ['agency'] : []
  if (rest.length > 0 && ranked && take.value && !rest.every((mention) => areJoined(view, ranked, mention)))
    return make('rows', { show: rest, chosenBy: ranked, take: places, uses, where: kept })
  use('sum', 'ever')
  return make('rank', {
    ...(has(view, 'ever') ? { over: null } : {}),
    show: [...show, ...rest.filter((mention) => ranked && areJoined(view, ranked, mention))],
    by,
    take: places,
    uses,
    where: kept,
  })
}

const GROWTH = ['increase', 'decrease', 'change'] as const

/** "The biggest jump in requests", 增幅最大: what is ranked is by how much a value has grown. */
function isGrowth(view: View, superlatives: readonly Token[], ranked: Mention | undefined): boolean {
  const cues = cuesOf(view, ...GROWTH)
  return (
    ranked !== undefined &&
    superlatives.length > 0 &&
    cues.some((cue) => superlatives.some(({ start, end }) => Math.max(cue.start - end, start - cue.end) <= 14))
  )
}

const grownBy = (mention: Mention): Mention => ({
  ...mention,
  exprs: mention.exprs.map((expr) => ({
    kind: 'arithmetic',
    operator: '-',
    left: expr,
    right: { kind: 'before', of: expr, years: 1 },
  })),
})

/** Rates of which little is bad. */
const GOOD: ReadonlySet<string> = new Set(['ratio.disclosureRate', 'ratio.grantRate', 'ratio.completionRate'])

/** "The worst ten" has the fewest of what is good, and the most of anything else. */
export function endOf(view: View, take: FiguresQuery['take'], ranked: Expr | undefined): FiguresQuery['take'] {
  const isWorst = /\bworst\b|最差/u.test(view.text)
  if (!take || !isWorst || take.kind === 'place') return take
  return { ...take, kind: ranked?.kind === 'measure' && GOOD.has(ranked.code) ? 'bottom' : 'top' }
}

const touches = ({ text }: View, token: Token, { start, end }: Mention): boolean =>
  /^\s*(?:of\s)?(?:the\s)?$/u.test(token.end <= start ? text.slice(token.end, start) : text.slice(end, token.start))

const areJoined = ({ text }: View, a: Mention, b: Mention): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return /^\s*(?:[和与跟及、加]|以及|and|plus|&)\s*$/u.test(text.slice(first.end, second.start))
}
