import { availableParallelism } from 'node:os'
import type { Refusal } from '../document.ts'
import { readBytes } from '../read-report.ts'
import { findWorker, readIsolated } from '../readers/isolate.ts'
import type { Report } from '../report.ts'
import { readSafely } from './read-safely.ts'

/** What goes to the worker that reads reports. */
export interface FileJob {
  readonly bytes: Uint8Array
  /** Absolute. */
  readonly path: string
}

/** Reads the bytes of files, several at a time. */
export interface FileReader {
  read(job: FileJob): Promise<Report | Refusal>
  /** How many files to hand in before the first of them is waited for. */
  readonly ahead: number
}

/** Fewer files are read sooner than threads are started for them. */
const THREADS_FROM = 32

/**
 * A reader for a run over so many files: on all cores where that is worth its start, each file within limits of time and
 * memory, in the thread that calls else.
 */
export function createFileReader(files: number): FileReader {
  const worker = files < THREADS_FROM ? null : findWorker('archive/report-worker')
  if (!worker) return { read: ({ bytes, path }) => readSafely(() => readBytes(bytes, path)), ahead: 1 }
  return { read: (job) => readIsolated<FileJob, Report>(job, worker), ahead: 2 * availableParallelism() }
}
