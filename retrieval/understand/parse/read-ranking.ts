import type { Dimension, FiguresQuery, OverYears, Shape } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import type { Token } from '../tokens/meaning.ts'
import { isOneYear } from './figure-conditions.ts'
import type { Draft, FigureParts } from './figure-draft.ts'
import { rankedMention, readDimensions } from './figure-parts.ts'
import type { Mention } from './mention.ts'
import { type Claim, has, type View } from './view.ts'

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
  const nouns = mentions.filter(
    (mention) => mention.isNoun && superlatives.some((token) => touches(view, token, mention)),
  )
  const candidates = shown.length > 0 ? [...new Set([...shown, ...nouns])] : mentions
  const ranked = rankedMention(view, superlatives.length > 0 ? superlatives : take.uses, candidates)
  const show = ranked ? [ranked] : mentions.slice(0, 1)
  // Nobody ranks what must be none: 没有 belongs to something else that was said; who has most has some.
  const kept = conditions.filter(
    ({ mention, isBare, pred }) =>
      !(mention === ranked && isBare && (take.value?.kind === 'top' || JSON.stringify(pred).includes('"="'))),
  )
  const rest = candidates.filter((mention) => mention !== ranked && !mention.isNoun)
  const dimensions = readDimensions(view).value
  const isYear = has(view, 'whichYear')
  const totals = has(view, 'sum') && has(view, 'whichAgency', 'agencyNoun', 'ranking')
  const severalYears = !isOneYear(narrow.value)
  const uses = take.uses
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
    return make('rows', { show: rest, chosenBy: ranked, take: take.value, uses, where: kept })
  use('sum')
  return make('rank', {
    show: [...show, ...rest.filter((mention) => ranked && areJoined(view, ranked, mention))],
    by,
    take: take.value,
    uses,
    where: kept,
  })
}

const touches = ({ text }: View, token: Token, { start, end }: Mention): boolean =>
  /^\s*(?:of\s)?(?:the\s)?$/u.test(token.end <= start ? text.slice(token.end, start) : text.slice(end, token.start))

const areJoined = ({ text }: View, a: Mention, b: Mention): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return /^\s*(?:[和与跟及、加]|以及|and|plus|&)\s*$/u.test(text.slice(first.end, second.start))
}
