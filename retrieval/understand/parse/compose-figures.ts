import {
  allOf,
  compare,
  type Dimension,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  type OverYears,
  type Pred,
  type Reports,
  type Shape,
} from '../../../db/figures/nodes.ts'
import { isPartOf, membersOf, wholeOf } from '../../../db/form/parts-and-wholes.ts'
import type { Cue } from '../../languages/cues.ts'
import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { asksAgencies, rankedMention, readDimensions, readOver, readTake } from './figure-parts.ts'
import type { Condition } from './read-conditions.ts'
import type { Mention } from './read-mentions.ts'
import { type ReportsReading, readReports } from './read-reports.ts'
import { type Claim, cuesOf, has, type View } from './view.ts'

/** The parts of a question about figures, before they are one. */
export interface FigureParts {
  readonly view: View
  readonly names: NameIndex
  readonly mentions: readonly Mention[]
  readonly conditions: readonly Condition[]
  /** Reports with places as governments, and with places as regions. */
  readonly narrow: Claim<ReportsReading>
  /** The shape that the examples give to questions like this one; undefined where they are not sure. */
  readonly shape: string | undefined
}

export interface Composed {
  readonly query: FiguresQuery
  readonly reports: ReportsReading
  readonly uses: readonly Token[]
}

/** Shapes whose places mean everything inside them (`query.md` 3.1). */
const WIDE: ReadonlySet<Shape> = new Set(['list', 'count', 'rank', 'sum', 'average', 'median', 'max', 'min'])

/** The query about figures that the parts make; null where they make none. */
export function composeFigures(parts: FigureParts): Composed | null {
  const { view, narrow, mentions } = parts
  const draft = readShape(parts)
  if (!draft) return null
  const isOne = narrow.value.parts.every(({ agencies, filters }) => agencies.length === 1 && filters.length === 0)
  const wide = WIDE.has(draft.as) && !(draft.isOwn && isOne)
  const reports = wide ? readReports(view, parts.names, true) : narrow
  const query = finish(parts, draft, reports.value)
  return query && (query.show.length > 0 || query.as === 'profile' || (query.as === 'share' && query.where !== null))
    ? { query, reports: reports.value, uses: [...draft.uses, ...reports.uses] }
    : null
}

interface Draft {
  readonly as: Shape
  readonly show: readonly Mention[]
  readonly where: readonly Condition[]
  readonly by: readonly Dimension[]
  readonly over: OverYears | null
  readonly take: FiguresQuery['take']
  /** Chosen by another ranking: "the five with the most requests". */
  readonly chosenBy?: Mention
  /** A place stays its government although the shape could be of a region. */
  readonly isOwn?: boolean
  readonly extra?: Pred | null
  readonly uses: readonly Token[]
}

const TOTALS = /^(?:的)?(?:总数|总量|总计|总件数|总申请|合计|total|total number of|grand total|in total|总额|总金额)/u

