/** Generated reports as LibreOffice writes them: what Word users save, rather than what we would write. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport } from '../../../indexer/read-report.ts'
import { canConvert, convert, generatePages, truthOf } from '../../support/convert-reports.ts'
import { type Cut, splitTable } from '../../support/split-tables.ts'

/** Rows of the table of requests behind which it is cut, one a report. */
const CUTS: readonly (readonly [at: number, cut: Cut])[] = [
  [6, { headRows: 3, repeatsLabels: true }],
  [9, { headRows: 0, repeatsLabels: true }],
  [12, { headRows: 3, repeatsLabels: false }],
]

let folder: string
let pages: string

/** What is read of a file and what it prints, by code; the state of a cell that holds no number. */
async function compare(file: string) {
  const { agency, year, figures, states } = truthOf(folder, file)
  const report = await readReport(file)
  if (report.kind === 'refusal') throw new Error(report.reason)
  const printed = Object.fromEntries(Object.entries(figures).map(([code, value]) => [code, value ?? states[code]]))
  const read = Object.fromEntries(report.figures.map(({ code, value, state }) => [code, value ?? state]))
  return { printed, read, named: [report.identity.agency, report.identity.year], wanted: [agency, year] }
}

describe.skipIf(!canConvert())('reports saved by LibreOffice', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    pages = generatePages(folder, { agencies: 3, years: '2023-2024', seed: 31, deviations: 0, errors: 0, missing: 0 })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['docx', 'doc'] as const)(
    'are read from %s, every cell',
    async (format) => {
      const saved = convert(pages, format)
      const files = readdirSync(saved)
      expect(files).toHaveLength(6)
      for (const file of files) {
        const { printed, read, named, wanted } = await compare(join(saved, file))
        expect(named).toEqual(wanted)
        expect({ file, ...read }).toEqual({ file, ...printed })
      }
    },
    60_000,
  )

  it('are read from PDF: most cells, and none of them wrong', async () => {
    const saved = convert(pages, 'pdf')
    let [all, held] = [0, 0]
    for (const file of readdirSync(saved)) {
      const { printed, read, named, wanted } = await compare(join(saved, file))
      expect(named).toEqual(wanted)
      for (const [code, value] of Object.entries(read)) expect([file, code, value]).toEqual([file, code, printed[code]])
      all += Object.keys(printed).length
      held += Object.keys(read).length
    }
    expect(held / all).toBeGreaterThan(0.95)
  }, 60_000)

  it('are read from DOCX with the table of requests cut in two: none of the cells wrong', async () => {
    const cut = join(folder, 'cut')
    mkdirSync(cut)
    for (const [i, name] of readdirSync(pages).slice(0, CUTS.length).entries()) {
      const [at, how] = CUTS[i] ?? [6, { headRows: 0, repeatsLabels: true }]
      writeFileSync(join(cut, basename(name)), splitTable(readFileSync(join(pages, name), 'utf8'), at, how))
    }
    const saved = convert(cut, 'docx')
    for (const file of readdirSync(saved)) {
      const { printed, read } = await compare(join(saved, file))
      for (const [code, value] of Object.entries(read)) expect([file, code, value]).toEqual([file, code, printed[code]])
      expect(Object.keys(read).length).toBeGreaterThan(0.9 * Object.keys(printed).length)
    }
  }, 60_000)
})
