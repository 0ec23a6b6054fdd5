import type { Archive } from '../../db/archive/open-archive.ts'
import { EVERY_REPORT } from '../../db/figures/nodes.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { listThemeCounts } from '../../db/lists/theme-counts.ts'

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
  const reports = listReports(archive, EVERY_REPORT).rows
  const latest = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b).slice(-years)
  const ids = reports.filter(({ year }) => latest.includes(year)).map(({ reportId }) => reportId)
  const { rows, years: counted } = listThemeCounts(archive, ids, 'problem')
  return latest.map((year) => ({
    year,
    agencies: counted.find((one) => one.year === year)?.agencies ?? 0,
    themes: Object.fromEntries(rows.filter((row) => row.year === year).map(({ theme, agencies }) => [theme, agencies])),
  }))
}
