import {
  type AgencyRef,
  EVERY_REPORT,
  type FiguresQuery,
  figuresQuery,
  type Reports,
  type Shape,
  type YearSpan,
} from '../../db/figures/nodes.ts'
import type { Query } from '../query/query.ts'
import { readDimensions, readOver, readTake } from './parse/figure-parts.ts'
import type { Parsed } from './parse/parse-question.ts'
import { cuesOf, has, type View } from './parse/view.ts'
import type { Context } from './talk.ts'

/** A question that may go on with the talk, and what it became. */
export interface Continued {
  readonly query: Query
  /** Whether the talk was needed for it. */
  readonly follows: boolean
}

/** Shapes that a follow-up asks of the reports that the answer before was about, not of those that it showed. */
const OF_A_FIELD: ReadonlySet<Shape> = new Set(['list', 'count', 'rank', 'average', 'median', 'max', 'min'])

/**
 * The question together with the answer before it (`query.md` 3.8): 它, there and "the first one" are what was shown; what is
 * not said stays as it was; a question that says everything itself is left as it is.
 */
export function continueTalk(parsed: Parsed, view: View, context: Context | null): Continued | null {
  const { query } = parsed
  if (!context) return query ? { query, follows: false } : null
  const changed = goOn(parsed, view, context)
  if (changed) return { query: changed, follows: true }
  return query ? { query, follows: false } : null
}

function goOn(parsed: Parsed, view: View, context: Context): Query | null {
  const { query, reports, mentions } = parsed
  const { shown } = context
  const pointed = pointsAt(view, shown.agencies)
  const marker = has(view, 'following', 'instead', 'also', 'only') || pointed !== null || has(view, 'thatYear')
  if (query?.kind === 'talk' || query?.kind === 'define') return null
  const isWhole = reports.namesAgency && !pointed && !has(view, 'thatYear')
  // 2024年哪些单位没有收到申请 asks of everybody.
  if (!marker && reports.namesYear && mentions.length > 0 && has(view, 'whichAgency', 'howManyAgencies')) return null
  const before = context.query
  // A name, a year or a group alone changes the question before.
  const namesValue = mentions.some(({ isHint }) => !isHint)
  const isFragment =
    !namesValue &&
    (query === null ||
      query.kind === 'coverage' ||
      (query.kind === 'figures' && query.as === 'profile') ||
      (query.kind === 'passages' && query.text === '' && query.aspect === null))
  if (isFragment && isShort(view)) {
    const of = mergeReports(base(before, context, pointed, view), parsed, view)
    const part = changePart(before, of, parsed, view, context)
    if (part) return part
  }
  if (query === null) return null
  if (isWhole && (reports.namesYear || !marker))
    return withYears(query, parsed, before, isShort(view) && !reports.namesYear && marker)
  if (isWhole) return withYears(query, parsed, before, !reports.namesYear)
  if (!('of' in query)) return null
  const isField = query.kind === 'figures' && OF_A_FIELD.has(query.as) && !pointed
  if (!marker && !isShort(view) && (reports.namesYear || isField)) return null
  const from = isField ? field(before, context) : base(before, context, pointed, view)
  const of = mergeReports(from, parsed, view)
  return { ...query, of } as Query
}

/** A follow-up says little. */
const isShort = ({ tokens, text }: View): boolean =>
  tokens.filter((token) => !token.meanings.some(({ kind }) => kind === 'filler')).length <= 7 || text.length <= 14

/** What 它, "the first one", 第二名 point at among what was shown; null where nothing points. */
function pointsAt(view: View, shown: readonly AgencyRef[]): readonly AgencyRef[] | null {
  const places = [
    ['theFirst', 0],
    ['theSecond', 1],
    ['theThird', 2],
  ] as const
  for (const [cue, at] of places) {
    const agency = shown[at]
    if (has(view, cue) && agency) return [agency]
  }
  const pronouns = cuesOf(view, 'it').filter(
    (token) =>
      !token.meanings.some(({ kind }) => kind === 'filler') ||
      /^(?:it|its|they|them|their|these|those|there)$/u.test(token.text),
  )
  return pronouns.length > 0 && shown.length > 0 ? shown : null
}

const spansOf = (years: readonly number[]): YearSpan[] => years.map((year) => ({ from: year, to: year }))

/** The reports that the talk is about: those pointed at, else those of the question before. */
function base(before: Query, { shown }: Context, pointed: readonly AgencyRef[] | null, view: View): Reports {
  const of = 'of' in before ? before.of : EVERY_REPORT
  if (!pointed && !has(view, 'thatYear'))
    return before.kind === 'figures' && before.sides.length > 0 ? asOne(before) : of
  const years = shown.years.length === 1 || has(view, 'thatYear') ? spansOf(shown.years) : of.years
  return pointed ? { ...EVERY_REPORT, agencies: pointed, years } : { ...of, years, ...narrowed(of, shown) }
}

/** 那一年 of one agency that a ranking of its years showed. */
const narrowed = (of: Reports, shown: Context['shown']): Partial<Reports> =>
  of.agencies.length === 0 && of.filters.length === 0 && shown.agencies.length === 1 ? { agencies: shown.agencies } : {}

/** The field of a ranking or list that goes on: the same places and years, none of the agencies shown. */
function field(before: Query, _: Context): Reports {
  const of = 'of' in before ? before.of : EVERY_REPORT
  return { ...of }
}

const asOne = ({ sides, of }: FiguresQuery): Reports => ({
  ...of,
  agencies: sides.flatMap((side) => side.agencies),
  filters: sides.flatMap((side) => side.filters),
})

