import { openArchive } from '../../db/archive/open-archive.ts'
import { readStats, type Stats } from '../../db/lists/read-stats.ts'

export interface StatsCommandOptions {
  /** Folder of the archive. */
  readonly data: string
  readonly json?: boolean | undefined
  readonly print: (text: string) => void
}

/**
 * `nianwen stats`: what the archive holds.
 * @throws ArchiveError when there is no archive
 */
export function runStatsCommand({ data, json, print }: StatsCommandOptions): number {
  const archive = openArchive(data)
  try {
    const stats = readStats(archive)
    print(json ? JSON.stringify(stats) : describe(stats))
    return 0
  } finally {
    archive.close()
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

function describe(stats: Stats): string {
  const { findings, model, sizes } = stats
  const years = stats.years.map(({ year, reports }) => `${year}: ${reports}`).join(', ')
  const files = Object.entries(sizes).map(([name, bytes]) => `${name} ${megabytes(bytes)}`)
  return [
    `reports    ${stats.reports}`,
    `agencies   ${stats.agencies}`,
    `years      ${years || '–'}`,
    `figures    ${stats.figures}`,
    `passages   ${stats.passages}`,
    `findings   ${findings.error} errors, ${findings.warning} warnings, ${findings.notice} notices`,
    `model      ${model ? `${model.name}, ${model.vectors} vectors of ${model.dimensions} dimensions` : '–'}`,
    `archive    ${stats.folder} (${files.join(', ')})`,
    ...stats.duplicates.flatMap(({ agency, year, files: [used, ...others], cells: [read, ...less] }) => [
      `duplicate  ${agency} ${year}: figures from ${used}`,
      ...others.map(
        (file, i) => `           also ${file}${less[i] === read ? '' : ` (${less[i]} cells read, not ${read})`}`,
      ),
    ]),
  ].join('\n')
}
