import { type ChildProcess, fork } from 'node:child_process'

/** What is to be indexed. */
export interface IndexRequest {
  readonly paths: readonly string[]
  /** Also the files that the archive has read before. */
  readonly known?: boolean
  /** Read unchanged files again. */
  readonly force?: boolean
}

/** How far a step is. */
export interface IndexProgress {
  readonly step: 'reports' | 'vectors'
  readonly done: number
  readonly total: number
}

/** What `nianwen index --json` prints. */
export interface IndexSummary {
  readonly indexed: number
  readonly unchanged: number
  readonly failed: readonly { readonly path: string; readonly reason: string }[]
  /** Files whose report another file gives the figures of. */
  readonly duplicates: readonly { readonly path: string; readonly of: string }[]
  /** Files that were not looked at because of a stop. */
  readonly left: number
  readonly vectors: number
}

/** Indexes files; null when that broke off. */
export type RunIndexer = (
  request: IndexRequest,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: IndexProgress) => void },
) => Promise<IndexSummary | null>

export interface IndexerOptions {
  /** The program `nianwen`. */
  readonly program: string
  /** Folder of the archive. */
  readonly data: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: (line: string) => void
}

/** How long the program may take to finish the report in hand after it was told to stop. */
const PATIENCE = 20_000

/**
 * Indexes in a process of its own, the only writer of the archive, so that neither a slow nor a broken file holds up the
 * bot. It is told to stop by SIGTERM alone: a Ctrl+C at the terminal is for the bot.
 */
export function createIndexer({ program, data, env, log }: IndexerOptions): RunIndexer {
  const { TELEGRAM_BOT_TOKEN: _token, NIANWEN_WEBHOOK_SECRET: _secret, ...rest } = env
  return async ({ paths, known, force }, { signal, onProgress }) => {
    const flags = ['--json', '--data', data, ...(known ? ['--known'] : []), ...(force ? ['--force'] : [])]
    const child = fork(program, ['index', ...flags, '--', ...paths], {
      env: rest,
      execArgv: [],
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child.on('message', (message) => onProgress(message as IndexProgress))
    const release = stopOn(child, signal)
    const { output, errors, status } = await untilEnd(child)
    release()
    const summary = parseSummary(output)
    if (!summary)
      log(`Indexing broke off with status ${status}: ${errors.trim().split('\n').at(-1) || 'no reason given'}`)
    return summary
  }
}

function stopOn(child: ChildProcess, signal: AbortSignal): () => void {
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => {
    child.kill('SIGTERM')
    timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  }
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  return () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

interface Ended {
  readonly output: string
  readonly errors: string
  readonly status: number | string | null
}

function untilEnd(child: ChildProcess): Promise<Ended> {
  let [output, errors] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    errors = (errors + chunk).slice(-4_000)
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ output, errors: error.message, status: null }))
    child.once('close', (code, signal) => resolve({ output, errors, status: code ?? signal }))
  })
}

function parseSummary(output: string): IndexSummary | null {
  try {
    const value: unknown = JSON.parse(output)
    return typeof value === 'object' && value !== null && 'failed' in value ? (value as IndexSummary) : null
  } catch {
    return null
  }
}
