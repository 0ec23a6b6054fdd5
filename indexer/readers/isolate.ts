import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { packageRoot } from '../../db/archive/package-root.ts'
import type { Document, Format, Refusal } from '../document.ts'
import { refuse } from './is-refusal.ts'

/** What a reader may take before it is stopped. */
export interface Limits {
  readonly seconds: number
  /** Memory of the reader's own, in megabytes. */
  readonly megabytes: number
}

const USUAL: Limits = { seconds: 90, megabytes: 768 }

/** What goes to the worker, and what comes back. */
export interface ReadJob {
  readonly format: Format
  readonly bytes: Uint8Array
  readonly file: string
}

/** One worker serves all files, one after the other; it is started again when it had to be stopped. */
let idle: Worker | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a thread of its own, so that a hostile or broken file can neither stall nor exhaust the program: the
 * thread is stopped at the limits, and the file refused.
 * @param entry the compiled worker; see `findWorker`
 */
export function readIsolated(job: ReadJob, entry: string, limits: Limits = USUAL): Promise<Document | Refusal> {
  const result = queue.then(() => run(job, entry, limits))
  queue = result.catch(() => {})
  return result
}

function run(job: ReadJob, entry: string, limits: Limits): Promise<Document | Refusal> {
  const worker = takeWorker(entry, limits)
  return new Promise((resolve) => {
    const settle = (answer: Document | Refusal, healthy: boolean): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.unref()
      if (healthy && limits === USUAL) idle = worker
      else {
        worker.on('error', () => {})
        void worker.terminate()
      }
      resolve(answer)
    }
    const onMessage = (answer: Document | Refusal): void => settle(answer, true)
    const onError = (error: Error): void => settle(refuse(describe(error, limits)), false)
    const onExit = (code: number): void => settle(refuse(`its reader ended with exit status ${code}`), false)
    const timer = setTimeout(
      () => settle(refuse(`reading it takes longer than ${limits.seconds} seconds`), false),
      limits.seconds * 1000,
    )
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage(job)
  })
}

/** The worker that is waiting, unless it has ended or other limits are asked for; a new one else. */
function takeWorker(entry: string, limits: Limits): Worker {
  if (idle && idle.threadId > 0 && limits === USUAL) {
    const worker = idle
    idle = undefined
    return worker
  }
  return new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }, execArgv: [] })
}

const describe = (error: Error, { megabytes }: Limits): string =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `reading it takes more than ${megabytes} MB of memory`
    : `its reader failed: ${error.message.split('\n')[0]}`

/**
 * The compiled worker: beside this file, or in `dist/` when this file runs from source and nothing of the indexer was
 * changed since; null where there is none, so that files are read in the same thread.
 */
export function findWorker(): string | null {
  const here = fileURLToPath(import.meta.url)
  if (here.endsWith('.js')) return here.replace(/isolate\.js$/, 'isolate-worker.js')
  const compiled = join(packageRoot(), 'dist', relative(packageRoot(), dirname(here)), 'isolate-worker.js')
  return existsSync(compiled) && statSync(compiled).mtimeMs >= newest(join(packageRoot(), 'indexer')) ? compiled : null
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => statSync(join(folder, name)).mtimeMs),
  )
