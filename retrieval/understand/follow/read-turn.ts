import type { FiguresQuery, Reports } from '../../../db/figures/nodes.ts'
import { readTake } from '../parse/figure-parts.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { readReports } from '../parse/read-reports.ts'
import { has, type View } from '../parse/view.ts'
import type { Context } from '../talk.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { carryMeasures } from './carry-measure.ts'
import { countSpoken, isTaken, joinSpoken } from './join-spoken.ts'
import { mergeReports, reportsBefore, spansOf } from './merge-reports.ts'
import { pointAt } from './point-at.ts'
import type { Turn } from './turn.ts'

/** What a turn says beside what was asked and shown before it. @param last the last question about figures */
export function readTurn(parsed: Parsed, view: View, last: FiguresQuery, spoken: Context, names: NameIndex): Turn {
  const { reports } = parsed
  const joined = joinLast(view, last, spoken, reports.namesAgency || reports.namesYear)
  const recalled = joined ? null : (recallList(view, last, spoken) ?? recallRanking(parsed, view, last, spoken))
  const context = recalled ? { ...spoken, shown: recalled.shown } : spoken
  const before = joined ?? recalled?.query ?? last
  const pointed = joined ? null : pointAt(view, context, before)
  const from = reportsBefore(before, context, pointed, has(view, 'thatYear'))
  const of = mergeReports(from, reports, view, names.agencies)
  const scope = mergeReports(reportsBefore(before, context, null, has(view, 'thatYear')), reports, view, names.agencies)
  const field = mergeReports(everybody(before, context), reports, view, names.agencies)
  return {
    ...{ view, parsed, names, before, context, pointed, isJoined: joined !== null },
    measures: carryMeasures(parsed.fragments, before.show),
    wide: readReports(view, names, true).value.of,
    namesWho: reports.namesAgency,
    namesYear: reports.namesYear,
    of,
    scope,
    field,
  }
}

/** "Both", 这三个数, "which is higher": what was spoken of one after the other, unless the answer showed as many. */
function joinLast(view: View, last: FiguresQuery, context: Context, names: boolean): FiguresQuery | null {
  const count = countSpoken(view)
  const { agencies, years } = context.shown
  if (count !== null && [agencies, years, last.sides, last.show].some(({ length }) => length === count)) return null
  const isOne = agencies.length === 1 && years.length === 1
  const compares =
    has(view, 'whichMore', 'compare', 'difference') && !names && !has(view, 'acrossYears') && !has(view, 'whichYear')
  const among = isOne && has(view, 'outOf') && readTake(view).value !== null
  const counts = count !== null ? [count] : among ? [4, 3, 2] : compares ? [2] : []
  return counts.map((one) => joinSpoken(last, context, one)).find((joined) => joined !== null) ?? null
}

/** 这五家 after something was asked of the first of them: the last list of as many. */
function recallList(
  view: View,
  last: FiguresQuery,
  { shown, earlier = [] }: Context,
): { readonly query: FiguresQuery; readonly shown: Context['shown'] } | null {
  const count = countSpoken(view)
  if (count === null || shown.agencies.length === count || isTaken(last, count)) return null
  for (const { query, agencies } of earlier)
    if (query.kind === 'figures' && (agencies.length === count || isTaken(query, count))) {
      const years = query.of.years.flatMap(({ from, to }) => (from !== null && from === to ? [from] : []))
      return { query, shown: { agencies, years, reportIds: [] } }
    }
  return null
}

/** 排第三的是哪家, "who came second" after something was asked of the first: a place of the last ranking, not of a new one. */
function recallRanking(
  { fragments }: Parsed,
  view: View,
  last: FiguresQuery,
  { shown, earlier = [] }: Context,
): { readonly query: FiguresQuery; readonly shown: Context['shown'] } | null {
  const take = readTake(view).value
  const isPlace = take?.kind === 'place' || has(view, 'theSecond', 'theThird')
  if (!isPlace || !has(view, 'whichAgency') || last.as === 'rank' || fragments.length > 0) return null
  for (const { query, agencies } of earlier)
    if (query.kind === 'figures' && query.as === 'rank') return { query, shown: { ...shown, agencies } }
  return null
}

/** The field of a ranking or list that goes on: the same region, kind and years, and no single agencies. */
function everybody({ of }: FiguresQuery, { shown }: Context): Reports {
  const { in: _, reportIds: __, latest: ___, ...rest } = of
  const years = of.years.length > 0 ? of.years : shown.years.length === 1 ? spansOf(shown.years) : []
  return { ...rest, agencies: [], years }
}
