import { existsSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
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

/** What goes to the worker that reads documents. */
export interface ReadJob {
  readonly format: Format
  readonly bytes: Uint8Array
  readonly file: string
}

/** As many threads read as there are cores; what comes beyond waits. They serve file after file, each kind by its entry. */
const MOST = availableParallelism()
const idle = new Map<string, Worker[]>()
const waiting: (() => void)[] = []
let running = 0

/**
 * Reads a file in a thread of its own, so that a hostile or broken file can neither stall nor exhaust the program: the
 * thread is stopped at the limits, and the file refused.
 * @param entry the compiled worker, which decides what is read; see `findWorker`
 */
export async function readIsolated<Job extends object = ReadJob, Answer = Document>(
  job: Job,
  entry: string,
  limits: Limits = USUAL,
): Promise<Answer | Refusal> {
  if (running >= MOST) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await run<Answer>(job, entry, limits)
  } finally {
    running--
    waiting.shift()?.()
  }
}

function run<Answer>(job: object, entry: string, limits: Limits): Promise<Answer | Refusal> {
  const worker = takeWorker(entry, limits)
  return new Promise((resolve) => {
    const settle = (answer: Answer | Refusal, healthy: boolean): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.unref()
      if (healthy && limits === USUAL) idle.set(entry, [...(idle.get(entry) ?? []), worker])
      else {
        worker.on('error', () => {})
        void worker.terminate()
      }
      resolve(answer)
    }
    const onMessage = (answer: Answer | Refusal): void => settle(answer, true)
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

/** A worker that is waiting, unless it has ended or other limits are asked for; a new one else. */
function takeWorker(entry: string, limits: Limits): Worker {
  const known = limits === USUAL ? (idle.get(entry) ?? []) : []
  for (let worker = known.pop(); worker; worker = known.pop()) if (worker.threadId > 0) return worker
  return new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes }, execArgv: [] })
}

const describe = (error: Error, { megabytes }: Limits): string =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `reading it takes more than ${megabytes} MB of memory`
    : `its reader failed: ${error.message.split('\n')[0]}`

/**
 * The compiled worker: beside this file's folder, or in `dist/` when this file runs from source and nothing of the indexer
 * was changed since; null where there is none, so that files are read in the same thread.
 * @param name its path in `indexer/` without ending
 */
export function findWorker(name = 'readers/isolate-worker'): string | null {
  const here = fileURLToPath(import.meta.url)
  const indexer = dirname(dirname(here))
  if (here.endsWith('.js')) return join(indexer, `${name}.js`)
  const compiled = join(packageRoot(), 'dist', relative(packageRoot(), indexer), `${name}.js`)
  return existsSync(compiled) && statSync(compiled).mtimeMs >= newest(indexer) ? compiled : null
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => statSync(join(folder, name)).mtimeMs),
  )
