import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createArchive } from '../../../db/archive/create-archive.ts'
import type { Archive } from '../../../db/archive/open-archive.ts'
import type { ReportRecord } from '../../../db/archive/report-record.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { findFigure } from '../../../db/form/codebook.ts'
import { findSector } from '../../../db/names/sectors.ts'
import { makeRecord } from '../make-record.ts'
import type { NaiveReport, World } from './world.ts'

const LINKED = fileURLToPath(new URL('../../../../shared/tools/make-archive.mjs', import.meta.url))
/** Whether the generator of archives stands beside the checkout. */
export const hasGenerator = existsSync(LINKED)

/** A report as the generator tells the truth of it. */
interface Truth {
  readonly file: string
  readonly agency: string
  readonly province: string
  readonly city: string | null
  readonly county: string | null
  readonly year: number
  readonly states: Readonly<Record<string, 'blank' | 'notApplicable'>>
  readonly figures: Readonly<Record<string, number | null>>
  readonly narrative: Readonly<Record<string, number>>
  readonly themes: readonly {
    readonly theme: string
    readonly kind: 'problem' | 'improvement'
    readonly text: string
  }[]
  readonly breaches: readonly { readonly rule: string; readonly cells: readonly string[] }[]
}

/** The truth of a generated archive, stored as if it had been read, and the same for the naive evaluator. */
export function createGeneratedWorld(
  agencies: number,
  seed: number,
): { readonly archive: Archive; readonly world: World } {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
  try {
    const truth = join(folder, 'truth')
    const options = { agencies, years: '2021-2024', seed, missing: 0.15, errors: 0.2, deviations: 0.3, truth }
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
    // The generator runs only under its own path, not under that of a link to it.
    execFileSync(process.execPath, [realpathSync(LINKED), join(folder, 'reports'), ...args])
    const truths = readdirSync(truth)
      .filter((name) => name !== 'ARCHIVE.json')
      .map((name) => JSON.parse(readFileSync(join(truth, name), 'utf8')) as Truth)
    return storeTruths(truths)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function storeTruths(truths: readonly Truth[]): { readonly archive: Archive; readonly world: World } {
  const archive = createArchive(':memory:')
  const store = createReportStore(archive)
  const world = truths.map((truth, i): NaiveReport => {
    const record = toRecord(truth, i)
    const { reportId, agencyId } = store.store(record)
    const { province, city, county, sector, level } = record.agency
    return {
      ...{ reportId, agencyId, agency: truth.agency, year: truth.year, edition: record.edition },
      ...{ province, city, county, sector, level },
      cells: new Map(record.figures.map(({ code, value, state }) => [code, { value, state }])),
      narrative: countsOf(truth),
      findings: truth.breaches.map(({ rule }) => rule),
      themes: truth.themes,
    }
  })
  return { archive, world }
}

/** What is told as a change is no count. */
const countsOf = ({ narrative }: Truth): Record<string, number> =>
  Object.fromEntries(Object.entries(narrative).filter(([key]) => key !== 'receivedChange'))

function toRecord(truth: Truth, i: number): ReportRecord {
  const level = truth.county ? 'county' : truth.city ? 'city' : 'province'
  const record = makeRecord({
    name: truth.agency,
    year: truth.year,
    path: `/generated/${truth.file}`,
    sha256: String(i),
    passages: truth.themes.map(({ theme, kind, text }, at) => ({
      ...{ section: 'problems' as const, start: at, end: at + 1, text, kind, theme },
    })),
    mentions: Object.entries(countsOf(truth)).flatMap(([key, value]) => mentionsOf(key, value, truth.year)),
    findings: truth.breaches.map(({ rule, cells }) => ({ code: rule, severity: 'error', parameters: {}, cells })),
  })
  const { province, city, county } = truth
  const figures = Object.entries(truth.figures).map(([code, value]) => {
    const { table, row, column } = findFigure(code) ?? { table: 3 as const, row: code, column: code }
    const state = value === null ? (truth.states[code] ?? 'blank') : ('number' as const)
    return {
      code,
      value,
      state,
      raw: String(value ?? ''),
      proof: 'label' as const,
      table,
      row,
      column,
      start: 0,
      end: 1,
    }
  })
  const sector = findSector(truth.agency)?.key ?? null
  return { ...record, agency: { ...record.agency, province, city, county, level, sector, aliases: [] }, figures }
}

/** The number meant, beside a part of it, that of the year before, and a share. */
function mentionsOf(key: string, value: number, year: number): ReportRecord['mentions'] {
  const told = { noun: null, verb: null, raw: '', start: 0, end: 1, sentenceStart: 0, sentenceEnd: 2 }
  const common = { ...told, key, subject: key, unit: '', approximate: false, scope: 'whole' as const }
  return [
    { ...common, kind: 'count', value, year },
    { ...common, kind: 'count', scope: 'part', value: Math.floor(value / 2), year },
    { ...common, kind: 'count', scope: 'previous', value: value + 7, year: year - 1 },
    { ...common, kind: 'percent', value: value + 100, year },
  ]
}
