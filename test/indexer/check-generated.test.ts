import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { type ListedFinding, listFindings } from '../../db/lists/list-findings.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'

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
  /** Code to value as printed; null where no number is. */
  readonly figures: Readonly<Record<string, number | null>>
  /** Code to state for the nulls. */
  readonly states: Readonly<Record<string, string>>
  readonly planted: readonly Breach[]
  readonly breaches: readonly Breach[]
}

/** Seeds apart, so that the two runs do not hold the same agencies. */
const RUNS = [
  { deviations: 0, errors: 0.3, seed: 11 },
  { deviations: 0.3, errors: 0.3, seed: 4242 },
] as const

const isAbout = (finding: ListedFinding, { rule, cells }: Breach): boolean =>
  finding.code === rule && finding.cells.some((cell) => cells.includes(cell))

/** What a report prints, `value` or `state` by code. */
const printedIn = ({ figures, states }: Truth): Record<string, number | string | undefined> =>
  Object.fromEntries(Object.entries(figures).map(([code, value]) => [code, value ?? states[code]]))

function makeReports(folder: string, run: (typeof RUNS)[number]): Truth[] {
  const truth = join(folder, 'truth')
  const options = { agencies: 30, years: '2021-2024', formats: 'word,markdown,html', ...run, truth }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  execFileSync(process.execPath, [GENERATOR, join(folder, 'reports'), ...args])
  return readdirSync(truth)
    .filter((name) => name !== 'ARCHIVE.json')
    .map((name) => JSON.parse(readFileSync(join(truth, name), 'utf8')) as Truth)
}

/** Agency and year → code → value, or the state of a cell without a number. */
function readStored({ sqlite }: ReturnType<typeof createArchive>): Map<string, Record<string, number | string>> {
  const lines = sqlite
    .prepare(
      `SELECT a.name || ' ' || r.year AS report, c.code, coalesce(f.value, f.state) AS printed
       FROM figures f JOIN codes c ON c.id = f.code_id JOIN reports r ON r.id = f.report_id JOIN agencies a ON a.id = r.agency_id`,
    )
    .all() as { report: string; code: string; printed: number | string }[]
  const stored = new Map<string, Record<string, number | string>>()
  for (const { report, code, printed } of lines) stored.set(report, { ...stored.get(report), [code]: printed })
  return stored
}

describe.skipIf(!existsSync(GENERATOR)).each(RUNS)('generated reports, deviations $deviations', (run) => {
  let folder: string
  let truths: Truth[]
  let findings: ListedFinding[]
  let stored: ReturnType<typeof readStored>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    truths = makeReports(folder, run)
    const archive = createArchive(':memory:')
    const { failed } = await indexFiles([join(folder, 'reports')], { archive, now: () => new Date(0) })
    expect(failed).toEqual([])
    findings = listFindings(archive)
    stored = readStored(archive)
    archive.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const nameOf = ({ agency, year }: Truth): string => `${agency} ${year}`
  const of = ({ agency, year }: Truth): ListedFinding[] =>
    findings.filter((finding) => finding.agency === agency && finding.year === year)

  test('every cell is read as printed, and no other', () => {
    expect(truths.length).toBeGreaterThan(90)
    for (const truth of truths)
      expect({ report: nameOf(truth), ...stored.get(nameOf(truth)) }).toEqual({
        report: nameOf(truth),
        ...printedIn(truth),
      })
  })

  test('every planted error is found', () => {
    const planted = truths.flatMap((truth) => truth.planted.map((error) => ({ truth, error })))
    expect(planted.length).toBeGreaterThan(10)
    const missed = planted.filter(({ truth, error }) => !of(truth).some((finding) => isAbout(finding, error)))
    expect(missed.map(({ truth, error }) => `${nameOf(truth)} ${error.rule}`)).toEqual([])
  })

  test('no honest report is accused, and nothing is left unread', () => {
    const wrong = truths.flatMap((truth) =>
      of(truth)
        .filter((finding) => !truth.breaches.some((breach) => isAbout(finding, breach)))
        .map(({ code }) => `${nameOf(truth)} ${code}`),
    )
    expect(wrong).toEqual([])
  })
})
