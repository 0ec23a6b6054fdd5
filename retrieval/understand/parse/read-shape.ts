import { compare, type Dimension, type FiguresQuery, type Pred, type Shape } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import { hasCue, type Token } from '../tokens/meaning.ts'
import {
  impliedBy,
  isNoneOf,
  isOneYear,
  namesAgencyOnly,
  namesOne,
  positive,
  withDefault,
} from './figure-conditions.ts'
import type { Draft, FigureParts } from './figure-draft.ts'
import { asksAgencies, asksEachYear, countsKind, readDimensions, readOver, readTake } from './figure-parts.ts'
import type { Mention } from './mention.ts'
import { learnedBreakdown, readBreakdown } from './read-breakdown.ts'
import { readRanking } from './read-ranking.ts'
import { cuesOf, has, type View } from './view.ts'

const TOTALS = /^(?:的)?(?:总数|总量|总计|总件数|总申请|合计|total|total number of|grand total|in total|总额|总金额)/u

/** Between values in a row. */
const LISTED = /^\s*(?:、|,|和|与|及|and|&|以及)\s*$/u

/** "Requests, reviews and lawsuits": what a table counts is a value where values of other tables stand beside it in a row. */
const isListed = ({ text }: View, noun: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ start, end, table }) =>
      table !== noun.table && (LISTED.test(text.slice(noun.end, start)) || LISTED.test(text.slice(end, noun.start))),
  )

/** Whether places of a ranking are counted: "the five". */
const namesCount = (view: View, take: FiguresQuery['take']): boolean =>
  (take !== null && (take.kind === 'place' || take.count > 1)) || view.tokens.some((token) => hasCue(token, 'ranking'))

