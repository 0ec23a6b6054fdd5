import { type Archive, createArchive } from '../../db/archive/open-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { makeRecord } from '../support/make-record.ts'

const QUESTIONS = [
  '2024年哪些单位没有收到申请',
  'who received the most requests in 2024',
  '公开率最低的三家',
  '甲1县科技局2024年收到多少申请',
  'the average number of requests received in 2023',
]
const ROUNDS = 20

/** Understanding and SQL together, against the bare prepared statement, in milliseconds at 50 and 95 percent. */
export async function benchAsk(sizes: readonly number[] = [1000, 10_000, 100_000]): Promise<void> {
  for (const size of sizes) {
    const archive = makeArchive(size)
    const asker = createAsker({
      archive,
      startEmbedder: () => {
        throw new Error('A question about figures started the embedder')
      },
    })
    for (const question of QUESTIONS) {
      const { answer } = await asker.ask(question, { now: new Date('2025-06-01') })
      const statement = archive.sqlite.prepare(answer.sql?.text ?? 'SELECT 1')
      const whole = await time(async () => void (await asker.ask(question, { now: new Date('2025-06-01') })))
      const bare = await time(async () => void statement.all(...(answer.sql?.params ?? [])))
      console.log(
        `${size} reports · ${question}: p50 ${whole.p50.toFixed(1)} ms, p95 ${whole.p95.toFixed(1)} ms, ${(whole.p50 / bare.p50).toFixed(2)} × the bare statement`,
      )
    }
    await asker.close()
    archive.close()
  }
}

async function time(run: () => Promise<void>): Promise<{ p50: number; p95: number }> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
  return { p50: at(0.5), p95: at(0.95) }
}

/** Four years of every agency; the figures follow from the number, so that each run asks the same archive. */
function makeArchive(reports: number): Archive {
  const archive = createArchive(':memory:')
  const store = createReportStore(archive)
  const rows = ['received', 'granted', 'partlyGranted', 'totalHandled']
  for (let i = 0; i < reports; i++) {
    const [agency, year] = [Math.floor(i / 4) + 1, 2021 + (i % 4)]
    const name = `甲${agency}县科学技术局`
    const figures = Object.fromEntries(rows.map((row, r) => [`requests.${row}.total`, (i * (7 + r)) % 50]))
    store.store({ ...makeRecord({ name, year, text: '', sections: [], passages: [], figures }), path: `/${i}` })
  }
  return archive
}
