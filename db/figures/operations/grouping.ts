import { choosesAgencies } from '../compile/compile-over.ts'
import { type AgencyFilter, type Dimension, EVERY_REPORT, type FiguresQuery, type Reports } from '../nodes.ts'

/** One row for each report is asked for: nothing is grouped, or by agency and year together. */
const isOfReports = (by: readonly Dimension[]): boolean =>
  by.length === 0 || (by.length === 2 && by.includes('agency') && by.includes('year'))

/** What the rows of a list, a ranking or a lookup are grouped by; null for single reports. */
export function rowDimensions({ by, over, sides }: FiguresQuery): readonly Dimension[] | null {
  if (choosesAgencies(over)) return by.length ? by : ['agency']
  if (sides.length) return by
  return isOfReports(by) ? null : by
}

const onlyFilter = (filter: AgencyFilter): Reports => ({ ...EVERY_REPORT, filters: [filter] })
const isOneYear = ({ from, to }: { from: number | null; to: number | null }): boolean => from !== null && from === to

/** The one value shown is a difference or division already: each row is an answer, and nothing is set against it. */
export const isContrast = ({ as, show: [first, ...others] }: FiguresQuery): boolean =>
  as !== 'compare' &&
  !others.length &&
  first?.kind === 'arithmetic' &&
  (first.operator === '-' || first.operator === '/')

/**
 * What is set against each other: the sides named, several values shown, the groups of a dimension, several agencies, several
 * regions or kinds of organ (as sides), else several years.
 */
export function contrast(query: FiguresQuery): { readonly query: FiguresQuery; readonly by: readonly Dimension[] } {
  const { of, by, sides, show } = query
  if (sides.length || by.length) return { query, by }
  if (isContrast(query)) return { query, by: of.agencies.length ? ['agency', 'year'] : [] }
  if (of.agencies.length + of.filters.length > 1 && of.filters.length)
    return {
      query: {
        ...query,
        of: { ...of, agencies: [], filters: [] },
        sides: [
          ...of.agencies.map((agency): Reports => ({ ...EVERY_REPORT, agencies: [agency] })),
          ...of.filters.map(onlyFilter),
        ],
      },
      by,
    }
  if (of.agencies.length > 1) return { query, by: ['agency'] }
  if (show.length > 1) return { query, by: [] }
  if (of.years.some((span) => !isOneYear(span)) || of.years.length > 1) return { query, by: ['year'] }
  return { query, by: of.in || of.reportIds ? ['agency'] : of.years.length ? [] : ['year'] }
}
