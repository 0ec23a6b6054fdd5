import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { listFindings } from '../../db/lists/list-findings.ts'
import { readStats } from '../../db/lists/read-stats.ts'
import { type IndexOptions, indexFiles } from '../../indexer/archive/index-files.ts'
import { SAMPLES } from '../support/sample-truth.ts'

const AGENCY = '汶岚市科学技术局'
let folder: string
let archive: Archive
let clock = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
  archive = createArchive(':memory:')
})
afterEach(() => {
  archive.close()
  rmSync(folder, { recursive: true })
})

const copy = (year: number, as = `${AGENCY}-${year}.txt`): string => {
  copyFileSync(join(SAMPLES, `${AGENCY}-${year}.txt`), join(folder, as))
  return join(folder, as)
}
const run = (options: Partial<IndexOptions> = {}, paths: readonly string[] = [folder]) =>
  indexFiles(paths, { archive, now: () => new Date(++clock), ...options })
const wordsOf = (): unknown => archive.sqlite.prepare('SELECT count(*) FROM passages_fts').pluck().get()
const seriesFindings = () => listFindings(archive).filter(({ code }) => ['carryOver', 'inForce'].includes(code))

/** Prints another number of requests carried over from the year before. */
const breakCarriedOver = (path: string): void => {
  const text = readFileSync(path, 'utf8')
  const at = text.indexOf('二、上年结转')
  const end = text.indexOf('三、本年度办理结果', at)
  const changed = text.slice(at, end).replace(/\d+(?=\s*$)/, '77')
  writeFileSync(path, text.slice(0, at) + changed + text.slice(end))
}

