import { existsSync } from 'node:fs'
import type { Archive } from '../../db/archive/open-archive.ts'
import { listDuplicates } from '../../db/lists/list-duplicates.ts'
import { listFiles, type StoredFile } from '../../db/lists/list-files.ts'
import type { Refusal } from '../document.ts'
import { isRefusal } from '../readers/is-refusal.ts'
import { loadSource } from '../readers/read-source.ts'
import type { Report } from '../report.ts'
import { createFileReader, type FileReader } from './file-reader.ts'
import { findFiles } from './find-files.ts'
import { inOrder } from './in-order.ts'
import { createReportIndex, type ReportIndex } from './index-report.ts'
import { createReportBatch } from './report-batch.ts'

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

/** A file whose report another file gives the figures of. */
export interface DuplicateFile {
  readonly path: string
  /** The file that gives the figures. */
  readonly of: string
  /** How many cells were read in this file, and in that one. */
  readonly cells: number
  readonly cellsOf: number
}

export interface IndexResult {
  readonly indexed: number
  readonly unchanged: number
  readonly removed: number
  readonly failed: readonly FailedFile[]
  /** Files among `paths` that hold a report which another file gives: listed, but no figure is taken from them. */
  readonly duplicates: readonly DuplicateFile[]
  /** Files that were not looked at because of a stop. */
  readonly left: number
}

/** What became of one file. */
type Outcome = { readonly kind: 'indexed' | 'unchanged' } | ({ readonly kind: 'failed' } & FailedFile)

/**
 * Brings the archive up to date with the files at `paths`. Reports are stored in the order of their files, many in one
 * transaction: an interrupted run keeps what it has done up to a second before, and the next one goes on from there.
 */
export async function indexFiles(paths: readonly string[], options: IndexOptions): Promise<IndexResult> {
  const { archive, now, force, signal, onProgress, prune } = options
  const { files, unreachable } = findFiles(paths)
  const stored = new Map(listFiles(archive).map((file) => [file.path, file]))
  const twins = new Map([...stored.values()].map((file) => [file.sha256, file]))
  const reports = createReportIndex(archive)
  const batch = createReportBatch(archive, reports.settle)
  const index = putOff(reports, batch.add)
  const run: Run = { index, startedAt: now(), force: force ?? false, twins }
  const outcomes: Outcome[] = []
  const reader = createFileReader(files.length)
  const start = (path: string) => readFile(path, stored.get(path), run, reader)
  for await (const [path, reading] of inOrder(signal?.aborted ? [] : files, reader.ahead, start)) {
    outcomes.push(indexFile(path, reading, stored.get(path), run))
    onProgress?.(outcomes.length, files.length)
    await nextTurn()
    if (signal?.aborted) break
  }
  const removed = prune && !signal?.aborted ? dropGone([...stored.values()], index) : 0
  batch.write()
  const count = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length
  return {
    indexed: count('indexed'),
    unchanged: count('unchanged'),
    removed,
    failed: [...unreachable, ...outcomes.filter((outcome) => outcome.kind === 'failed')],
    duplicates: findDuplicates(archive, new Set(files)),
    left: files.length - outcomes.length,
  }
}

type PutOff = Pick<ReportIndex, 'put' | 'take'>

const putOff = ({ put, take }: ReportIndex, later: (change: () => void) => void): PutOff => ({
  put: (...report) => later(() => put(...report)),
  take: (reportId) => later(() => take(reportId)),
})

/** What all files of a run share. One time for all: no file of a run is later than another. */
interface Run {
  readonly index: PutOff
  readonly startedAt: Date
  readonly force: boolean
  /** Whose report of which year the bytes of a hash were found to be. */
  readonly twins: Map<string, Twin>
}

/** What is known of a file's bytes from another file with the same ones. */
type Twin = Pick<StoredFile, 'path' | 'agency' | 'year'>

const findDuplicates = (archive: Archive, paths: ReadonlySet<string>): DuplicateFile[] =>
  listDuplicates(archive).flatMap(({ files, cells }) => {
    const [of = '', ...others] = files
    if (!files.some((path) => paths.has(path))) return []
    return others.map((path, i) => ({ path, of, cells: cells[i + 1] ?? 0, cellsOf: cells[0] ?? 0 }))
  })

/** Lets signals in: reading text files waits for nothing. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A file as it was read: its hash and its report, or why there is none. */
type Reading =
  | Refusal
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'read'; readonly sha256: string; readonly report: Report | Refusal }

async function readFile(
  path: string,
  stored: StoredFile | undefined,
  { force }: Run,
  reader: FileReader,
): Promise<Reading> {
  const source = loadSource(path)
  if (isRefusal(source)) return source
  const { sha256, bytes } = source
  if (stored?.sha256 === sha256 && !force) return { kind: 'unchanged' }
  return { kind: 'read', sha256, report: await reader.read({ bytes, path }) }
}

function indexFile(
  path: string,
  reading: Reading,
  stored: StoredFile | undefined,
  { index, startedAt, twins }: Run,
): Outcome {
  if (isRefusal(reading)) return { kind: 'failed', path, reason: reading.reason }
  if (reading.kind === 'unchanged') return reading
  const { sha256, report: read } = reading
  if (isRefusal(read)) {
    // What the file said before its change can no longer be proved.
    if (stored) index.take(stored.id)
    return { kind: 'failed', path, reason: stored ? `${read.reason} (its earlier reading is dropped)` : read.reason }
  }
  const report = asTwin(read, path, twins.get(sha256))
  const { agency, year } = report.identity
  twins.set(sha256, { path, agency, year })
  index.put(report, { path, sha256, indexedAt: startedAt }, stored?.id)
  return { kind: 'indexed' }
}

/** The same bytes under another name are the same report, whatever the name says of agency and year. */
function asTwin(report: Report, path: string, twin: Twin | undefined): Report {
  if (!twin || twin.path === path) return report
  const { agency, year } = twin
  if (agency === report.identity.agency && year === report.identity.year) return report
  const identity = { ...report.identity, agency, year, region: NOWHERE, level: null, sector: null, aliases: [] }
  return { ...report, identity }
}

const NOWHERE = { province: null, city: null, county: null }

function dropGone(stored: readonly StoredFile[], index: PutOff): number {
  const gone = stored.filter(({ path }) => !existsSync(path))
  for (const { id } of gone) index.take(id)
  return gone.length
}
