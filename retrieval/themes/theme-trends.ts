import type { Archive } from '../../db/archive/open-archive.ts'
import { listThemeCounts } from '../../db/lists/theme-counts.ts'

/** How often a theme is named, year by year. */
export interface ThemeTrend {
  readonly theme: string
  readonly years: readonly {
    readonly year: number
    /** Agencies that name it, out of those that name anything of the kind. */
    readonly agencies: number
    readonly of: number
    readonly share: number
  }[]
  /** Points (0–1) by which the share of the last year differs from that of the first. */
  readonly change: number
}

/**
 * How the themes of these reports became more or less common, those that rose most first. Shares, not counts, since the
 * archive holds more reports of one year than of another; years without any statement of the kind are left out.
 */
export function listThemeTrends(
  archive: Archive,
  reportIds: readonly number[],
  kind: 'problem' | 'improvement' | 'rectification' = 'problem',
): ThemeTrend[] {
  const { rows, years } = listThemeCounts(archive, reportIds, kind)
  const counted = years.filter(({ agencies }) => agencies > 0)
  return [...new Set(rows.map(({ theme }) => theme))]
    .map((theme) => {
      const shares = counted.map(({ year, agencies: of }) => {
        const agencies = rows.find((row) => row.theme === theme && row.year === year)?.agencies ?? 0
        return { year, agencies, of, share: agencies / of }
      })
      return { theme, years: shares, change: (shares.at(-1)?.share ?? 0) - (shares[0]?.share ?? 0) }
    })
    .toSorted((a, b) => b.change - a.change || a.theme.localeCompare(b.theme))
}
