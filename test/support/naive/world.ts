import type { Reports } from '../../../db/figures/nodes.ts'

/** A report as the naive evaluator sees it: plain values, nothing of the archive. */
export interface NaiveReport {
  readonly reportId: number
  readonly agencyId: number
  readonly agency: string
  readonly year: number
  readonly edition: string
  readonly province: string | null
  readonly city: string | null
  readonly county: string | null
  readonly sector: string | null
  readonly level: string | null
  readonly cells: ReadonlyMap<string, { readonly value: number | null; readonly state: string }>
  readonly narrative: Readonly<Record<string, number>>
  readonly findings: readonly string[]
  readonly themes: readonly { readonly theme: string; readonly kind: string }[]
}

export type World = readonly NaiveReport[]

type Who = Pick<Reports, 'agencies' | 'filters'>

const isOneOf = (report: NaiveReport, { agencies, filters }: Who): boolean =>
  agencies.some(({ id }) => id === report.agencyId) ||
  filters.some(
    ({ ending, ...fields }) =>
      (ending === undefined || report.agency.endsWith(ending)) &&
      Object.entries(fields).every(([field, value]) => report[field as 'province'] === value),
  )

const isIn = (year: number, spans: Reports['years']): boolean =>
  spans.length === 0 || spans.some(({ from, to }) => (from === null || year >= from) && (to === null || year <= to))

/** The reports of a scope. @param members ids that the query inside a scope selects */
export function selectReports(
  world: World,
  of: Reports,
  members: (inside: NonNullable<Reports['in']>) => ReadonlySet<number>,
): readonly NaiveReport[] {
  const picked = of.in ? members(of.in) : null
  return world.filter((report) => {
    if ((of.agencies.length || of.filters.length) && !isOneOf(report, of)) return false
    if (of.except && isOneOf(report, of.except)) return false
    if (!isIn(report.year, of.years)) return false
    if (of.edition && report.edition !== of.edition) return false
    if (of.reportIds && !of.reportIds.includes(report.reportId)) return false
    if (picked && !picked.has(of.in?.by === 'report' ? report.reportId : report.agencyId)) return false
    if (!of.latest) return true
    const years = world
      .filter((one) => one.agencyId === report.agencyId && isIn(one.year, of.years))
      .map((one) => one.year)
    return report.year === Math.max(...years)
  })
}
