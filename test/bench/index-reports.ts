import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { packageRoot } from '../../db/archive/package-root.ts'
import { createFileReader } from '../../indexer/archive/file-reader.ts'
import { findFiles } from '../../indexer/archive/find-files.ts'
import { inOrder } from '../../indexer/archive/in-order.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { indexVectors } from '../../indexer/archive/index-vectors.ts'
import { startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { peakMemory, round, timeOnce } from './measure.ts'

const GENERATOR = join(packageRoot(), '../shared/tools/make-archive.mjs')
/** Of agencies and years the generator leaves out some. */
const REPORTS_AN_AGENCY = 3.76
/** Tables in an order in which every row finds what it refers to. */
const TABLES = [
  'codes',
  'places',
  'agencies',
  'aliases',
  'reports',
  'sections',
  'figures',
  'passages',
  'mentions',
  'statements',
  'statement_themes',
  'findings',
  'finding_cells',
  'embeddings',
]

/**
 * Indexing from files to vectors, beside its parts alone in the same run: reading on all cores without storing, the bare model
 * without an archive, and bare inserts of the same rows. Prints a JSON document.
 */
export async function benchIndex(sizes: readonly number[] = [1_000, 10_000]): Promise<void> {
  const results = []
  for (const size of sizes) results.push(await measure(size))
  console.log(
    JSON.stringify({ bench: 'index', cores: availableParallelism(), node: process.version, results }, null, 2),
  )
}

async function measure(size: number) {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-bench-'))
  try {
    const files = generate(join(folder, 'reports'), size)
    const data = join(folder, 'data')
    const archive = createArchive(data)
    const whole = await timeOnce(() => indexAll(archive, files))
    const memory = peakMemory()
    const texts = archive.sqlite.prepare('SELECT text FROM passages').pluck().all() as string[]
    const reading = await timeOnce(() => readAll(files))
    const embedding = await timeOnce(() => embedAll(texts))
    const inserting = await timeOnce(() => insertAll(archive, join(folder, 'copy')))
    archive.close()
    const parts = reading.seconds + embedding.seconds + inserting.seconds
    return {
      reports: files.length,
      passages: texts.length,
      whole,
      reportsPerSecond: round(files.length / whole.seconds),
      passagesPerSecond: round(texts.length / whole.seconds),
      bare: { reading, embedding, inserting },
      shares: {
        reading: round(reading.seconds / parts),
        embedding: round(embedding.seconds / parts),
        inserting: round(inserting.seconds / parts),
      },
      bareSumToWhole: round(parts / whole.seconds),
      // The model computes in a process of its own, before and after.
      bareComputingToWhole: round((reading.cpu + inserting.cpu) / whole.cpu),
      peakMegabytes: memory,
      archiveMegabytes: round(statSync(join(data, 'archive.sqlite')).size / 1e6),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function generate(folder: string, size: number): readonly string[] {
  const agencies = String(Math.ceil(size / REPORTS_AN_AGENCY))
  const options = ['--agencies', agencies, '--years', '2021-2024', '--seed', '11']
  execFileSync(process.execPath, [realpathSync(GENERATOR), folder, ...options], { stdio: 'ignore' })
  return findFiles([folder]).files
}

/** As `nianwen index` does. */
async function indexAll(archive: Archive, files: readonly string[]): Promise<void> {
  const reading = indexFiles(files, { archive, now: () => new Date('2025-06-01') })
  await Promise.all([reading, indexVectors({ archive, reading })])
}

async function readAll(files: readonly string[]): Promise<void> {
  const reader = createFileReader(files.length)
  const read = (path: string) => reader.read({ bytes: readFileSync(path), path })
  for await (const _ of inOrder(files, reader.ahead, read));
}

async function embedAll(texts: readonly string[]): Promise<void> {
  const embedder = startEmbedder()
  try {
    await embedder.embed(texts, 'passage')
  } finally {
    embedder.close()
  }
}

/** Row by row with a prepared statement, all in one transaction. */
function insertAll(from: Archive, folder: string): void {
  const to = createArchive(folder)
  to.sqlite.pragma('foreign_keys = OFF')
  to.sqlite.exec('DELETE FROM codes')
  to.sqlite.transaction(() => {
    for (const table of TABLES) {
      const rows = from.sqlite.prepare(`SELECT * FROM ${table}`).raw()
      const insert = to.sqlite.prepare(
        `INSERT INTO ${table} VALUES (${rows
          .columns()
          .map(() => '?')
          .join(',')})`,
      )
      for (const row of rows.iterate()) insert.run(row)
    }
  })()
  to.close()
}
