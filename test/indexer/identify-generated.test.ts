import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../indexer/document.ts'
import { identify } from '../../indexer/identity/identify.ts'
import { isRefusal } from '../../indexer/readers/is-refusal.ts'
import { loadSource, readDocument } from '../../indexer/readers/read-source.ts'

const LINKED = fileURLToPath(new URL('../../../shared/tools/make-archive.mjs', import.meta.url))
// The generator runs only under its own path, not under that of a link to it.
const GENERATOR = existsSync(LINKED) ? realpathSync(LINKED) : LINKED

interface Truth {
  readonly file: string
  readonly agency: string
  readonly year: number
  readonly province: string
  readonly city: string
  readonly county: string | null
}

const OPTIONS = '--agencies 120 --years 2023 --seed 29 --formats word,markdown,html --deviations 0.3 --errors 0.1'

describe.skipIf(!existsSync(GENERATOR))('agencies of generated reports', () => {
  let folder: string
  let reports: readonly { readonly truth: Truth; readonly document: Document }[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    const truths = join(folder, 'truth')
    execFileSync(process.execPath, [GENERATOR, folder, ...OPTIONS.split(' '), '--truth', truths])
    const names = readdirSync(truths).filter((name) => name !== 'ARCHIVE.json')
    reports = await Promise.all(
      names.map((name) => load(JSON.parse(readFileSync(join(truths, name), 'utf8')) as Truth)),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const load = async (truth: Truth) => {
    const source = loadSource(join(folder, truth.file))
    const document = isRefusal(source) ? source : await readDocument(source.bytes, truth.file)
    if (isRefusal(document)) throw new Error(`${truth.file}: ${document.reason}`)
    return { truth, document }
  }
  const tell = (document: Document, path: string): unknown => {
    const identified = identify(document, path)
    if (isRefusal(identified)) return identified.reason
    const { agency, year, region, level, sector } = identified.identity
    return { agency, year, ...region, known: level !== null && sector !== null, findings: identified.findings }
  }
  const expected = ({ agency, year, province, city, county }: Truth) => ({
    ...{ agency, year, province, city, county },
    ...{ known: true, findings: [] },
  })

  test.each(['under their own names', 'under a name that says nothing'])('%s', (naming) => {
    expect(reports.length).toBeGreaterThan(100)
    const own = naming === 'under their own names'
    const read = reports.map(({ truth, document }) => tell(document, own ? truth.file : 'report.txt'))
    expect(read).toEqual(reports.map(({ truth }) => expected(truth)))
  })
})
