import type { OverYears } from '../../../db/figures/nodes.ts'

/** One report of an agency: whether the condition holds (null where it cannot be told), and the value shown. */
export interface TestedYear {
  readonly year: number
  readonly holds: boolean | null
  readonly value: number | null
}

/**
 * Whether a condition holds over the years of one agency; null where a year that cannot be told would decide. It is so where
 * it is so however those years turn out.
 */
export function holdsOverYears(over: OverYears, reports: readonly TestedYear[]): boolean | null {
  if (over.kind === 'rising' || over.kind === 'falling') return holdsTrend(over.kind, over.years, reports)
  const best = holdsIf(over, reports, true)
  const worst = holdsIf(over, reports, false)
  return best === worst ? best : null
}

function holdsIf(over: OverYears, reports: readonly TestedYear[], unknown: boolean): boolean {
  const holds = reports.map((report) => ({ ...report, holds: report.holds ?? unknown }))
  const held = holds.filter((report) => report.holds).map(({ year }) => year)
  switch (over.kind) {
    case 'every':
      return held.length === reports.length && reports.length > 0
    case 'none':
      return held.length === 0 && reports.length > 0
    case 'run':
      return hasRun(held, over.years)
    default:
      return held.length > 0
  }
}

/** Whether so many of the years follow one another. */
const hasRun = (years: readonly number[], length: number): boolean => {
  const all = new Set(years)
  return years.some((year) => Array.from({ length }, (_, i) => year + i).every((next) => all.has(next)))
}

function holdsTrend(
  kind: 'rising' | 'falling',
  years: number | undefined,
  reports: readonly TestedYear[],
): boolean | null {
  const known = reports.filter(({ holds }) => holds !== false).toSorted((a, b) => a.year - b.year)
  const steps = known.slice(1).map((report, i) => {
    const before = known[i] as TestedYear
    if (report.value === null || before.value === null) return { year: report.year, since: before.year, moves: null }
    const moves = kind === 'rising' ? report.value > before.value : report.value < before.value
    return { year: report.year, since: before.year, moves }
  })
  if (years === undefined) {
    if (steps.some(({ moves }) => moves === false)) return false
    return steps.length === 0 || steps.some(({ moves }) => moves === null) ? null : true
  }
  const linked = steps.filter(({ year, since }) => since === year - 1)
  const among = (allowed: readonly (boolean | null)[]): boolean =>
    hasRun(
      linked.filter(({ moves }) => allowed.includes(moves)).map(({ year }) => year),
      years,
    )
  return among([true]) ? true : among([true, null]) ? null : false
}
