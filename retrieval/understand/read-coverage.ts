import type { CoveragePlan } from '../plan.ts'
import type { TokenList } from './token.ts'

/** What is asked about the archive's reports themselves, or null where nothing is. Marks the words as used. */
export function readCoverage(list: TokenList): CoveragePlan['about'] | null {
  const cues = list.all('coverage').map(({ meaning }) => meaning.about)
  const reports = list.all('which').some(({ meaning }) => meaning.of === 'report')
  const noun = list.has('reportNoun') || reports
  const counts = list.all('howMany').flatMap(({ meaning }) => (meaning.of ? [meaning.of] : []))
  const years = list.all('which').some(({ meaning }) => meaning.of === 'year')
  // "How many education agencies": the sector's words hold the noun.
  const agencies =
    list.all('which').some(({ meaning }) => meaning.of === 'agency') || (list.has('howMany') && list.has('sector'))
  if (!cues.length && !noun && !counts.length && !years && !agencies) return null
  const missing = cues.includes('missing') || (list.has('none') && noun)
  list.useKinds('coverage', 'reportNoun', 'which', 'howMany', 'some', 'aggregate', 'total', 'followUp')
  if (missing) list.useKinds('none')
  if (missing) return 'missing'
  if (counts.length) return counts.includes('report') ? 'count' : 'countAgencies'
  if (agencies && !cues.length && !noun && list.has('howMany')) return 'countAgencies'
  if (cues.includes('years') || years) return 'years'
  if (reports) return 'reports'
  if (cues.includes('exists')) return 'exists'
  if (noun) return agencies ? 'reports' : 'exists'
  return 'agencies'
}
