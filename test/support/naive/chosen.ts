import { compare, type FiguresQuery } from '../../../db/figures/nodes.ts'
import { evaluateExpr, holds, type Setting, type Truth } from './values.ts'
import type { NaiveReport } from './world.ts'

/** The reports that a query chooses among those asked about. */
export function chooseReports(query: FiguresQuery, setting: Setting): readonly NaiveReport[] {
  const { where, over } = query
  if (!over) return setting.asked.filter((report) => where === null || holds(where, report, setting) === true)
  const agencies = [...new Set(setting.asked.map(({ agencyId }) => agencyId))]
  return agencies.flatMap((id) =>
    chooseYears(
      query,
      setting.asked.filter(({ agencyId }) => agencyId === id).toSorted((a, b) => a.year - b.year),
      setting,
    ),
  )
}

const COMPARES_VALUES = ['rising', 'falling', 'peak', 'trough']

function chooseYears({ where, over, show }: FiguresQuery, reports: readonly NaiveReport[], setting: Setting) {
  if (!over) return reports
  const [shown] = show
  const pred = where ?? (shown && !COMPARES_VALUES.includes(over.kind) ? compare(shown, '>', 0) : null)
  const truth = (report: NaiveReport): Truth => (pred ? holds(pred, report, setting) : true)
  const value = (report: NaiveReport) => (shown ? evaluateExpr(shown, report, setting) : null)
  const held = reports.filter((report) => truth(report) === true)
  switch (over.kind) {
    case 'every':
      return held.length === reports.length ? reports : []
    case 'none':
      return reports.every((report) => truth(report) === false) ? reports : []
    case 'some':
      return held
    case 'run':
      return lastRun(held, over.years, (before, after) => after.year === before.year + 1)
    case 'first':
      return held.slice(0, 1)
    case 'last':
      return held.slice(-1)
    case 'peak':
    case 'trough': {
      const values = held.map(value).filter((one) => one !== null)
      const extreme = over.kind === 'peak' ? Math.max(...values) : Math.min(...values)
      return held.filter((report) => value(report) === extreme)
    }
    case 'rising':
    case 'falling': {
      const moves = (before: NaiveReport, after: NaiveReport): boolean => {
        const [a, b] = [value(before), value(after)]
        return a !== null && b !== null && (over.kind === 'rising' ? b > a : b < a)
      }
      if (over.years !== undefined) return lastRun(held, over.years + 1, (a, b) => b.year === a.year + 1 && moves(a, b))
      return held.length > 1 && held.slice(1).every((report, i) => moves(held[i] as NaiveReport, report)) ? held : []
    }
  }
}

/** The last stretch of at least so many reports of which each is linked to the next. */
function lastRun(
  reports: readonly NaiveReport[],
  length: number,
  isLinked: (before: NaiveReport, after: NaiveReport) => boolean,
): readonly NaiveReport[] {
  const runs: NaiveReport[][] = []
  for (const report of reports) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isLinked(last, report)) run.push(report)
    else runs.push([report])
  }
  return runs.filter((run) => run.length >= length).at(-1) ?? []
}