describe('indexing files', () => {
  test('unchanged files are skipped, changed ones replaced', async () => {
    const path = copy(2022)
    expect(await run()).toMatchObject({ indexed: 1, unchanged: 0, failed: [] })
    expect(await run()).toMatchObject({ indexed: 0, unchanged: 1 })
    const words = wordsOf()
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`)
    expect(await run()).toMatchObject({ indexed: 1, unchanged: 0 })
    expect(wordsOf()).toBe(words)
    expect(readStats(archive).reports).toBe(1)
    expect(await run({ force: true })).toMatchObject({ indexed: 1 })
  })

  test('a failed file is named with its reason and the others go on', async () => {
    copy(2022)
    writeFileSync(join(folder, 'a.txt'), '关于召开会议的通知。请准时参加。')
    writeFileSync(join(folder, 'b.zip'), 'PK\x03\x04')
    const { indexed, failed } = await run()
    expect(indexed).toBe(1)
    expect(failed.map(({ path, reason }) => `${path.slice(folder.length + 1)}: ${reason}`)).toEqual([
      expect.stringMatching(/^a\.txt: not an annual report/),
      expect.stringMatching(/^b\.zip: it is a ZIP archive/),
    ])
  })

  test('a report that has become unreadable no longer gives figures', async () => {
    const path = copy(2022)
    await run()
    writeFileSync(path, '通知')
    expect((await run()).failed[0]?.reason).toContain('its earlier reading is dropped')
    expect(readStats(archive)).toMatchObject({ reports: 0, agencies: 0, passages: 0 })
    expect(wordsOf()).toBe(0)
  })

  test('only --prune drops the reports whose file is gone', async () => {
    copy(2021)
    const path = copy(2022)
    await run()
    rmSync(path)
    expect(await run()).toMatchObject({ removed: 0 })
    expect(readStats(archive).reports).toBe(2)
    expect(await run({ prune: true })).toMatchObject({ removed: 1, unchanged: 1 })
    expect(readStats(archive).years).toEqual([{ year: 2021, reports: 1 }])
  })

  test('a stop keeps what is done, and the next run goes on', async () => {
    for (const year of [2021, 2022, 2023]) copy(year)
    const stop = new AbortController()
    const first = await run({ signal: stop.signal, onProgress: () => stop.abort() })
    expect(first).toMatchObject({ indexed: 1, left: 2 })
    expect(await run()).toMatchObject({ indexed: 2, unchanged: 1, left: 0 })
  })

  test('of two files with the same report the later indexed one gives the figures', async () => {
    const older = copy(2022, 'a.txt')
    await run({}, [older])
    const newer = copy(2022, 'b.txt')
    await run()
    expect(readStats(archive).duplicates[0]?.files).toEqual([newer, older])
    rmSync(newer)
    await run({ prune: true })
    expect(archive.sqlite.prepare('SELECT path FROM reports WHERE current = 1').pluck().all()).toEqual([older])
  })

  test('the file in which more cells were read gives the figures, whatever is indexed last, and both are told', async () => {
    const whole = copy(2022, 'a.txt')
    const torn = copy(2022, 'b.txt')
    const text = readFileSync(torn, 'utf8')
    writeFileSync(torn, text.replace(/三、本年度办理结果[\s\S]*?四、结转下年度/u, '四、结转下年度'))
    const copies = [{ path: torn, of: whole, cells: 46, cellsOf: 200 }]
    expect((await run()).duplicates).toEqual(copies)
    expect((await run({ force: true }, [torn])).duplicates).toEqual(copies)
    expect(readStats(archive).duplicates[0]?.files).toEqual([whole, torn])
    expect(listFindings(archive).filter(({ code }) => code === 'copyReadsWorse')).toMatchObject([
      { parameters: { file: 'b.txt', cells: 46, current: 'a.txt', read: 200 } },
    ])
    rmSync(torn)
    await run({ prune: true })
    expect(listFindings(archive).filter(({ code }) => code === 'copyReadsWorse')).toEqual([])
  })

  test('a copy with other numbers is told', async () => {
    copy(2022, 'a.txt')
    breakCarriedOver(copy(2022, 'b.txt'))
    await run()
    expect(listFindings(archive).filter(({ code }) => code === 'copyDiffers')).toMatchObject([
      { parameters: { file: 'a.txt', current: 'b.txt', count: 1 }, cells: ['requests.carriedOver.total'] },
    ])
  })

  test('the same bytes under the name of another year are the same report', async () => {
    const path = copy(2022, `${AGENCY}-2022.txt`)
    const nameless = readFileSync(path, 'utf8')
      .replaceAll(AGENCY, '我局')
      .replaceAll(/20\d\d年/gu, '今年')
    writeFileSync(path, nameless)
    const again = join(folder, '泓浦市科学技术局-2023.txt')
    copyFileSync(path, again)
    await run()
    expect(readStats(archive)).toMatchObject({ agencies: 1, years: [{ reports: 1 }] })
    expect(readStats(archive).duplicates[0]?.files.toSorted()).toEqual([path, again].toSorted())
  })

  test('an agency that writes its outer places in one year only stays one agency', async () => {
    const rename = (year: number, name: string): void => {
      const path = copy(year)
      writeFileSync(join(folder, `${year}.txt`), readFileSync(path, 'utf8').replaceAll(AGENCY, name))
      rmSync(path)
    }
    rename(2021, '青州市科学技术局')
    rename(2022, '潍坊市青州市科学技术局')
    rename(2023, '山东省青州市科学技术局')
    rename(2024, '寿光市科学技术局')
    await run()
    expect(archive.sqlite.prepare('SELECT name FROM agencies ORDER BY name').pluck().all()).toEqual([
      '寿光市科学技术局',
      expect.stringContaining('青州市科学技术局'),
    ])
    expect(archive.sqlite.prepare("SELECT count(*) FROM aliases WHERE alias = '青州市科学技术局'").pluck().get()).toBe(
      1,
    )
  })

  test('findings between years come and go with either report', async () => {
    const before = copy(2022)
    const path = copy(2023)
    breakCarriedOver(path)
    await run({}, [path])
    expect(seriesFindings()).toEqual([])
    await run()
    expect(seriesFindings()).toMatchObject([
      { code: 'carryOver', year: 2023, parameters: { subject: 'total', right: 77 } },
    ])
    rmSync(before)
    await run({ prune: true })
    expect(seriesFindings()).toEqual([])
  })
})
