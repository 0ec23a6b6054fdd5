import {
  EVERY_REPORT,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  type Reports,
  sumOf,
} from '../../../db/figures/nodes.ts'
import { isPartOf, wholeOf } from '../../../db/form/parts-and-wholes.ts'
import { has } from '../parse/view.ts'
import { meaningOf } from '../tokens/meaning.ts'
import { spansOf } from './merge-reports.ts'
import type { Step, StepReader, Turn } from './turn.ts'

/** "How many is that", 一共几家: the number of the list. */
export const askCount: StepReader = ({ view, before, measures, namesWho, namesYear, scope: of }) => {
  const isList = before.as === 'list' || before.as === 'count' || before.as === 'share'
  if (!isList || !before.where || measures.length > 0) return null
  const counts = has(view, 'howManyAgencies') || (has(view, 'howMany') && !namesWho && !namesYear)
  if (!counts || has(view, 'outOfHowMany', 'share', 'average', 'byAgency')) return null
  return {
    query: { ...before, as: 'count', of, take: null, show: before.show },
    cues: ['howManyAgencies', 'howMany', 'sum', 'it', 'breakdown', 'outOf'],
  }
}

/** "How many was that?" after the one with the most: its number. */
export const askAgain: StepReader = ({ view, before, measures, scope, context, namesWho, namesYear }) =>
  before.as === 'rank' &&
  has(view, 'howMany') &&
  before.by.length === 0 &&
  measures.length === 0 &&
  !namesWho &&
  !namesYear
    ? {
        query: figuresQuery('rows', { show: before.show, of: shownOnly(scope, before, context) }),
        cues: ['howMany', 'it'],
      }
    : null

/** "Who was that?" after the largest or smallest value: whose it is. */
export const askHolder: StepReader = ({ view, before, measures, namesWho, namesYear }) =>
  (before.as === 'max' || before.as === 'min' || isOfFirst(before)) &&
  has(view, 'whichAgency') &&
  measures.length === 0 &&
  !namesWho &&
  !namesYear
    ? {
        query: isOfFirst(before)
          ? before
          : { ...before, as: 'rank', take: { kind: before.as === 'max' ? 'top' : 'bottom', count: 1 } },
        cues: ['whichAgency', 'agencyNoun', 'it', 'max', 'min', 'most', 'least'],
      }
    : null

/** The one with the most or the fewest. */
const isOfFirst = ({ as, take, by }: FiguresQuery): boolean =>
  as === 'rank' && take !== null && take.kind !== 'place' && take.count === 1 && by.length === 0

/** "What share is that", 占几成: of the whole that the value before is a part of. */
export const askShare: StepReader = (turn) => {
  const { view, before, measures, scope: of } = turn
  const cues = [
    'share',
    'outOf',
    'howMany',
    'whole',
    'everywhere',
    'it',
    'all',
    'sum',
    'region',
    'define',
    'trend',
    'allYears',
    'every',
  ] as const
  if (has(view, 'outOfHowMany')) return askWhole(turn)
  if (!has(view, 'share') || has(view, 'change', 'increase', 'decrease')) return null
  const within = shareWithin(turn)
  if (within) return { query: within, cues }
  const by = has(view, 'trend', 'allYears', 'every') ? (['year'] as const) : []
  const share = (query: Partial<FiguresQuery>): Step => ({ query: figuresQuery('share', { of, by, ...query }), cues })
  const [old] = before.show
  const [named] = measures
  const around = turn.parsed.mentions.flatMap(({ exprs }) => exprs).find((expr) => old && isPart(old, expr))
  if (old && around) return share({ show: [divide(old, around)] })
  const isAll = named !== undefined && old !== undefined && isReceived(named) && !isPart(named, old)
  if (named && !isAll) return shareOf(named, old, share)
  if (before.where && (before.as === 'list' || before.as === 'count')) return share({ where: before.where })
  if (before.as === 'share') return { query: { ...before, of }, cues }
  if (before.as === 'rank' && before.take) return share({ show: before.show, take: before.take, of: turn.field })
  const whole = old?.kind === 'measure' ? wholeOf(old.code) : undefined
  const inside = old && whole ? share({ show: [divide(old, { kind: 'measure', code: whole })] }) : null
  const isPlace = of.filters.length > 0 || of.agencies.length > 0
  const among = old && isPlace ? share({ show: [old], within: { ...EVERY_REPORT, years: of.years } }) : null
  if (!inside || !among) return inside ?? among
  if (has(view, 'whole', 'everywhere') && of.filters.length > 0) return among
  // A region's refusals: of all that it handled, or of everybody's.
  return of.filters.length > 0 ? { ...inside, others: [among.query], isOpen: true } : inside
}

/** 占全省几成, "of Hunan's?" after one agency's number: of that of the whole region that is named. */
function shareWithin({ view, before, measures, parsed, namesWho }: Turn): FiguresQuery | null {
  const { regions, of } = parsed.reports
  const [region, ...others] = regions
  const isPlace = view.tokens.some((token) => meaningOf(token, 'place'))
  const isOne = before.as === 'rows' && before.of.agencies.length === 1 && before.show.length === 1
  if (!namesWho || !isPlace || !isOne || !region || others.length > 0 || measures.length > 0) return null
  if (region.filters.length === 0 || has(view, 'compare', 'instead')) return null
  const years = of.years.length > 0 ? of.years : before.of.years
  return figuresQuery('share', { show: before.show, of: { ...before.of, years }, within: { ...region, years } })
}

