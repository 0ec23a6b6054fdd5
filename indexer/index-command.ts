import { relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createArchive } from '../db/archive/create-archive.ts'
import { type IndexLock, takeIndexLock } from '../db/archive/index-lock.ts'
import { type Archive, archiveExists } from '../db/archive/open-archive.ts'
import { listFiles } from '../db/lists/list-files.ts'
import { findFiles } from './archive/find-files.ts'
import { type DuplicateFile, type IndexResult, indexFiles } from './archive/index-files.ts'
import { startProgress } from './archive/index-progress.ts'
import { indexVectors } from './archive/index-vectors.ts'
import { watchFiles } from './archive/watch-files.ts'

export interface IndexCommandOptions {
  /** Folder of the archive. */
  readonly data: string
  readonly now: () => Date
  /** Also the files that the archive has read before. */
  readonly known?: boolean | undefined
  readonly prune?: boolean | undefined
  readonly force?: boolean | undefined
  readonly watch?: boolean | undefined
  /** False leaves passages without vectors: words still find them. */
  readonly vectors: boolean
  readonly model?: string | undefined
  readonly json?: boolean | undefined
  readonly print: (text: string) => void
  readonly log: (line: string) => void
  /** How far a step is, for whoever started the program. */
  readonly onProgress?: ((step: 'reports' | 'vectors', done: number, total: number) => void) | undefined
}

/** What `index --json` prints. */
export interface IndexSummary extends IndexResult {
  readonly vectors: number
}

const NOTHING: IndexSummary = { indexed: 0, unchanged: 0, removed: 0, failed: [], duplicates: [], left: 0, vectors: 0 }

/** `nianwen index PATH…`. Returns the exit status: 1 when some files failed, 2 when nothing could be done. */
export async function runIndexCommand(given: readonly string[], options: IndexCommandOptions): Promise<number> {
  if (findFiles(given).files.length === 0 && !archiveExists(options.data)) {
    const nothing = given.map((path) => `"${path}"`).join(', ')
    options.log(`Nothing to index: ${nothing ? `no file at ${nothing}` : `there is no archive in "${options.data}"`}`)
    if (options.json) options.print(JSON.stringify(NOTHING))
    return 2
  }
  const stop = stopOnInterrupt(options.log)
  const archive = createArchive(options.data)
  try {
    const { upgradedFrom } = archive
    if (upgradedFrom !== undefined) {
      options.log(
        `The archive was of version ${upgradedFrom}: a copy is kept as archive.v${upgradedFrom}.sqlite, every report is read again, and dismissals stay.`,
      )
    }
    const paths =
      options.known || upgradedFrom !== undefined ? [...given, ...listFiles(archive).map(({ path }) => path)] : given
    const summary = await indexOnce(archive, paths, options, stop.signal)
    options.print(options.json ? JSON.stringify(summary) : describeSummary(summary))
    if (options.watch) await watchFiles(paths, stop.signal, () => repeat(archive, paths, options, stop.signal))
    return options.watch ? 0 : statusOf(summary)
  } finally {
    stop.release()
    archive.close()
  }
}

async function repeat(
  archive: Archive,
  paths: readonly string[],
  options: IndexCommandOptions,
  signal: AbortSignal,
): Promise<void> {
  const summary = await indexOnce(archive, paths, options, signal)
  if (summary.indexed + summary.removed > 0) options.log(describeSummary(summary))
}

async function indexOnce(
  archive: Archive,
  paths: readonly string[],
  options: IndexCommandOptions,
  signal: AbortSignal,
): Promise<IndexSummary> {
  const lock = await waitForTurn(archive, options.log, signal)
  try {
    return await indexAlone(archive, paths, options, signal)
  } finally {
    lock?.release()
  }
}

/** How often a run asks whether the one before it has ended, in milliseconds. */
const LOOK = 500

/** One run at a time: two would read the same files, and each would be told what the other has just stored. */
async function waitForTurn(
  archive: Archive,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<IndexLock | null> {
  let lock = takeIndexLock(archive)
  if (!lock) log('Waiting: another run is indexing into this archive.')
  while (!lock && !signal.aborted) {
    await sleep(LOOK, undefined, { signal }).catch(() => {})
    lock = takeIndexLock(archive)
  }
  return lock
}

async function indexAlone(
  archive: Archive,
  paths: readonly string[],
  options: IndexCommandOptions,
  signal: AbortSignal,
): Promise<IndexSummary> {
  const { now, prune, force, log, onProgress } = options
  const terminal = process.stderr.isTTY === true
  const reading = startProgress('reports', terminal)
  const tell = (done: number, total: number): void => {
    reading.update(done, total)
    onProgress?.('reports', done, total)
  }
  const broken = new AbortController()
  const reports = indexFiles(paths, { archive, now, prune, force, signal, onProgress: tell })
  const ended = reports.catch(() => broken.abort()).finally(reading.end)
  const stop = AbortSignal.any([signal, broken.signal])
  const vectors = options.vectors ? await addVectors(archive, options, { reading: ended, signal: stop, terminal }) : 0
  const result = await reports
  for (const { path, reason } of result.failed) log(`failed: ${shorten(path)}: ${reason}`)
  for (const duplicate of result.duplicates) log(`duplicate: ${describeDuplicate(duplicate)}`)
  if (signal.aborted) log(`Stopped with ${result.left} files left. Run the same command again to go on.`)
  return { ...result, vectors }
}

/** While reports are read, and what is left thereafter. */
async function addVectors(
  archive: Archive,
  { model, log, onProgress }: IndexCommandOptions,
  {
    reading,
    signal,
    terminal,
  }: { readonly reading: Promise<unknown>; readonly signal: AbortSignal; readonly terminal: boolean },
): Promise<number> {
  const progress = startProgress('vectors', terminal)
  try {
    const tell = (done: number, total: number): void => {
      progress.update(done, total)
      onProgress?.('vectors', done, total)
    }
    return await indexVectors({ archive, model, signal, reading, onProgress: tell })
  } catch (error) {
    await reading
    log(
      `No vectors: ${(error as Error).message}. Figures and words are indexed; run the command again for the vectors.`,
    )
    return 0
  } finally {
    progress.end()
  }
}

const shorten = (path: string): string => {
  const near = relative('', path)
  return near !== '' && near.length < path.length ? near : path
}

const describeDuplicate = ({ path, of, cells, cellsOf }: DuplicateFile): string =>
  cells === cellsOf
    ? `${shorten(path)}: ${shorten(of)} gives its report`
    : `${shorten(path)} (${cells} cells read): ${shorten(of)} (${cellsOf}) gives its report`

const describeSummary = ({ indexed, unchanged, removed, failed, vectors }: IndexSummary): string =>
  `${indexed} indexed, ${unchanged} unchanged, ${removed} removed, ${failed.length} failed; ${vectors} passages embedded`

function statusOf({ indexed, unchanged, removed, failed, left }: IndexSummary): number {
  if (indexed + unchanged + removed === 0) return 2
  return failed.length > 0 || left > 0 ? 1 : 0
}

/** The first Ctrl-C finishes the report in hand; the second ends the program as usual. */
function stopOnInterrupt(log: (line: string) => void): { readonly signal: AbortSignal; release(): void } {
  const stopping = new AbortController()
  const stop = (): void => {
    release()
    log('Stopping: finishing the report in hand.')
    stopping.abort()
  }
  const release = (): void => {
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return { signal: stopping.signal, release }
}
