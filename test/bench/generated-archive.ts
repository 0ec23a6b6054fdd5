import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../db/archive/package-root.ts'

const GENERATOR = join(packageRoot(), '../shared/tools/make-archive.mjs')

/** What the generator knows of a report that it wrote, as far as the narrative goes. */
export interface TrueReport {
  readonly agency: string
  readonly year: number
  readonly themes: readonly {
    readonly theme: string
    readonly kind: 'problem' | 'improvement'
    readonly text: string
  }[]
  readonly narrative: Readonly<Record<string, number | { readonly count?: number; readonly percent?: number }>>
  readonly evidence: Readonly<Record<string, string>>
  readonly said: Readonly<Record<string, number>>
  /** At most one error; a count in the text is planted as printed. */
  readonly planted: readonly { readonly claim?: string; readonly claimed?: number }[]
}

/** A generated archive of the years 2021–2024 in a folder of its own. */
export interface MadeArchive {
  readonly reports: string
  /** By agency and year, joined by a hyphen. */
  readonly truth: ReadonlyMap<string, TrueReport>
  remove(): void
}

/**
 * Writes the reports that the generator beside the checkout makes of a seed.
 * @throws Error where there is no generator
 */
export function makeArchive(seed: number, agencies: number): MadeArchive {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-bench-'))
  const [reports, truth] = [join(folder, 'reports'), join(folder, 'truth')]
  const options = ['--agencies', String(agencies), '--years', '2021-2024', '--seed', String(seed), '--truth', truth]
  execFileSync(process.execPath, [realpathSync(GENERATOR), reports, ...options], { stdio: 'ignore' })
  const all = readdirSync(truth)
    .filter((name) => name !== 'ARCHIVE.json')
    .map((name) => JSON.parse(readFileSync(join(truth, name), 'utf8')) as TrueReport)
  return {
    reports,
    truth: new Map(all.map((report) => [`${report.agency}-${report.year}`, report])),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
