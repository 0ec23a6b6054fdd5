import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ListedFinding, listFindings } from '../../db/list-findings.ts'
import { createArchive } from '../../db/open-archive.ts'
import { indexFiles } from '../../indexer/index-files.ts'

/** Makes reports with planted errors and their truth; lies beside the checkout where there is one. */
const LINKED = fileURLToPath(new URL('../../../shared/tools/make-archive.mjs', import.meta.url))
// The generator runs only under its own path, not under that of a link to it.
const GENERATOR = existsSync(LINKED) ? realpathSync(LINKED) : LINKED

interface Breach {
  readonly rule: string
  readonly cells: readonly string[]
}

interface Truth {
  readonly agency: string
  readonly year: number
  readonly planted: readonly Breach[]
  readonly breaches: readonly Breach[]
}

const isAbout = (finding: ListedFinding, { rule, cells }: Breach): boolean =>
  finding.code === rule && finding.cells.some((cell) => cells.includes(cell))

describe.skipIf(!existsSync(GENERATOR)).each([0, 0.3])('generated reports, deviations %d', (deviations) => {
  let folder: string
  let truths: Truth[]
  let findings: ListedFinding[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    const [reports, truth] = [join(folder, 'reports'), join(folder, 'truth')]
    const options = {
      agencies: 25,
      years: '2021-2024',
      seed: 11,
      formats: 'word,markdown',
      deviations,
      errors: 0.3,
      truth,
    }
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
    execFileSync(process.execPath, [GENERATOR, reports, ...args])
    truths = readdirSync(truth)
      .filter((name) => name !== 'ARCHIVE.json')
      .map((name) => JSON.parse(readFileSync(join(truth, name), 'utf8')) as Truth)
    const archive = createArchive(':memory:')
    const { failed } = await indexFiles([reports], { archive, now: () => new Date(0) })
    expect(failed).toEqual([])
    findings = listFindings(archive).filter(({ severity, code }) => severity !== 'notice' && code !== 'unreadCells')
    archive.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const of = ({ agency, year }: Truth): ListedFinding[] =>
    findings.filter((finding) => finding.agency === agency && finding.year === year)
  const name = ({ agency, year }: Truth, { rule }: { readonly rule: string }): string => `${agency} ${year} ${rule}`

  test('every planted error is found', () => {
    const planted = truths.flatMap((truth) => truth.planted.map((error) => ({ truth, error })))
    expect(planted.length).toBeGreaterThan(10)
    const missed = planted.filter(({ truth, error }) => !of(truth).some((finding) => isAbout(finding, error)))
    expect(missed.map(({ truth, error }) => name(truth, error))).toEqual([])
  })

  test('no honest report is accused', () => {
    const wrong = truths.flatMap((truth) =>
      of(truth)
        .filter((finding) => !truth.breaches.some((breach) => isAbout(finding, breach)))
        .map(({ code }) => name(truth, { rule: code })),
    )
    expect(wrong).toEqual([])
  })
})
