import type { OverYears } from '../../db/figures/nodes.ts'
import type { ListedReport } from '../../db/lists/list-reports.ts'
import type { Statement } from '../../db/lists/list-statements.ts'
import type { ThemesQuery } from '../query/query.ts'
import { groupBy } from '../words/group-by.ts'

/** Agencies that name a theme as a question asks of their years, with the statements that do. */
export interface NamedTheme {
  readonly agencies: readonly {
    readonly agency: string
    /** Null where several years are meant. */
    readonly year: number | null
    readonly statements: number
  }[]
  readonly statements: readonly Statement[]
}

/** Who names a theme: in any of the years asked about, in every one, in several on end, in none. */
export function nameOverYears(
  statements: readonly Statement[],
  { theme, over }: ThemesQuery,
  reports: readonly ListedReport[],
): NamedTheme {
  const named = groupBy(
    statements.filter((statement) => statement.theme === theme),
    ({ agency }) => agency,
  )
  const chosen = [...groupBy(reports, ({ agency }) => agency)].flatMap(([agency, own]) => {
    const said = named.get(agency) ?? []
    const years = own.map(({ year }) => year).toSorted((a, b) => a - b)
    return holds(
      years.map((year) => said.filter((one) => one.year === year).length),
      over,
    )
      ? [{ agency, said: keepYear(said, over) }]
      : []
  })
  return {
    agencies: chosen.map(({ agency, said }) => ({ agency, year: onlyYear(said), statements: said.length })),
    statements: chosen.flatMap(({ said }) => said),
  }
}

/** @param counts statements of the theme in each report, earliest first */
function holds(counts: readonly number[], over: OverYears | null): boolean {
  const steps = counts.slice(1).map((count, at) => count - (counts[at] ?? 0))
  switch (over?.kind) {
    case 'every':
      return counts.length > 1 && counts.every((count) => count > 0)
    case 'none':
      return counts.every((count) => count === 0)
    case 'run':
      return longestRun(counts) >= over.years
    case 'rising':
      return steps.length > 0 && steps.every((step) => step > 0)
    case 'falling':
      return steps.length > 0 && steps.every((step) => step < 0)
    default:
      return counts.some((count) => count > 0)
  }
}

const longestRun = (counts: readonly number[]): number =>
  counts.reduce(
    ({ best, run }, count) => ({ best: Math.max(best, count > 0 ? run + 1 : 0), run: count > 0 ? run + 1 : 0 }),
    { best: 0, run: 0 },
  ).best

/** The first or the last time is that year's statements. */
function keepYear(said: readonly Statement[], over: OverYears | null): readonly Statement[] {
  if (over?.kind !== 'first' && over?.kind !== 'last') return said
  const years = said.map(({ year }) => year)
  const year = over.kind === 'first' ? Math.min(...years) : Math.max(...years)
  return said.filter((one) => one.year === year)
}

function onlyYear(said: readonly Statement[]): number | null {
  const years = new Set(said.map(({ year }) => year))
  const [only] = years
  return years.size === 1 && only !== undefined ? only : null
}
