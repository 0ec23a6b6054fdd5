import type { Archive } from '../../db/archive/open-archive.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { listStatements } from '../../db/lists/list-statements.ts'

/** How often the themes are named as problems in the reports of a year. */
export interface YearThemes {
  readonly year: number
  /** Agencies whose reports name any problem. */
  readonly agencies: number
  /** Agencies by theme; a theme that none names is absent. */
  readonly themes: Readonly<Record<string, number>>
}

/** Counts the themes of the problems in the latest `years` years of the archive, earliest first. */
export function countThemes(archive: Archive, years: number): YearThemes[] {
  const reports = listReports(archive, { agencyIds: [], filters: [], years: [] }).rows
  const latest = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b).slice(-years)
  const ids = reports.filter(({ year }) => latest.includes(year)).map(({ reportId }) => reportId)
  const problems = listStatements(archive, ids, { kind: 'problem' })
  return latest.map((year) => {
    const ofYear = problems.filter((statement) => statement.year === year)
    const byTheme = new Map<string, Set<string>>()
    for (const { theme, agency } of ofYear) {
      if (theme) byTheme.set(theme, (byTheme.get(theme) ?? new Set()).add(agency))
    }
    const themes = Object.fromEntries([...byTheme].map(([theme, agencies]) => [theme, agencies.size]))
    return { year, agencies: new Set(ofYear.map(({ agency }) => agency)).size, themes }
  })
}
