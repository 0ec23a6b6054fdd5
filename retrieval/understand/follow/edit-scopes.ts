/** The reports that a turn may be about. */
import { EVERY_REPORT, type Reports } from '../../../db/figures/nodes.ts'
import { has } from '../parse/view.ts'
import { uniqueBy } from '../unique-by.ts'
import { shownOnly } from './ask-of-shown.ts'
import { mergeReports, spansOf } from './merge-reports.ts'
import type { Turn } from './turn.ts'

/** Those named, joined with what was spoken of or alone; else those shown, asked about or all around them; of the years named, spoken of or all. */
export function listScopes(turn: Turn): readonly Reports[] {
  const { of, scope, field, namesWho, parsed, before, context, view, names, wide } = turn
  const said = parsed.reports.of
  const years = of.years
  const who: readonly Reports[] = namesWho
    ? [
        of,
        scope,
        mergeReports(before.of, { ...parsed.reports, of: wide }, view, names.agencies),
        {
          ...EVERY_REPORT,
          agencies: said.agencies,
          filters: said.filters,
          years,
          ...(said.except ? { except: said.except } : {}),
        },
        { ...EVERY_REPORT, agencies: wide.agencies, filters: wide.filters, years },
        {
          ...scope,
          agencies: [...before.of.agencies, ...said.agencies],
          filters: [...before.of.filters, ...said.filters],
        },
      ]
    : [
        of,
        scope,
        field,
        shownOnly({ ...of, agencies: [] }, before, context),
        { ...EVERY_REPORT, years },
        ...homes(turn),
      ]
  const spans = turn.namesYear
    ? [years, said.years]
    : [years, ...(context.shown.years.length === 1 ? [spansOf(context.shown.years)] : []), []]
  // "Who else in Guizhou": everybody but those shown.
  const others = has(view, 'others') ? [{ except: { agencies: context.shown.agencies, filters: [] } }, {}] : [{}]
  return uniqueBy(
    who.flatMap((one) => spans.flatMap((span) => others.map((but): Reports => ({ ...one, years: span, ...but })))),
    JSON.stringify,
  )
}

/** The field of a talk about one agency that was chosen from it: the last one asked about. */
const homes = ({ context: { earlier = [] } }: Turn): readonly Reports[] =>
  earlier
    .flatMap(({ query }) =>
      query.kind === 'figures' && query.of.agencies.length === 0 && query.of.filters.length > 0 ? [query.of] : [],
    )
    .slice(0, 1)
