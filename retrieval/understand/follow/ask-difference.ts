import { EVERY_REPORT, figuresQuery, type Reports } from '../../../db/figures/nodes.ts'
import { cuesOf, has } from '../parse/view.ts'
import { hasCue } from '../tokens/meaning.ts'
import { isOneYear } from './ask-of-shown.ts'
import { spansOf } from './merge-reports.ts'
import type { StepReader } from './turn.ts'

/** "Is that more than last year", 比上年多了还是少了: from the year before to the year shown. */
export const askChange: StepReader = (turn) => {
  const { view, before, measures, of, context } = turn
  const show = measures.length > 0 ? measures : before.show.slice(0, 1)
  if (show.length === 0 || before.as === 'share') return null
  const cues = [
    'change',
    'increase',
    'decrease',
    'share',
    'howMany',
    'compare',
    'moreThan',
    'whichMore',
    'greater',
    'less',
    'it',
    'or',
    'acrossYears',
    'difference',
    'trend',
  ] as const
  const [spoken] = before.of.years
  const [named] = turn.parsed.reports.of.years
  const isMore = has(view, 'whichMore', 'greater', 'less', 'moreThan', 'difference', 'compare', 'acrossYears')
  // "Than last year" after an answer of last year asks for the year before that one.
  const isSame = named && spoken && named.from === spoken.from && isOneYear(before.of)
  const isYearBefore = named && spoken && named.from !== null && named.from === (spoken.from ?? 0) - 1
  if (
    turn.namesYear &&
    isMore &&
    has(view, 'whichMore', 'greater', 'less', 'moreThan') &&
    (isSame || (isYearBefore && !has(view, 'compare', 'difference')))
  )
    return { query: figuresQuery('change', { show, of: { ...of, years: before.of.years } }), cues }
  // 和上一年比 names no year: that before the one spoken of.
  if (!turn.namesYear && has(view, 'acrossYears') && has(view, 'compare') && isOneYear(before.of))
    return { query: figuresQuery('change', { show, of }), cues }
  // "Drop the ones in Jinhua" leaves out; nothing falls.
  if (!cuesOf(view, 'change', 'increase', 'decrease').some((token) => !hasCue(token, 'exceptNext'))) return null
  const years = turn.namesYear
    ? turn.parsed.reports.of.years
    : of.years.length > 0
      ? of.years
      : spansOf(context.shown.years)
  const isEarlier = isYearBefore && isMore
  return {
    query: figuresQuery('change', {
      show,
      of: { ...of, years: isSame || isEarlier ? before.of.years : has(view, 'trend') ? years : endsOf(years) },
    }),
    cues,
  }
}

/** 差多少, "by how much", 几倍: between the two agencies, sides, years or places spoken of. */
export const askDifference: StepReader = (turn) => {
  const { view, before, measures, of, pointed, context } = turn
  if (!has(view, 'difference', 'multiple')) return null
  // Two values that were set against each other stay the two.
  const isOfTwo = before.as === 'multiple' || before.as === 'difference' || before.as === 'compare'
  const show = measures.length > 0 ? measures : isOfTwo ? before.show : before.show.slice(0, 1)
  const as = has(view, 'multiple') ? ('multiple' as const) : ('difference' as const)
  const cues = [
    'difference',
    'multiple',
    'compare',
    'moreThan',
    'howMany',
    'theFirst',
    'theSecond',
    'theThird',
    'it',
    'and',
    'whichMore',
    'most',
    'least',
  ] as const
  if (before.sides.length > 1 && !turn.namesWho && !pointed?.isPlace) return { query: { ...before, as, show }, cues }
  const shownTwo = before.as === 'rank' && context.shown.agencies.length === 2 ? context.shown.agencies : null
  const compared = isOfTwo && !turn.namesWho && before.of.agencies.length === 2 ? before.of.agencies : null
  const agencies = pointed?.isPlace ? pointed.agencies : (shownTwo ?? compared ?? of.agencies)
  const years = of.years.length === 0 ? spansOf(context.shown.years) : of.years
  const isTwo = agencies.length === 2 || years.length === 2 || show.length === 2 || isSpan(years)
  if (!isTwo) return null
  return { query: figuresQuery(as, { show, of: { ...of, agencies, years } }), cues, uses: pointed?.tokens ?? [] }
}

const isSpan = (years: Reports['years']): boolean =>
  years.length === 1 && years[0]?.from != null && years[0].to != null && years[0].from < years[0].to

/** 和X比, 谁更多, "compare the two": what was shown beside what is named, or beside what was shown before. */
export const askComparison: StepReader = (turn) => {
  const { view, before, measures, of } = turn
  if (!has(view, 'compare', 'whichMore')) return null
  const show = measures.length > 0 ? measures : before.show.slice(0, 1)
  if (show.length === 0) return null
  const cues = [
    'compare',
    'whichMore',
    'moreThan',
    'it',
    'both',
    'and',
    'or',
    'howMany',
    'change',
    'yesno',
    'instead',
    'region',
  ] as const
  if (of.filters.length > 1 || (of.filters.length > 0 && of.agencies.length > 0)) {
    const sides = [
      ...of.agencies.map((agency): Reports => ({ ...EVERY_REPORT, agencies: [agency], years: of.years })),
      ...of.filters.map((filter): Reports => ({ ...EVERY_REPORT, filters: [filter], years: of.years })),
    ]
    return { query: figuresQuery('compare', { show, of: { ...of, agencies: [], filters: [] }, sides }), cues }
  }
  if (before.sides.length > 1 && !turn.namesWho) return { query: { ...before, as: 'compare', show }, cues }
  if (of.agencies.length > 1 || of.years.length > 1) return { query: figuresQuery('compare', { show, of }), cues }
  return null
}

/** 从21年到24年涨了多少 is from the first year to the last. */
const endsOf = (years: Reports['years']): Reports['years'] =>
  years.flatMap(({ from, to }) =>
    from !== null && to !== null && from < to
      ? [
          { from, to: from },
          { from: to, to },
        ]
      : [{ from, to }],
  )
