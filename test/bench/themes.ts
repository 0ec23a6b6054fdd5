import { createArchive } from '../../db/archive/create-archive.ts'
import { EVERY_REPORT } from '../../db/figures/nodes.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { listThemeCounts } from '../../db/lists/theme-counts.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { makeArchive, type TrueReport } from './generated-archive.ts'

/** Seeds of the archives measured on; the words were made with others. */
const SEEDS = [501, 502, 503]
const KINDS = ['problem', 'improvement'] as const

interface Tally {
  counts: number
  exact: number
  within: number
  off: number
  agencies: number
}

/**
 * Agencies by theme and year against the truth of generated archives: all themes, all years. A count is within reach where
 * it is off by 5 % at most.
 */
export async function benchThemes(seeds: readonly number[] = SEEDS, agencies = 60): Promise<void> {
  const tallies = new Map(KINDS.map((kind) => [kind, { counts: 0, exact: 0, within: 0, off: 0, agencies: 0 }]))
  for (const seed of seeds) {
    const made = makeArchive(seed, agencies)
    try {
      const archive = createArchive(':memory:')
      await indexFiles([made.reports], { archive, now: () => new Date() })
      const ids = listReports(archive, EVERY_REPORT).rows.map(({ reportId }) => reportId)
      for (const [kind, tally] of tallies)
        measure(listThemeCounts(archive, ids, kind).rows, trueCounts(made.truth, kind), tally)
      archive.close()
    } finally {
      made.remove()
    }
  }
  for (const [kind, { counts, exact, within, off, agencies: of }] of tallies)
    console.log(
      `${kind}: ${exact} of ${counts} counts exact, ${within} within 5 %; ${off} agencies off of ${of} (${((100 * off) / of).toFixed(2)} %)`,
    )
}

const keyOf = (theme: string, year: number): string => `${theme} ${year}`

/** Agencies by theme and year. */
function trueCounts(truth: ReadonlyMap<string, TrueReport>, kind: string): ReadonlyMap<string, number> {
  const named = new Map<string, Set<string>>()
  for (const { agency, year, themes } of truth.values())
    for (const one of themes) {
      if (one.kind !== kind) continue
      const key = keyOf(one.theme, year)
      named.set(key, (named.get(key) ?? new Set()).add(agency))
    }
  return new Map([...named].map(([key, agencies]) => [key, agencies.size]))
}

function measure(
  rows: readonly { readonly theme: string; readonly year: number; readonly agencies: number }[],
  truth: ReadonlyMap<string, number>,
  tally: Tally,
): void {
  const counted = new Map(rows.map(({ theme, year, agencies }) => [keyOf(theme, year), agencies]))
  for (const key of new Set([...counted.keys(), ...truth.keys()])) {
    const [expected, found] = [truth.get(key) ?? 0, counted.get(key) ?? 0]
    const off = Math.abs(expected - found)
    tally.counts++
    tally.agencies += expected
    tally.off += off
    if (off === 0) tally.exact++
    if (off <= expected * 0.05) tally.within++
    if (off) console.log(`  ${key}: ${found}, truth ${expected}`)
  }
}
