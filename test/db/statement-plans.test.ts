/** No statement that is run for a report or a question may read the whole of a table that grows, unless it must. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { preparePassageQueries } from '../../db/archive/passages.ts'
import { findOriginal } from '../../db/lists/find-original.ts'
import { findReading } from '../../db/lists/find-reading.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { NOW } from '../support/ask-truth.ts'
import { SAMPLES } from '../support/sample-truth.ts'
import { listWholeScans, noteStatements } from '../support/statement-plans.ts'

/** Statements that must read everything, by how they begin, and why. */
const MUST_SCAN: readonly (readonly [beginning: string, why: string])[] = [
  ['SELECT r.id, r.agency_id AS agencyId, r.path, r.sha256', 'once a run: which of the files are known'],
  ['SELECT agency, year, json_group_array(path) AS files', 'once a run: which files hold the same report'],
  ['SELECT a.id, a.name, a.province', 'once an archive: the names that questions may hold'],
  ['SELECT p.id AS passageId, p.report_id AS reportId', 'once an archive: where each passage belongs'],
  ['SELECT count(*) FROM passages p JOIN reports r', 'once an archive: how many passages there are'],
]

const OF_FEW = [
  '汶岚市科学技术局2023年收到多少申请',
  '2024年哪些单位没有收到申请',
  '2023年公开率最低的三家',
  '各省2024年收到的申请总数',
  '2024年收到申请增长最快的五家',
  '2023年平均收到多少申请',
  '汶岚市科学技术局2023年申请排第几',
  '汶岚市科学技术局2023年哪些数据对不上',
  '汶岚市科学技术局2023年收到的申请按申请人分',
  '2023年有多少单位提到人员不足',
]
const OF_ALL = ['公开率最低的三家', '连续三年没有收到申请的单位', '哪些数据对不上', '哪些单位缺2022年的报告']

let folder: string
let archive: Archive
let stored: ReadonlySet<string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
  archive = createArchive(folder)
  stored = noteStatements(archive)
  const files = [2021, 2022, 2023].map((year) => join(SAMPLES, `汶岚市科学技术局-${year}.txt`))
  await indexFiles(files, { archive, now: () => NOW })
})
afterAll(() => {
  archive.close()
  rmSync(folder, { recursive: true })
})

const unexplained = (texts: Iterable<string>) =>
  listWholeScans(archive, texts).filter(({ text }) => !MUST_SCAN.some(([beginning]) => text.startsWith(beginning)))

async function ask(questions: readonly string[]): Promise<ReadonlySet<string>> {
  const texts = noteStatements(archive)
  const asker = createAsker({
    archive,
    startEmbedder: () => {
      throw new Error('A question about figures started the embedder')
    },
  })
  for (const question of questions) await asker.ask(question, { now: NOW, language: 'zh' })
  expect(texts.size).toBeGreaterThan(questions.length)
  return texts
}

describe('the whole of a table that grows is not read', () => {
  test('for a report that is stored', () => {
    expect(stored.size).toBeGreaterThan(30)
    expect(unexplained(stored)).toEqual([])
  })

  test('for a question about an agency or a year', async () => {
    expect(unexplained(await ask(OF_FEW))).toEqual([])
  })

  test('for a passage, a source or a reading', () => {
    const texts = noteStatements(archive)
    preparePassageQueries(archive)
    findOriginal(archive, { agency: '汶岚市科学技术局', year: 2023, file: 'a.txt' })
    findReading(archive, '/a.txt')
    expect(unexplained(texts)).toEqual([])
  })
})

test('a question about all reports reads the reports and nothing else as a whole', async () => {
  const whole = unexplained(await ask(OF_ALL))
  expect([...new Set(whole.map(({ table }) => table))]).toEqual(['reports'])
})

test('reports are told apart by what stands in an index, not in the row behind its text', () => {
  const plan = (where: string) =>
    archive.sqlite
      .prepare(`EXPLAIN QUERY PLAN SELECT id, agency_id, year FROM reports WHERE ${where}`)
      .all()
      .map((step) => (step as { readonly detail: string }).detail)
  expect(plan('current = 1 AND year = 2024')).toEqual([expect.stringMatching(/COVERING INDEX reports_given/u)])
  expect(plan('current = 1 AND agency_id = 1')).toEqual([expect.stringMatching(/COVERING INDEX reports_one_current/u)])
  expect(plan('agency_id = 1')).toEqual([expect.stringMatching(/COVERING INDEX reports_agency/u)])
})