function readShape(parts: FigureParts): Draft | null {
  const { view, mentions, conditions, narrow } = parts
  const uses: Token[] = []
  const use = (...cues: readonly Cue[]): boolean => {
    const tokens = cuesOf(view, ...cues)
    uses.push(...tokens)
    return tokens.length > 0
  }
  const bound = new Set(conditions.flatMap(({ mention, other }) => (other ? [mention, other] : [mention])))
  const strong = conditions.filter(({ isBare }) => !isBare)
  const dimensions = readDimensions(view)
  const over = readOver(view, conditions.length > 0 || has(view, 'none', 'yesno'))
  const take = readTake(view)
  const asks = asksAgencies(view)
  const { namesAgency, parts: named } = narrow.value
  const base = { by: dimensions.value, over: over.value, take: null as FiguresQuery['take'] }
  const free = mentions.filter((mention) => !bound.has(mention))
  const shown = free.filter((mention) => !mention.isNoun || free.length === 1)
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
      ...mentions.flatMap(({ tokens }) => tokens),
    ],
  })
  const superlatives = cuesOf(view, 'most', 'least')
  const isRanked = take.value !== null || has(view, 'ranking', 'rankingAscending')

  if (mentions.length === 0) return null
  if (has(view, 'position') && namesAgency && use('position')) return make('position', { where: strong, isOwn: true })
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
    return make('multiple', { where: strong, uses: useAll(view, 'compare', 'moreThan') })
  const isGrowth = has(view, 'change', 'increase', 'decrease') && mentions.length === 1 && !over.value && !asks
  if (isGrowth && has(view, 'share')) {
    use('share', 'change', 'increase', 'decrease', 'compare', 'moreThan', 'howMany', 'trend', 'yesno', 'difference')
    return make('change', { where: [], show: mentions, isOwn: true })
  }
  if (has(view, 'share') && use('share', 'outOf', 'howMany', 'howManyAgencies'))
    return make('share', { take: take.value, where: conditions, uses: take.uses })
  const breakdown = has(view, 'sum') ? null : (readBreakdown(view, mentions) ?? learnedBreakdown(parts))
  if (breakdown && !isRanked) {
    uses.push(...breakdown.uses)
    return make('breakdown', { by: [...breakdown.value, ...dimensions.value], where: strong })
  }
  if (use('difference'))
    return make('difference', {
      where: strong,
      isOwn: true,
      uses: useAll(view, 'compare', 'moreThan', 'howMany', 'increase', 'decrease', 'change'),
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
    return make('change', { where: strong, isOwn: true, uses: useAll(view, 'trend', 'howMany', 'compare', 'moreThan') })
  if (isRanked) {
    use('ranking', 'rankingAscending', 'whichAgency', 'agencyNoun', 'howMany', 'list')
    return readRanking(parts, make, shown, superlatives, take, use)
  }
  if (use('howManyAgencies', 'howManyReports'))
    return conditions.length > 0
      ? make('count', { show: conditions.map(({ mention }) => mention).slice(0, 1), where: conditions })
      : make('count', { extra: positive(mentions) })
  const aggregates = [
    ['average', 'average'],
    ['median', 'median'],
    ['max', 'max'],
    ['min', 'min'],
  ] as const
  for (const [cue, as] of aggregates)
    if (has(view, cue) && !conditions.some(({ tokens }) => tokens.some((token) => hasCue(token, cue)))) {
      use(cue, 'agencyNoun', 'howMany', 'whichAgency')
      const byYear = use('trend') ? (['year'] as const) : []
      return make(as, { by: [...dimensions.value, ...byYear] })
    }
  const sums = cuesOf(view, 'sum')
  if (sums.length > 0) {
    use('sum', 'howMany', 'both', 'whole', 'agencyNoun', 'region')
    const isPlain = sums.every((token) => TOTALS.test(token.text))
    const single = named.length === 1 && (named[0]?.agencies.length ?? 0) === 1 && isOneYear(narrow.value)
    const byYear = use('trend') ? (['year'] as const) : []
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
      where: isTold && conditions.length === 0 ? [] : all,
      extra:
        isTold && conditions.length === 0 && (over.value.kind === 'first' || over.value.kind === 'last')
          ? positive(mentions)
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
    if (shown.length > 0 && conditions.every(({ isBare }) => isBare) && !asks)
      return make('rows', { where: [], show: mentions })
    return make('list', {
      where: conditions,
      show: [...conditions.map(({ mention }) => mention), ...shown].slice(
        0,
        Math.max(1, shown.length > 0 && conditions.length > 0 ? 2 : 1),
      ),
    })
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
    return make('yesno', { extra: positive(mentions) })
  const isList = parts.shape === 'list' && !namesAgencyOnly(narrow.value)
  if ((has(view, 'whichAgency') || isList) && !namesAgencyOnly(narrow.value)) {
    use('whichAgency', 'agencyNoun', 'list', 'yesno')
    return make('list', { extra: positive(mentions) })
  }
  use('howMany', 'trend', 'byAgency', 'breakdown', 'both', 'agencyNoun', 'list', 'whichYear', 'only', 'whole', 'and')
  if (
    namesAgency &&
    named.some(({ filters }) => filters.length > 0) &&
    has(view, 'howMany') &&
    !has(view, 'byAgency', 'breakdown')
  )
    return make('sum', {})
  return make('rows', { isOwn: true, by: years ? ['year'] : [] })
}

const namesAgencyOnly = ({ of }: ReportsReading): boolean => of.agencies.length > 0 && of.filters.length === 0

const isOneYear = ({ of }: ReportsReading): boolean =>
  of.latest === true || (of.years.length === 1 && of.years[0]?.from !== null && of.years[0]?.from === of.years[0]?.to)

const useAll = (view: View, ...cues: readonly Cue[]): readonly Token[] => cuesOf(view, ...cues)

const positive = (mentions: readonly Mention[]): Pred | null => {
  const exprs = mentions[0]?.exprs ?? []
  const preds = exprs.map((expr) => compare(expr, '>', 0))
  return preds.length > 1 ? { kind: 'any', of: preds } : (preds[0] ?? null)
}

/** 从来没被起诉过: what must not have happened is more than none of it. */
function withDefault(
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

function readBreakdown(view: View, mentions: readonly Mention[]): Claim<readonly Dimension[]> | null {
  const [mention] = mentions
  if (!mention) return null
  const kinds: readonly (readonly [Cue, 'reason' | 'requester' | 'result'])[] = [
    ['byReason', 'reason'],
    ['byRequester', 'requester'],
    ['byResult', 'result'],
  ]
  for (const [cue, dimension] of kinds) {
    const tokens = cuesOf(view, cue).filter((token) => !hasCue(token, 'whichAgency') && !isPlainFiller(token))
    if (tokens.length > 0 && mentions.length === 1 && hasMembers(mention, dimension))
      return { value: [dimension], uses: [...tokens, ...cuesOf(view, 'breakdown', 'howMany')] }
  }
  const tokens = cuesOf(view, 'breakdown')
  const row = mention.axes.row?.[0] ?? ''
  const isGroup = ['denied', 'unableToProvide', 'notProcessed', 'otherwiseHandled'].includes(row)
  if (tokens.length > 0 && mentions.length === 1 && isGroup && !mention.axes.requester)
    return { value: ['reason'], uses: [...tokens, ...cuesOf(view, 'howMany')] }
  return null
}

/** Whether the value named has parts along an axis. */
const hasMembers = ({ exprs }: Mention, dimension: 'reason' | 'requester' | 'result'): boolean =>
  exprs.some(
    (expr) =>
      expr.kind === 'measure' &&
      membersOf(expr.code, dimension).length > 1 &&
      (dimension !== 'reason' || expr.code.split('.').length === 3),
  )

/** Questions like this one ask for the parts of a group: 其他处理里都有啥. */
function learnedBreakdown({ shape, mentions, conditions }: FigureParts): Claim<readonly Dimension[]> | null {
  const [mention] = mentions
  const isOne = mentions.length === 1 && conditions.length === 0
  return shape === 'breakdown' && isOne && mention && hasMembers(mention, 'reason')
    ? { value: ['reason'], uses: [] }
    : null
}

const isPlainFiller = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') && !/\s/u.test(token.text) && !/why|为/u.test(token.text)

function readRanking(
  { view, narrow, conditions, mentions }: FigureParts,
  make: (as: Shape, more?: Partial<Draft>) => Draft,
  shown: readonly Mention[],
  superlatives: readonly Token[],
  take: Claim<FiguresQuery['take']>,
  use: (...cues: readonly Cue[]) => boolean,
): Draft {
  const candidates = shown.length > 0 ? shown : mentions
  const ranked = rankedMention(view, superlatives.length > 0 ? superlatives : take.uses, candidates)
  const show = ranked ? [ranked] : mentions.slice(0, 1)
  // Nobody ranks what must be none: 没有 belongs to something else that was said.
  const kept = conditions.filter(
    ({ mention, isBare, pred }) => !(mention === ranked && isBare && JSON.stringify(pred).includes('"="')),
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

const areJoined = ({ text }: View, a: Mention, b: Mention): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return /^\s*(?:[和与跟及、加]|以及|and|plus|&)\s*$/u.test(text.slice(first.end, second.start))
}

function finish(parts: FigureParts, draft: Draft, reports: ReportsReading): FiguresQuery | null {
  const where = allOf([...draft.where.map(({ pred }) => pred), draft.extra ?? null])
  const show = draft.show.flatMap(({ exprs }) => exprs)
  const query = figuresQuery(draft.as, {
    show,
    by: draft.by,
    of: reports.of,
    where,
    over: draft.over,
    take: draft.take,
  })
  switch (draft.as) {
    case 'share':
      return finishShare(parts, draft, query, reports)
    case 'position':
      return {
        ...query,
        within: positionField(reports),
        of: { ...query.of, filters: [], agencies: reports.of.agencies },
      }
    case 'compare':
    case 'difference':
    case 'multiple':
      return withSides(query, reports)
    case 'rank':
      return { ...query, show: ranksSum(parts.view, draft) ? [sumOf(show)] : show }
    case 'rows':
      return draft.chosenBy ? chosen(query, draft) : query
    default:
      return query
  }
}

/** 复议诉讼加一起排名: one value of several. */
const ranksSum = (view: View, draft: Draft): boolean => draft.show.length > 1 && has(view, 'sum')

const sumOf = (exprs: readonly Expr[]): Expr =>
  exprs.reduce((left, right) => ({ kind: 'arithmetic', operator: '+', left, right }))

/** The values asked for, of the agencies that a ranking by another value chooses. */
function chosen(query: FiguresQuery, { chosenBy, take, where }: Draft): FiguresQuery {
  const ranking = figuresQuery('rank', {
    show: chosenBy?.exprs.slice(0, 1) ?? [],
    of: query.of,
    where: allOf(where.map(({ pred }) => pred)),
    take,
  })
  return {
    ...query,
    where: null,
    take: null,
    of: { agencies: [], filters: [], years: query.of.years, in: { by: 'report', query: ranking } },
  }
}

/** 宿迁在江苏排第几: the field is what is named beside the agency, else every report of the years. */
function positionField({ of, parts }: ReportsReading): Reports | null {
  const field = parts.find(({ filters }) => filters.length > 0)
  return field ? { ...field, years: of.years } : { agencies: [], filters: [], years: of.years }
}

/** Groups of reports compared as wholes: 浙江和江苏, police and justice bureaus. */
function withSides(query: FiguresQuery, { of, parts }: ReportsReading): FiguresQuery {
  if (parts.length < 2 || parts.every(({ filters }) => filters.length === 0)) return query
  const sides = parts.map((side) => ({ ...side, years: of.years }))
  return { ...query, sides, of: { ...query.of, agencies: [], filters: [] } }
}

function finishShare(
  { view, conditions, mentions }: FigureParts,
  draft: Draft,
  query: FiguresQuery,
  reports: ReportsReading,
): FiguresQuery | null {
  const exprs = draft.show.map(({ exprs: [first] }) => first).filter((expr): expr is Expr => expr !== undefined)
  if (conditions.length > 0 && asksAgencies(view))
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
  return { ...query, where: null }
}

/** Of two names the narrower is the part: 硚口市监局 in 湖北, 武义 in 浙江. */
function findField({ of, parts, regions }: ReportsReading): Pick<FiguresQuery, 'of' | 'within'> | null {
  if (parts.length < 2) return null
  const { years } = of
  const named = parts.findIndex(({ agencies }) => agencies.length > 0)
  const around = parts.findIndex(({ filters }) => filters.length > 0)
  const [part, whole] = named >= 0 && around >= 0 ? [parts[named], parts[around]] : [parts[0], regions.at(-1)]
  return part && whole ? { of: { ...part, years }, within: { ...whole, years } } : null
}

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