/** What is done with the values that a question names; the more special shape first. Null where none is named. */
export function readShape(parts: FigureParts): Draft | null {
  const { view, mentions, conditions, narrow } = parts
  const uses: Token[] = []
  const use = (...cues: readonly Cue[]): boolean => {
    const tokens = cuesOf(view, ...cues)
    uses.push(...tokens)
    return tokens.length > 0
  }
  const bound = new Set(
    conditions.flatMap(({ mention, other, linked = [] }) => [mention, ...linked, ...(other ? [other] : [])]),
  )
  const strong = conditions.filter(({ isBare }) => !isBare)
  const dimensions = readDimensions(view)
  const over = readOver(view, conditions.length > 0 || has(view, 'none', 'yesno'))
  const take = readTake(view)
  const asks = asksAgencies(view)
  const { namesAgency, parts: named } = narrow.value
  const base = { by: dimensions.value, over: over.value, take: null as FiguresQuery['take'] }
  const free = mentions.filter((mention) => !bound.has(mention))
  const said = new Set(conditions.map(({ mention }) => JSON.stringify(mention.exprs)))
  const shown = free
    .filter((mention) => !said.has(JSON.stringify(mention.exprs)))
    .filter((mention) => !mention.isNoun || free.length === 1 || isListed(view, mention, free))
  const make = (as: Shape, more: Partial<Draft> = {}): Draft => ({
    ...base,
    as,
    show: shown.length > 0 ? shown : mentions.slice(0, 1),
    where: conditions.filter(({ mention }) => shown.length > 0 || strong.length > 0 || mention !== undefined),
    ...more,
    uses: [
      ...uses,
      ...dimensions.uses,
      ...over.uses,
      ...(more.uses ?? []),
      ...conditions.flatMap(({ tokens }) => tokens),
    ],
  })
  const areSome = (): Pred | null =>
    positive(shown.length > 0 ? shown : mentions.slice(0, 1), use('or') ? 'any' : 'all')
  const byYears = (): readonly Dimension[] => [
    ...dimensions.value,
    ...(asksEachYear(view) && use('trend') ? (['year'] as const) : []),
  ]
  const superlatives = cuesOf(view, 'most', 'least')
  const isRanked = take.value !== null || has(view, 'ranking', 'rankingAscending')

  if (mentions.length === 0) return null
  const isPlace = take.value?.kind === 'place' && !namesOne(narrow.value)
  const isPositionOf = narrow.value.of.agencies.length > 0 && !isPlace
  if (has(view, 'position') && namesAgency && isPositionOf && use('position'))
    return make('position', { where: strong, isOwn: true })
  if (use('doubled')) {
    const expr = shown[0]?.exprs[0] ?? mentions[0]?.exprs[0]
    const grown: Pred | null = expr
      ? compare(
          { kind: 'arithmetic', operator: '/', left: expr, right: { kind: 'before', of: expr, years: 1 } },
          '>=',
          2,
        )
      : null
    const as = namesAgency && !asks ? 'yesno' : use('howManyAgencies') ? 'count' : 'list'
    return make(as, { extra: grown, where: strong })
  }
  if (has(view, 'multiple') && use('multiple'))
    return make('multiple', { where: strong, uses: cuesOf(view, 'compare', 'moreThan') })
  const isGrowth =
    has(view, 'change', 'increase', 'decrease') && mentions.length === 1 && (!over.value || has(view, 'share')) && !asks
  if (isGrowth && has(view, 'share')) {
    use('share', 'change', 'increase', 'decrease', 'compare', 'moreThan', 'howMany', 'trend', 'yesno', 'difference')
    return make('change', { where: [], show: mentions, isOwn: true, over: null })
  }
  if (has(view, 'share') && use('share', 'outOf', 'howMany', 'howManyAgencies'))
    return make('share', { take: take.value, where: conditions, uses: take.uses })
  const breakdown = has(view, 'sum') ? null : (readBreakdown(view, mentions) ?? learnedBreakdown(parts))
  const chooses = strong.length > 0 && !namesAgencyOnly(narrow.value)
  // 不公开最多的理由: the parts of a value are in order of size anyway.
  const ranksParts = superlatives.length > 0 && !asks && !namesCount(view, take.value)
  if (breakdown && (!isRanked || ranksParts) && !chooses) {
    uses.push(...breakdown.uses, ...(ranksParts ? superlatives : []))
    return make('breakdown', { by: [...breakdown.value, ...dimensions.value], where: strong })
  }
  if (use('difference'))
    return make('difference', {
      where: strong,
      isOwn: true,
      uses: cuesOf(view, 'compare', 'moreThan', 'howMany', 'increase', 'decrease', 'change'),
    })
  if (asks && has(view, 'increase', 'decrease') && !isRanked && !over.value) {
    const expr = shown[0]?.exprs[0]
    const falls = has(view, 'decrease')
    use('increase', 'decrease', 'change')
    if (expr) {
      const extra = compare(expr, falls ? '<' : '>', { kind: 'before', of: expr, years: 1 })
      return make(use('howManyAgencies') ? 'count' : 'list', { extra, where: strong })
    }
  }
  if (!over.value && has(view, 'change') && !isRanked && use('change', 'increase', 'decrease'))
    return make('change', { where: strong, isOwn: true, uses: cuesOf(view, 'trend', 'howMany', 'compare', 'moreThan') })
  if (isRanked) {
    use('ranking', 'rankingAscending', 'whichAgency', 'agencyNoun', 'howMany', 'list')
    return readRanking(parts, make, shown, superlatives, take, use)
  }
  // "How many of those were granted", of one agency, asks for a value.
  const ofOne = namesAgency && namesOne(narrow.value)
  const kinds = countsKind(view)
  uses.push(...kinds)
  if ((use('howManyAgencies', 'howManyReports') || kinds.length > 0) && !(ofOne && conditions.length === 0))
    return conditions.length > 0
      ? make('count', {
          by: byYears(),
          show: conditions.map(({ mention }) => mention).slice(0, 1),
          where: conditions,
          extra: impliedBy(view, conditions, shown),
        })
      : make('count', {
          by: byYears(),
          extra: areSome(),
        })
  const aggregates = [
    ['average', 'average'],
    ['averageNoun', 'average'],
    ['median', 'median'],
    ['max', 'max'],
    ['min', 'min'],
  ] as const
  for (const [cue, as] of aggregates)
    if (has(view, cue) && !conditions.some(({ tokens }) => tokens.some((token) => hasCue(token, cue)))) {
      use(cue, 'agencyNoun', 'howMany', 'whichAgency')
      // Of one agency there is one report a year: the years are what is averaged.
      const byYear = use('trend') && !namesOne(narrow.value) && asksEachYear(view) ? (['year'] as const) : []
      return make(as, { by: [...dimensions.value, ...byYear] })
    }
  const sums = cuesOf(view, 'sum')
  if (sums.length > 0) {
    use('sum', 'howMany', 'both', 'whole', 'agencyNoun', 'region')
    const isPlain = sums.every((token) => TOTALS.test(token.text))
    const single = named.length === 1 && (named[0]?.agencies.length ?? 0) === 1 && isOneYear(narrow.value)
    const byYear = asksEachYear(view) ? (['year'] as const) : []
    use('trend')
    if (single && conditions.length === 0) return make('rows', { isOwn: true })
    if (!asks || !strong.length || isPlain || dimensions.value.length > 0)
      return make('sum', {
        by: [...dimensions.value, ...byYear],
        isOwn: named.length > 0 && !has(view, 'region') && named.length > 1,
        where: strong,
      })
  }
  if (dimensions.value.length > 0) {
    use('howMany', 'compare', 'whichMore', 'sum')
    return make(strong.length > 0 && asks ? 'list' : 'sum', { where: strong })
  }
  const years = has(view, 'trend') || has(view, 'whichYear')
  if (over.value) {
    use('whichAgency', 'agencyNoun', 'howMany', 'yesno', 'trend', 'whichYear', 'list')
    const isTold = ['rising', 'falling', 'first', 'last'].includes(over.value.kind)
    const all = withDefault(conditions, mentions, over.value)
    const as: Shape = has(view, 'howManyAgencies')
      ? 'count'
      : namesAgency && named.every(({ agencies }) => agencies.length > 0) && !has(view, 'whichAgency')
        ? over.value.kind === 'first' || over.value.kind === 'last'
          ? 'rows'
          : 'yesno'
        : 'list'
    return make(as, {
      where: isTold && conditions.every(({ isBare }) => isBare) ? [] : all,
      extra:
        isTold && conditions.length === 0 && (over.value.kind === 'first' || over.value.kind === 'last')
          ? areSome()
          : null,
      show: conditions.length > 0 ? conditions.map(({ mention }) => mention).slice(0, 1) : shown,
    })
  }
  if (strong.length > 0 || (conditions.length > 0 && (asks || !namesAgency))) {
    const isYesNo =
      namesAgency &&
      !has(view, 'whichAgency', 'list', 'howManyAgencies') &&
      named.every(({ agencies, filters }) => agencies.length > 0 && filters.length === 0)
    if (isYesNo && !years) {
      use('yesno', 'howMany')
      if (strong.length > 0 || has(view, 'yesno'))
        return make('yesno', { where: conditions, show: conditions.map(({ mention }) => mention).slice(0, 1) })
      return make('rows', { where: [], show: mentions })
    }
    if (years && namesAgency) {
      use('trend', 'whichYear')
      return make('list', {
        by: ['year'],
        where: conditions,
        show: conditions.map(({ mention }) => mention).slice(0, 1),
        isOwn: true,
      })
    }
    use(
      'whichAgency',
      'agencyNoun',
      'list',
      'yesno',
      'howMany',
      'both',
      'but',
      'and',
      'whole',
      'only',
      'region',
      'whichReport',
    )
    const some = impliedBy(view, conditions, shown)
    const isChoice = asks || some !== null || conditions.some(({ pred }) => isNoneOf(pred))
    if (shown.length > 0 && conditions.every(({ isBare }) => isBare) && !isChoice)
      return make('rows', { where: [], show: mentions })
    return make('list', {
      where: conditions,
      extra: some,
      show: [...conditions.map(({ mention }) => mention), ...shown].slice(
        0,
        Math.max(1, shown.length > 0 && conditions.length > 0 ? 2 : 1),
      ),
    })
  }
  if (has(view, 'whichAgency') && has(view, 'moreAfter') && named.length > 1 && narrow.value.of.filters.length === 0) {
    use('whichAgency', 'moreAfter', 'and', 'or', 'both')
    return make('compare', { isOwn: true })
  }
  if (
    has(view, 'compare', 'whichMore') &&
    (named.length > 1 || mentions.length > 1 || narrow.value.of.years.length > 1)
  ) {
    use('compare', 'whichMore', 'yesno', 'howMany', 'moreThan', 'both', 'or', 'and')
    return make('compare', { isOwn: true })
  }
  if (conditions.length > 0 && namesAgency) {
    use('yesno', 'howMany')
    const asksOnly =
      !has(view, 'howMany') &&
      (has(view, 'yesno') || conditions.some(({ pred }) => JSON.stringify(pred).includes('"="')))
    return asksOnly
      ? make('yesno', { where: conditions, show: conditions.map(({ mention }) => mention).slice(0, 1) })
      : make('rows', { where: [], show: mentions })
  }
  if (has(view, 'yesno') && !has(view, 'howMany') && namesAgency && use('yesno'))
    return make('yesno', {
      extra: areSome(),
    })
  const isList = parts.shape === 'list' && !namesAgencyOnly(narrow.value)
  if ((has(view, 'whichAgency') || isList) && !namesAgencyOnly(narrow.value)) {
    use('whichAgency', 'agencyNoun', 'list', 'yesno')
    return make('list', {
      extra: areSome(),
    })
  }
  use('howMany', 'trend', 'byAgency', 'breakdown', 'both', 'agencyNoun', 'list', 'whichYear', 'only', 'whole', 'and')
  if (
    namesAgency &&
    named.some(({ filters }) => filters.length > 0) &&
    has(view, 'howMany') &&
    !has(view, 'byAgency', 'breakdown')
  )
    return make('sum', {})
  // Every report of an archive, year by year, is told by their sums.
  if (!namesAgency && asksEachYear(view) && use('trend')) return make('sum', { by: ['year'] })
  return make('rows', { isOwn: true, by: years ? ['year'] : [] })
}
