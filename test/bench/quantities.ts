import { createArchive } from '../../db/archive/create-archive.ts'
import { EVERY_REPORT } from '../../db/figures/nodes.ts'
import { MENTION_SUBJECTS } from '../../db/form/mention-subjects.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { listNarrativeValues } from '../../db/lists/narrative-values.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { makeArchive, type TrueReport } from './generated-archive.ts'

/** Seeds of the archives measured on; the subjects were made with others. */
const SEEDS = [501, 502, 503]

/** Counts in the text that the tables hold too, under their names in the truth. */
const SAID: Readonly<Record<string, string>> = {
  received: 'requestsReceived',
  carriedOver: 'requestsCarriedOver',
  handled: 'requestsAnswered',
  carriedForward: 'requestsCarriedForward',
  reconsideration: 'reconsiderations',
  litigation: 'lawsuits',
  normativeIssued: 'normativeDocuments',
}

interface Tally {
  stated: number
  right: number
  wrong: number
  ambiguous: number
  missed: number
}

/**
 * Quantities of the narrative against the truth of generated archives: every agency, every year, every quantity. A value is
 * wrong where another is stated, or none.
 */
export async function benchQuantities(seeds: readonly number[] = SEEDS, agencies = 60): Promise<void> {
  const tallies = new Map<string, Tally>()
  const misses: string[] = []
  for (const seed of seeds) {
    const made = makeArchive(seed, agencies)
    try {
      const archive = createArchive(':memory:')
      await indexFiles([made.reports], { archive, now: () => new Date() })
      for (const { key } of MENTION_SUBJECTS) measure(archive, key, made.truth, { tallies, misses })
      archive.close()
    } finally {
      made.remove()
    }
  }
  report(tallies, misses)
}

function measure(
  archive: Parameters<typeof listNarrativeValues>[0],
  key: string,
  truth: ReadonlyMap<string, TrueReport>,
  { tallies, misses }: { readonly tallies: Map<string, Tally>; readonly misses: string[] },
): void {
  const tally = tallies.get(key) ?? { stated: 0, right: 0, wrong: 0, ambiguous: 0, missed: 0 }
  tallies.set(key, tally)
  const reports = listReports(archive, EVERY_REPORT).rows
  const { rows } = listNarrativeValues(
    archive,
    reports.map(({ reportId }) => reportId),
    key,
  )
  for (const { agency, year, value, state, mentions } of rows) {
    const report = truth.get(`${agency}-${year}`)
    if (!report) continue
    const expected = expectedOf(report, key)
    if (expected !== undefined) tally.stated++
    if (expected === undefined && state === 'absent') continue
    // The generator names what it counts; of the others nothing is known, and they are told apart.
    if (expected === undefined && !KNOWN.has(key)) continue
    const outcome =
      state === 'ambiguous' ? 'ambiguous' : value === null ? 'missed' : value === expected ? 'right' : 'wrong'
    tally[outcome]++
    if (outcome !== 'right')
      misses.push(
        `${outcome} ${key} ${agency}-${year}: ${value ?? '–'}, truth ${expected ?? '–'}: ${mentions.map((m) => m.sentence).join(' | ')} // ${report.evidence[key] ?? ''}`,
      )
  }
}

const KNOWN = new Set([
  ...['websiteItems', 'dynamicItems', 'interpretations', 'wechatItems', 'wechatFollowers', 'weiboItems'],
  ...['trainingSessions', 'trainees', 'hotlineReplies', 'npcProposals', 'cppccProposals', 'proposals'],
  ...Object.values(SAID),
])

function expectedOf({ narrative, said }: TrueReport, key: string): number | undefined {
  const [name] = Object.entries(SAID).find(([, subject]) => subject === key) ?? []
  return name ? said[name] : typeof narrative[key] === 'number' ? narrative[key] : undefined
}

function report(tallies: ReadonlyMap<string, Tally>, misses: readonly string[]): void {
  const sum = { stated: 0, right: 0, wrong: 0, ambiguous: 0, missed: 0 }
  for (const [key, tally] of tallies) {
    if (!tally.stated && !tally.wrong) continue
    for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += tally[name]
    console.log(tell(key, tally))
  }
  console.log(tell('all', sum))
  for (const miss of misses.slice(0, 40)) console.log(`  ${miss}`)
}

const tell = (name: string, { stated, right, wrong, ambiguous, missed }: Tally): string =>
  `${name}: ${right} of ${stated} right (${((100 * right) / Math.max(1, stated)).toFixed(1)} %), ${wrong} wrong, ${ambiguous} ambiguous, ${missed} missed`
