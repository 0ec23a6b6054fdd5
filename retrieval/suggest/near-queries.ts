import { type AgencyRef, EVERY_REPORT, figuresQuery, measure, type Reports } from '../../db/figures/nodes.ts'
import type { Query } from '../query/query.ts'
import type { ArchiveExtent } from './archive-extent.ts'
import { startQueries } from './start-queries.ts'

/** What is known of a question that had no answer. */
export interface Failed {
  /** As far as it was read. */
  readonly query: Query | null
  /** Agencies of the archive that it named, or that are nearest to what it named. */
  readonly agencies: readonly AgencyRef[]
}

/** The nearest questions that have an answer: in the nearest year, of the agency named; then where one begins. */
export function nearQueries({ query, agencies }: Failed, extent: ArchiveExtent): readonly Query[] {
  const inYear = query && 'of' in query ? inNearestYear(query, extent) : []
  const ofAgencies = agencies.slice(0, 2).flatMap((agency) => {
    const year = extent.yearsOf(agency.id).at(-1)
    if (year === undefined) return []
    const of: Reports = { ...EVERY_REPORT, agencies: [agency], years: [{ from: year, to: year }] }
    return [figuresQuery('rows', { show: [measure('requests.received.total')], of }), figuresQuery('profile', { of })]
  })
  return [...inYear, ...ofAgencies, ...startQueries(extent)]
}

/** The same of the year with reports that is nearest to the one asked about, where that one has none. */
function inNearestYear(query: Extract<Query, { of: Reports }>, extent: ArchiveExtent): Query[] {
  const [span, ...others] = query.of.years
  const asked = span?.to ?? span?.from
  if (!span || asked == null || others.length > 0) return []
  const [agency] = query.of.agencies
  const years = agency ? extent.yearsOf(agency.id) : extent.years
  if (years.some((year) => year >= (span.from ?? year) && year <= (span.to ?? year))) return []
  const [near] = years.toSorted((a, b) => Math.abs(a - asked) - Math.abs(b - asked))
  return near === undefined ? [] : [{ ...query, of: { ...query.of, years: [{ from: near, to: near }] } }]
}
