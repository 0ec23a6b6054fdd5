import { type Expr, type FiguresQuery, measure } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { compileGroups } from './select-groups.ts'
import { compileReportRows } from './select-reports.ts'

const RECEIVED = measure('requests.received.total')
const SINCE: Expr = {
  kind: 'arithmetic',
  operator: '-',
  left: RECEIVED,
  right: { kind: 'before', of: RECEIVED, years: 1 },
}

/** What an agency's year looks like at a glance, in this order. */
export const PROFILE: readonly Expr[] = [
  RECEIVED,
  SINCE,
  measure('requests.carriedOver.total'),
  measure('requests.totalHandled.total'),
  measure('requests.granted.total'),
  measure('requests.partlyGranted.total'),
  measure('requests.denied.total'),
  measure('ratio.disclosureRate'),
  measure('review.reconsideration.total'),
  measure('review.litigation.total'),
]

/** The key figures of each report of the agencies named; of a region year by year, as sums. */
export function compileProfile(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const shown = { ...query, show: query.show.length ? query.show : PROFILE }
  const { agencies, filters, in: picked, reportIds } = query.of
  const isOfReports = (agencies.length && !filters.length) || picked || reportIds
  return isOfReports
    ? compileReportRows(shown, setting)
    : compileGroups(shown, { by: ['year'], function: 'sum' }, setting)
}
