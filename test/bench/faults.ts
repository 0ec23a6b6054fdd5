import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArchive } from '../../db/archive/create-archive.ts'
import { packageRoot } from '../../db/archive/package-root.ts'
import { checkDatabase } from '../../db/backup/copy-database.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { indexVectors } from '../../indexer/archive/index-vectors.ts'
import { makeArchive } from './generated-archive.ts'

const NOW = () => new Date('2025-06-01')
const TABLES = ['reports', 'figures', 'passages', 'passages_fts', 'findings', 'statements', 'embeddings']

/** Kills the indexer at random moments, looks at every page each time, and holds what the last run makes against an untroubled one. Prints JSON. */
export async function benchFaults(kills = 100, seed = 41): Promise<void> {
  const { reports, remove } = makeArchive(seed, 60)
  const data = mkdtempSync(join(tmpdir(), 'nianwen-bench-'))
  try {
    let damaged = 0
    let moment = seed
    for (let n = 0; n < kills; n++) {
      moment = (moment * 48_271) % 2_147_483_647
      await killAt(reports, data, 300 + (moment % 6_000))
      if (checkDatabase(join(data, 'archive.sqlite')).length) damaged++
    }
    const equal = JSON.stringify(await finish(reports, data)) === JSON.stringify(await finish(reports, ':memory:'))
    console.log(JSON.stringify({ bench: 'faults', kills, damaged, endsEqual: equal }, null, 2))
  } finally {
    remove()
    rmSync(data, { recursive: true })
  }
}

async function killAt(reports: string, data: string, milliseconds: number): Promise<void> {
  const program = join(packageRoot(), 'dist/bot/main.js')
  const child = fork(program, ['index', reports, '--data', data], { stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await once(child, 'exit')
  clearTimeout(timer)
}

async function finish(reports: string, data: string): Promise<unknown[]> {
  const archive = createArchive(data)
  await indexFiles([reports], { archive, now: NOW })
  await indexVectors({ archive })
  const counts = TABLES.map((table) => archive.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  archive.close()
  return counts
}
