import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../../indexer/read-report.ts'
import { loadSource } from '../../indexer/readers/read-source.ts'

/** What reading the files of one folder takes. Times in milliseconds, memory in kilobytes. */
export interface ReadMeasure {
  readonly reports: number
  readonly refused: number
  readonly hashing: number
  readonly reading: number
  readonly peak: number
}

const [folder = '.'] = process.argv.slice(2)
const files = readdirSync(folder).map((name) => join(folder, name))
// The first report pays for the loading of its reader.
await readReport(files[0] ?? '')
const start = performance.now()
for (const file of files) loadSource(file)
const between = performance.now()
let refused = 0
for (const file of files) if ((await readReport(file)).kind === 'refusal') refused++
const measure: ReadMeasure = {
  reports: files.length,
  refused,
  hashing: between - start,
  reading: performance.now() - between,
  peak: process.resourceUsage().maxRSS,
}
process.send?.(measure, () => process.exit())