/** What the question names takes the place of what was there. */
function mergeReports(from: Reports, { reports }: Parsed, view: View): Reports {
  const { of, namesAgency, namesYear } = reports
  const joins = has(view, 'compare', 'whichMore') && namesAgency
  const who = namesAgency
    ? joins
      ? { agencies: unique([...from.agencies, ...of.agencies]), filters: [...from.filters, ...of.filters] }
      : { agencies: of.agencies, filters: narrowFilters(from, of, view) }
    : { agencies: from.agencies, filters: from.filters }
  const { reportIds: _, in: chosen, latest, ...rest } = from
  const keepsChoice = !namesAgency && chosen ? { in: chosen } : {}
  return {
    ...rest,
    ...who,
    ...keepsChoice,
    years: namesYear
      ? has(view, 'compare') && !has(view, 'instead')
        ? [...from.years, ...of.years]
        : of.years
      : from.years,
    ...(namesYear ? (of.latest ? { latest: true as const } : {}) : latest ? { latest } : {}),
    ...(of.except ? { except: of.except } : {}),
    ...(of.edition ? { edition: of.edition } : {}),
  }
}

const unique = (agencies: readonly AgencyRef[]): AgencyRef[] =>
  agencies.filter((one, at) => agencies.findIndex(({ id }) => id === one.id) === at)

/** 县级的呢 narrows a region that was named before. */
function narrowFilters(from: Reports, of: Reports, view: View): Reports['filters'] {
  const levels = of.filters.every((filter) => Object.keys(filter).every((key) => key === 'level'))
  if (!levels || of.filters.length === 0 || from.filters.length === 0 || has(view, 'instead')) return of.filters
  return from.filters.flatMap((one) => of.filters.map((filter) => ({ ...one, ...filter })))
}

/** A question that names agency and value but no year goes on in the years of the talk. */
function withYears(query: Query, { reports }: Parsed, before: Query, takes: boolean): Query | null {
  if (!takes || reports.namesYear || !('of' in query) || !('of' in before)) return null
  return {
    ...query,
    of: { ...query.of, years: before.of.years, ...(before.of.latest ? { latest: before.of.latest } : {}) },
  } as Query
}

/** The question before with another scope, order, group, or as a number. */
function changePart(before: Query, of: Reports, parsed: Parsed, view: View, { shown }: Context): Query | null {
  if (before.kind !== 'figures')
    return parsed.reports.namesAgency || parsed.reports.namesYear ? ({ ...before, of } as Query) : null
  const dimensions = readDimensions(view).value
  const over = readOver(view).value
  const take = readTake(view).value
  const names = parsed.reports.namesAgency || parsed.reports.namesYear
  const show = before.show
  if (
    has(view, 'howManyAgencies') ||
    (has(view, 'howMany') && !names && (before.as === 'list' || before.as === 'rank'))
  )
    return { ...before, as: 'count', of }
  if (has(view, 'position')) return figuresQuery('position', { show, of, within: null })
  if (has(view, 'share') && before.as === 'count') return figuresQuery('share', { show: [], where: before.where, of })
  if (has(view, 'sum'))
    return { ...before, as: 'sum', of: shownOnly(of, shown, before), take: null, where: before.where }
  if (has(view, 'average')) return { ...before, as: 'average', of: shownOnly(of, shown, before), take: null }
  if (has(view, 'whichYear') && take)
    return figuresQuery('rows', { show, of, over: { kind: take.kind === 'bottom' ? 'trough' : 'peak' } })
  if (has(view, 'whichMore', 'compare') && (of.agencies.length > 1 || of.filters.length > 1))
    return figuresQuery('compare', { show, of })
  if (has(view, 'change', 'increase', 'decrease')) return figuresQuery('change', { show, of })
  if (has(view, 'trend'))
    return figuresQuery('rows', { show, of: { ...of, years: parsed.reports.namesYear ? of.years : [] }, by: ['year'] })
  if (dimensions.length > 0) return { ...before, as: take ? 'rank' : 'sum', by: dimensions, of, take }
  if (take) return { ...before, as: 'rank', of, take, where: before.where }
  if (has(view, 'list', 'whichAgency') && before.as === 'count') return { ...before, as: 'list', of }
  if (over) return { ...before, of, over }
  if (has(view, 'difference', 'multiple'))
    return figuresQuery(has(view, 'multiple') ? 'multiple' : 'difference', {
      show,
      of: shown.years.length > 1 ? { ...of, years: spansOf(shown.years) } : of,
    })
  if (!names && !of.except) return null
  const isOne = of.agencies.length > 0 && of.filters.length === 0
  const as: Shape =
    isOne && (before.as === 'sum' || before.as === 'list' || before.as === 'rank')
      ? 'rows'
      : before.as === 'rows' && of.filters.length > 0
        ? 'sum'
        : before.as
  const sides =
    before.sides.length > 0 && !parsed.reports.namesAgency
      ? before.sides.map((side) => ({ ...side, years: of.years }))
      : []
  return {
    ...before,
    as,
    of,
    sides,
    ...(as === 'rows' && before.as !== 'rows' ? { take: null, where: null, by: [] } : {}),
  }
}

/** The sum of a ranking is that of its places. */
const shownOnly = (of: Reports, shown: Context['shown'], { as, take }: FiguresQuery): Reports =>
  as === 'rank' && take && shown.reportIds.length > 0 ? { ...EVERY_REPORT, reportIds: shown.reportIds } : of
