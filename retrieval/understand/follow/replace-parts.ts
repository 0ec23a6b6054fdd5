import {
  compare,
  EVERY_REPORT,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  type Pred,
  type Reports,
  type Shape,
} from '../../../db/figures/nodes.ts'
import { isPartOf, wholeOf } from '../../../db/form/parts-and-wholes.ts'
import { readTake } from '../parse/figure-parts.ts'
import { has } from '../parse/view.ts'
import { shownOnly } from './ask-of-shown.ts'
import type { Step, StepReader, Turn } from './turn.ts'

/** Cues that change nothing where a turn only names another value, agency or year. */
const PLAIN = [
  'howMany',
  'whichAgency',
  'agencyNoun',
  'region',
  'only',
  'instead',
  'it',
  'thatYear',
  'theFirst',
  'theSecond',
  'theThird',
  'theLast',
  'whole',
  'list',
  'outOf',
  'both',
  'byAgency',
  'also',
  'some',
  'breakdown',
  'everywhere',
] as const

/** 不予公开的呢, "and refusals?": the same question about another value, of the same reports. */
export const askValue: StepReader = (turn) => {
  const { view, before, measures, of, pointed } = turn
  if (measures.length === 0) return null
  const cues = [...PLAIN, 'sum', 'share', 'trend', 'yesno'] as const
  // "How many of those" after one agency's number are requests, after a list agencies.
  const isOfOne = before.as === 'rows' || before.as === 'sum' || before.as === 'breakdown'
  const PLAIN_HERE = isOfOne ? ([...PLAIN, 'howManyAgencies'] as const) : PLAIN
  const isYesNo =
    has(view, 'yesno', 'some') && !has(view, 'howMany') && of.agencies.length > 0 && of.filters.length === 0
  if (isYesNo && before.as !== 'list' && before.as !== 'count')
    return { query: figuresQuery('yesno', { show: measures.slice(0, 1), where: above(measures), of }), cues }
  if (has(view, 'thatYear') && before.over !== null)
    return { query: figuresQuery('rows', { show: measures, of }), cues: PLAIN }
  if (
    pointed &&
    (before.as === 'list' || before.as === 'rank' || before.as === 'count' || before.over !== null || pointed.isPlace)
  )
    return { query: figuresQuery('rows', { show: measures, of }), cues: PLAIN }
  const kept = keepShape(turn)
  // "And refusals?" after the one with the most requests: its refusals, or the one with the most refusals.
  if (kept?.as === 'rank' && kept.take?.kind !== 'place' && kept.take?.count === 1 && !readTake(view).value) {
    const own = figuresQuery('rows', { show: measures, of: shownOnly(of, before, turn.context) })
    return { query: own, cues: PLAIN, others: [kept], isOpen: true }
  }
  if (kept) return { query: kept, cues: PLAIN }
  // A value of an agency that the turn names is asked of it, whatever the list was of.
  const isOfNamed = turn.namesWho && of.agencies.length > 0 && of.filters.length === 0
  if ((before.as === 'list' || before.as === 'count') && !isOfNamed) return askSetValue(turn)
  const isRegion = of.filters.length > 0 || (of.agencies.length === 0 && before.as === 'sum')
  const as: Shape = isRegion ? 'sum' : 'rows'
  const by = before.by.includes('year') && as === 'rows' ? before.by : []
  return { query: figuresQuery(as, { show: measures, of, by }), cues: PLAIN_HERE }
}

/** A value named after a list: the same condition on it, or its values for those listed. */
function askSetValue({ before, measures, of, context }: Turn): Step | null {
  const { agencies } = context.shown
  const shown =
    agencies.length > 0
      ? figuresQuery('rows', { show: measures, of: { ...EVERY_REPORT, agencies, years: of.years } })
      : null
  const where = before.where ? replaceIn(before.where, measures) : null
  const same = where ? { ...before, show: measures.slice(0, 1), where, of } : null
  const [first, ...others] = [same, shown].filter((one): one is FiguresQuery => one !== null)
  return first ? { query: first, cues: PLAIN, others, isOpen: true } : null
}

/** The same condition on another value. */
function replaceIn(where: Pred, [value]: readonly Expr[]): Pred | null {
  return value && where.kind === 'compare' && where.right.kind === 'number' ? { ...where, left: value } : null
}

const above = (measures: readonly Expr[]): Pred | null => (measures[0] ? compare(measures[0], '>', 0) : null)

/** Shapes that go on as they are with another value. */
const KEEPING: ReadonlySet<Shape> = new Set([
  'rank',
  'sum',
  'average',
  'median',
  'max',
  'min',
  'compare',
  'change',
  'difference',
  'multiple',
  'position',
])

