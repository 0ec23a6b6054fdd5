import { existsSync } from 'node:fs'
import { listFiles, type StoredFile } from '../db/list-files.ts'
import type { Archive } from '../db/open-archive.ts'
import { findFiles } from './find-files.ts'
import { createReportIndex, type ReportIndex } from './index-report.ts'
import { isRefusal } from './is-refusal.ts'
import { understandDocument } from './read-report.ts'
import { loadSource, readDocument } from './read-source.ts'

export interface IndexOptions {
  readonly archive: Archive
  readonly now: () => Date
  /** Drop the reports whose file is gone. */
  readonly prune?: boolean | undefined
  /** Read unchanged files, too. */
  readonly force?: boolean | undefined
  /** Stops after the file in hand. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: (done: number, total: number) => void
}

export interface FailedFile {
  readonly path: string
  readonly reason: string
}

export interface IndexResult {
  readonly indexed: number
  readonly unchanged: number
  readonly removed: number
  readonly failed: readonly FailedFile[]
  /** Files that were not looked at because of a stop. */
  readonly left: number
}

/** What became of one file. */
type Outcome = { readonly kind: 'indexed' | 'unchanged' } | ({ readonly kind: 'failed' } & FailedFile)

/**
 * Brings the archive up to date with the files at `paths`. Each report is stored in a transaction of its own, so
 * an interrupted run keeps what it has done and the next one goes on from there.
 */
export async function indexFiles(paths: readonly string[], options: IndexOptions): Promise<IndexResult> {
  const { archive, signal, onProgress, prune } = options
  const { files, unreachable } = findFiles(paths)
  const stored = new Map(listFiles(archive).map((file) => [file.path, file]))
  const index = createReportIndex(archive)
  const outcomes: Outcome[] = []
  for (const path of files) {
    if (signal?.aborted) break
    outcomes.push(await indexFile(path, stored.get(path), index, options))
    onProgress?.(outcomes.length, files.length)
    await nextTurn()
  }
  const removed = prune && !signal?.aborted ? dropGone([...stored.values()], index) : 0
  const count = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length
  return {
    indexed: count('indexed'),
    unchanged: count('unchanged'),
    removed,
    failed: [...unreachable, ...outcomes.filter((outcome) => outcome.kind === 'failed')],
    left: files.length - outcomes.length,
  }
}

/** Lets signals in: reading text files waits for nothing. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function indexFile(
  path: string,
  stored: StoredFile | undefined,
  index: ReportIndex,
  { now, force }: IndexOptions,
): Promise<Outcome> {
  const source = loadSource(path)
  if (isRefusal(source)) return { kind: 'failed', path, reason: source.reason }
  if (stored?.sha256 === source.sha256 && !force) return { kind: 'unchanged' }
  const read = await readSafely(source.bytes, path)
  if (isRefusal(read)) {
    // What the file said before its change can no longer be proved.
    if (stored) index.take(stored.id)
    return { kind: 'failed', path, reason: stored ? `${read.reason} (its earlier reading is dropped)` : read.reason }
  }
  index.put(read, { path, sha256: source.sha256, indexedAt: now() }, stored?.id)
  return { kind: 'indexed' }
}

/** One file that breaks the program must not keep the others from being read. */
async function readSafely(bytes: Uint8Array, path: string): ReturnType<typeof read> {
  try {
    return await read(bytes, path)
  } catch (error) {
    if (process.env.NIANWEN_DEBUG) throw error
    return { kind: 'refusal', reason: `the program failed on it: ${(error as Error).message}` }
  }
}

async function read(bytes: Uint8Array, path: string) {
  const document = await readDocument(bytes, path)
  return isRefusal(document) ? document : understandDocument(document, path)
}

function dropGone(stored: readonly StoredFile[], index: ReportIndex): number {
  const gone = stored.filter(({ path }) => !existsSync(path))
  for (const { id } of gone) index.take(id)
  return gone.length
}
