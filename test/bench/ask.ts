import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Archive, archiveExists, openArchive } from '../../db/archive/open-archive.ts'
import { packageRoot } from '../../db/archive/package-root.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { makeFiguresArchive } from './figures-archive.ts'
import { round, type Times, timeOnce, timeRuns } from './measure.ts'

const RECEIVED = `(SELECT id FROM codes WHERE code = 'requests.received.total')`
const GRANTED = `(SELECT id FROM codes WHERE code = 'requests.granted.total')`
const HANDLED = `(SELECT id FROM codes WHERE code = 'requests.totalHandled.total')`
const OF_2024 = 'FROM reports r JOIN agencies a ON a.id = r.agency_id JOIN figures f ON f.report_id = r.id'
const IN_2024 = `r.current = 1 AND r.year = 2024 AND f.code_id = ${RECEIVED}`

/** A question of each operation ({A} is an agency), with the shortest statement that finds what it asks for. */
const OPERATIONS: Readonly<Record<string, readonly [question: string, statement: string]>> = {
  lookup: ['{A}2024年收到多少申请', `SELECT f.value ${OF_2024} WHERE ${IN_2024} AND a.name = '{A}'`],
  list: ['2024年哪些单位没有收到申请', `SELECT a.name ${OF_2024} WHERE ${IN_2024} AND f.value = 0 ORDER BY a.name`],
  ranking: [
    '2024年收到申请最多的五家',
    `SELECT a.name, f.value ${OF_2024} WHERE ${IN_2024} ORDER BY f.value DESC LIMIT 5`,
  ],
  ratio: [
    '2024年公开率最低的三家',
    `SELECT a.name, f.value / nullif(h.value, 0) AS rate ${OF_2024} JOIN figures h ON h.report_id = r.id AND h.code_id = ${HANDLED}
     WHERE r.current = 1 AND r.year = 2024 AND f.code_id = ${GRANTED} AND h.value > 0 ORDER BY rate LIMIT 3`,
  ],
  groups: [
    '各省2024年收到的申请总数',
    `SELECT a.province, sum(f.value) ${OF_2024} WHERE ${IN_2024} GROUP BY a.province`,
  ],
  average: ['2024年平均收到多少申请', `SELECT avg(f.value) ${OF_2024} WHERE ${IN_2024}`],
  change: [
    '2024年收到申请增长最快的五家',
    `SELECT a.name, f.value / nullif(g.value, 0) AS change ${OF_2024} JOIN reports b ON b.agency_id = a.id AND b.year = 2023 AND b.current = 1
     JOIN figures g ON g.report_id = b.id AND g.code_id = f.code_id WHERE ${IN_2024} ORDER BY change DESC LIMIT 5`,
  ],
}
const ROUNDS = 20
const NOW = { now: new Date('2025-06-01') }

/**
 * Understanding, statements and telling together, against the shortest statement by hand; start-up, memory and size. Prints a
 * JSON document.
 * @param folder keeps the archives that are made, and takes those that it has from an earlier run
 */
export async function benchAsk(sizes: readonly number[] = [1_000, 10_000, 100_000], folder?: string): Promise<void> {
  const work = folder ?? mkdtempSync(join(tmpdir(), 'nianwen-bench-'))
  try {
    const results = []
    for (const size of sizes) results.push(await measure(size, join(work, String(size))))
    console.log(
      JSON.stringify({ bench: 'ask', cores: availableParallelism(), node: process.version, results }, null, 2),
    )
  } finally {
    if (!folder) rmSync(work, { recursive: true })
  }
}

async function measure(reports: number, data: string) {
  const making = await timeOnce(() => {
    if (!archiveExists(data)) makeFiguresArchive(data, reports).close()
  })
  const firstAnswer = await timeOnce(() => runProgram(data))
  const archive = openArchive(data)
  const operations = await measureOperations(archive)
  archive.close()
  return {
    reports,
    making: making.seconds,
    firstAnswer: firstAnswer.seconds,
    operations,
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
    archiveMegabytes: round(statSync(join(data, 'archive.sqlite')).size / 1e6),
  }
}

/** The program from its start to its end, for one question. */
const runProgram = (data: string): void =>
  void execFileSync(process.execPath, [
    join(packageRoot(), 'dist/bot/main.js'),
    ...['ask', '2024年平均收到多少申请', '--data', data],
  ])

/** The whole answer, the statement that it rests on, and the one by hand. */
interface Operation {
  readonly answer: Times
  readonly statement: Times
  readonly byHand: Times
  /** The statement against the one by hand, by computing. */
  readonly timesByHand: number
}

async function measureOperations(archive: Archive): Promise<Record<string, Operation>> {
  const asker = createAsker({
    archive,
    startEmbedder: () => {
      throw new Error('A question about figures started the embedder')
    },
  })
  const measured: Record<string, Operation> = {}
  const agency = archive.sqlite.prepare('SELECT name FROM agencies WHERE id = 1').pluck().get() as string
  for (const [name, pair] of Object.entries(OPERATIONS)) {
    const [question = '', text = ''] = pair.map((part) => part.replace('{A}', agency))
    const { sql } = (await asker.ask(question, NOW)).answer
    if (!sql) throw new Error(`Cannot measure "${question}": it was answered without figures`)
    const byHand = await timeRuns(ROUNDS, () => archive.sqlite.prepare(text).all())
    const statement = await timeRuns(ROUNDS, () => archive.sqlite.prepare(sql.text).all(...sql.params))
    const answer = await timeRuns(ROUNDS, () => asker.ask(question, NOW))
    measured[name] = { answer, statement, byHand, timesByHand: round(statement.cpu / byHand.cpu) }
  }
  await asker.close()
  return measured
}