/** "Of all requests": no part of anything, and the whole of every outcome as people see it. */
const isReceived = (expr: Expr): boolean => expr.kind === 'measure' && expr.code === 'requests.received.total'

const isPart = (part: Expr, whole: Expr): boolean =>
  part.kind === 'measure' && whole.kind === 'measure' && part.code !== whole.code && isPartOf(part.code, whole.code)

export const divide = (left: Expr, right: Expr): Expr => ({ kind: 'arithmetic', operator: '/', left, right })

/** 自然人的占多少: of what was asked for before where it is a part of that. */
function shareOf(part: Expr, old: Expr | undefined, share: (query: Partial<FiguresQuery>) => Step): Step | null {
  if (part.kind !== 'measure') return null
  const around = old?.kind === 'arithmetic' && old.operator === '/' ? old.right : old
  const isInside = around !== undefined && isPart(part, around)
  const whole = wholeOf(part.code)
  const right: Expr | null = isInside ? around : whole ? { kind: 'measure', code: whole } : null
  return right ? share({ show: [divide(part, right)] }) : null
}

/** "Out of how many": the whole of what was counted. */
function askWhole({ before, measures, scope: of }: Turn): Step | null {
  if (measures.length > 0) return null
  const cues = ['outOfHowMany', 'sum', 'region'] as const
  const [old] = before.show
  if (before.where && (before.as === 'count' || before.as === 'list'))
    return { query: { kind: 'coverage', of, about: 'countAgencies', over: null }, cues }
  const whole = old?.kind === 'measure' ? wholeOf(old.code) : undefined
  return whole && before.as === 'rows'
    ? { query: { ...before, show: [{ kind: 'measure', code: whole }], of }, cues }
    : null
}

const AGGREGATES = [
  ['sum', 'sum'],
  ['average', 'average'],
  ['median', 'median'],
  ['max', 'max'],
  ['min', 'min'],
] as const

/** 一共多少, "average of these": of what was shown; 全部单位合计: of everybody. */
export const askAggregate: StepReader = ({ view, before, measures, of, field, context, namesWho }) => {
  const found = AGGREGATES.find(([cue]) => has(view, cue))
  if (!found || has(view, 'share', 'outOfHowMany')) return null
  const [cue, as] = found
  const isOne = before.as === 'rows' && of.agencies.length === 1 && isOneYear(of) && !namesWho
  const isEverybody = has(view, 'whole') || (isOne && has(view, 'region', 'byAgency', 'agencyNoun'))
  const asked =
    isEverybody && !namesWho
      ? field
      : before.as === 'rank' || before.as === 'list'
        ? shownOnly(of, before, context)
        : of
  const show = measures.length > 0 ? measures : before.show
  if (show.length === 0) return null
  // "And the median?" of groups is one of each.
  const isGrouped = before.by.length > 0 && AGGREGATES.some(([, one]) => one === before.as)
  const cues = [
    cue,
    'howMany',
    'whole',
    'region',
    'agencyNoun',
    'both',
    'it',
    'and',
    'byAgency',
    'trend',
    'every',
    'outOf',
    'all',
  ] as const
  // One figure of one report has no other total than itself.
  if (as === 'sum' && isOne && !isEverybody && measures.length > 0)
    return { query: figuresQuery('rows', { show, of }), cues }
  if (as === 'sum' && isOne && !isEverybody) {
    const added = addUp(show)
    return added ? { query: figuresQuery('rows', { show: [added], of }), cues: [...cues, 'define'] } : null
  }
  return {
    query: figuresQuery(as, {
      show,
      of: asked,
      where: before.as === 'rank' || isGrouped ? before.where : null,
      by: isGrouped ? before.by : [],
    }),
    cues,
  }
}

/** Several values as one; null for one alone, and where one of them holds another. */
function addUp(show: readonly Expr[]): Expr | null {
  const holds = show.some((one) => show.some((other) => isPart(one, other)))
  return show.length < 2 || holds ? null : sumOf(show)
}

export const isOneYear = ({ years }: Reports): boolean =>
  years.length === 1 && years[0]?.from !== null && years[0]?.from === years[0]?.to

/** What is asked of a ranking or list is asked of its places. */
export function shownOnly(of: Reports, before: FiguresQuery, { shown }: Turn['context']): Reports {
  if (shown.agencies.length === 0 || before.by.length > 0) return of
  if (of.agencies.length > 0 && of.agencies.every(({ id }) => shown.agencies.some((one) => one.id === id))) return of
  if (isOneYear(of)) return { ...EVERY_REPORT, agencies: shown.agencies, years: of.years }
  return shown.reportIds.length > 0
    ? { ...EVERY_REPORT, reportIds: shown.reportIds }
    : { ...EVERY_REPORT, agencies: shown.agencies, years: spansOf(shown.years) }
}
