import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '../../db/archive/open-archive.ts'
import { packageRoot } from '../../db/archive/package-root.ts'
import type { PassageRecord, ReportRecord } from '../../db/archive/report-record.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { readReport } from '../../indexer/read-report.ts'
import { createPassageWriter } from '../../retrieval/search/passage-index.ts'
import { makeRecord } from '../support/make-record.ts'

const GENERATOR = join(packageRoot(), '../shared/tools/make-archive.mjs')
const AGENCIES = 150
const PER_REPORT = 40

/** Passages to fill an archive with, and where they are from. */
export interface Corpus {
  readonly source: string
  readonly passages: readonly Pick<PassageRecord, 'section' | 'text'>[]
}

/** Passages of the reports of the generator beside the checkout; of the samples where there is none. */
export async function readCorpus(): Promise<Corpus> {
  if (!existsSync(GENERATOR))
    return { source: 'the samples', passages: await readFolder(join(packageRoot(), 'indexer/samples')) }
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-bench-'))
  try {
    const options = ['--agencies', String(AGENCIES), '--years', '2023-2024', '--seed', '7', '--formats', 'markdown']
    execFileSync(process.execPath, [realpathSync(GENERATOR), folder, ...options], { stdio: 'ignore' })
    return { source: 'generated reports', passages: await readFolder(folder) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function readFolder(folder: string): Promise<Corpus['passages']> {
  const passages: Pick<PassageRecord, 'section' | 'text'>[] = []
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const report = await readReport(join(entry.parentPath, entry.name))
    if (report.kind !== 'refusal') passages.push(...report.passages)
  }
  const seen = new Set<string>()
  return passages.filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** As many passages as wanted: from the second round on each has a clause of another one added, and other numbers. */
export function* vary({ passages }: Corpus, count: number): Generator<Corpus['passages'][number]> {
  for (let i = 0; i < count; i++) {
    const [round, at] = [Math.floor(i / passages.length), i % passages.length]
    const passage = passages[at] as Corpus['passages'][number]
    const other = passages[(at * 7919 + round * 104_729) % passages.length]?.text.split(/[，。；]/u)[0]
    const text = passage.text.replace(/\d+/g, (digits) => String(Number(digits) + round))
    yield round ? { ...passage, text: `${text}${other}。` } : passage
  }
}

/** Stores passages as reports of invented agencies, findable by their words. */
export function fillArchive(archive: Archive, passages: Iterable<Corpus['passages'][number]>): void {
  const store = createReportStore(archive)
  const writer = createPassageWriter(archive)
  const listNew = archive.sqlite.prepare('SELECT id, text FROM passages WHERE id > ? ORDER BY id')
  let last = 0
  let report: Corpus['passages'][number][] = []
  let reports = 0
  const flush = (): void => {
    store.store(makeReport(reports++, report))
    for (const { id, text } of listNew.all(last) as { id: number; text: string }[]) {
      writer.add(id, text)
      last = id
    }
    report = []
  }
  archive.sqlite.transaction(() => {
    for (const passage of passages) if (report.push(passage) === PER_REPORT) flush()
    if (report.length) flush()
  })()
}

function makeReport(i: number, passages: Corpus['passages']): ReportRecord {
  let end = 0
  const placed = passages.map((passage) => {
    const start = end
    end += passage.text.length
    return { ...passage, start, end }
  })
  const text = passages.map((passage) => passage.text).join('')
  return makeRecord({ name: `甲${i}县科学技术局`, year: 2024, text, sections: [], passages: placed })
}