function keepShape({ before, measures, of }: Turn): FiguresQuery | null {
  if (before.as === 'share') {
    const [part] = measures
    const [old] = before.show
    if (old?.kind !== 'arithmetic' || old.operator !== '/')
      return part && before.within ? { ...before, show: [part], of } : null
    if (part?.kind !== 'measure') return null
    const isPart = old.right.kind === 'measure' && isPartOf(part.code, old.right.code)
    const whole = isPart ? old.right : ({ kind: 'measure', code: wholeOf(part.code) ?? '' } as const)
    return whole.kind === 'measure' && whole.code
      ? { ...before, show: [{ ...old, left: part, right: whole }], of }
      : null
  }
  if (before.over?.kind === 'peak' || before.over?.kind === 'trough') return { ...before, show: measures, of }
  if (!KEEPING.has(before.as)) return null
  const sides = before.sides
  return {
    ...before,
    show: before.as === 'rank' ? measures.slice(0, 1) : measures,
    of: sides.length > 0 ? before.of : of,
    sides,
  }
}

/** 那2023年呢, "same for X", 除了X呢: the question before about other reports. */
export const askReports: StepReader = (turn) => {
  const { view, before, of, pointed, measures, namesWho, namesYear, parsed } = turn
  const isNamed = namesWho || namesYear || parsed.reports.of.except !== undefined || has(view, 'everywhere')
  if (measures.length > 0 || (!isNamed && !pointed?.isPlace)) return null
  const asked = pointed?.isPlace && !namesWho ? { ...of, agencies: pointed.agencies, filters: [] } : of
  const isThose = pointed !== null && !namesWho && (before.as === 'list' || before.as === 'rank')
  if (isThose)
    return { query: figuresQuery('rows', { show: before.show, of: asked }), cues: PLAIN, uses: pointed?.tokens ?? [] }
  const isListed = before.as === 'count' && before.where !== null && has(view, 'list', 'whichAgency')
  const as = isListed ? ('list' as const) : shapeIn(before, asked)
  const sides =
    before.sides.length > 0 && !namesWho ? before.sides.map((side) => ({ ...side, years: asked.years })) : []
  const isRows = as === 'rows' && before.as !== 'rows'
  const query: FiguresQuery = {
    ...before,
    as,
    of:
      sides.length > 0
        ? { ...before.of, years: asked.years }
        : before.as === 'position' && !namesWho
          ? { ...before.of, years: asked.years }
          : asked,
    sides,
    within: before.within && namesYear ? { ...before.within, years: asked.years } : before.within,
    by:
      before.as === 'rows' && namesYear && isSingle(asked.years)
        ? before.by.filter((one) => one !== 'year')
        : before.by,
    ...(isRows ? { take: null, where: null, by: [] } : {}),
  }
  return {
    query,
    cues: [...PLAIN, ...alreadySaid(before), 'compare'].filter(
      (cue) => cue !== 'compare' || before.as === 'compare',
    ) as Step['cues'],
    uses: pointed?.tokens ?? [],
  }
}

/** Words for what was done before say nothing new: 2023的这个占比呢. */
const alreadySaid = ({ as }: FiguresQuery): Step['cues'] => {
  switch (as) {
    case 'share':
      return ['share']
    case 'change':
      return ['change', 'increase', 'decrease']
    case 'sum':
    case 'average':
    case 'median':
      return [as]
    case 'breakdown':
      return ['byReason', 'byRequester', 'byResult', 'breakdown']
    case 'rank':
      return ['most', 'least', 'ranking']
    case 'count':
      return ['howManyAgencies']
    case 'list':
      return ['none', 'zero']
    case 'position':
      return ['position']
    case 'difference':
      return ['difference']
    default:
      return []
  }
}

const isSingle = (years: Reports['years']): boolean => years.length === 1 && years[0]?.from === years[0]?.to

function shapeIn(before: FiguresQuery, of: Reports): Shape {
  const isOne = of.agencies.length > 0 && of.filters.length === 0
  const isSet = before.as === 'sum' || before.as === 'list' || before.as === 'rank' || before.as === 'count'
  if (isOne && isSet && before.of.agencies.length === 0) return 'rows'
  // 后者呢 after two were compared: one is left.
  const compares = before.as === 'compare' || before.as === 'difference' || before.as === 'multiple'
  if (compares && of.agencies.length === 1 && of.filters.length === 0 && isSingle(of.years)) return 'rows'
  if (before.as === 'rows' && (of.filters.length > 0 || of.agencies.length === 0) && before.of.agencies.length > 0)
    return 'sum'
  return before.as
}
