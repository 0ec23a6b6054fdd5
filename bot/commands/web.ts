import { readLearns } from '../talk/create-learning.ts'
import { signLink } from '../talk/sign-link.ts'
import { UsageError } from '../usage-error.ts'
import { type PageSettings, readPageSettings, readPort } from '../web/page-settings.ts'
import { startAsker } from './start-asker.ts'
import { startPage } from './start-page.ts'
import { stopOnSignals } from './stop-on-signals.ts'

export interface WebCommandOptions {
  /** Folder of the archive; the talks lie beside it. */
  readonly data: string
  readonly host: string
  readonly port: string
  /** What `readPageSettings` reads. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  readonly version: string
  readonly log: (line: string) => void
  /** Ends the page like SIGINT and SIGTERM do. */
  readonly signal?: AbortSignal
}

const DAY = 24 * 60 * 60 * 1_000

/**
 * `nianwen web`: serves the page until SIGINT or SIGTERM, then finishes what is in hand. Returns the exit status.
 * @throws UsageError when a setting is malformed or the address cannot be used
 * @throws ArchiveError when there is no archive
 */
export async function runWebCommand(options: WebCommandOptions): Promise<number> {
  const { data, host, env, now, version, log } = options
  const settings = readPageSettings(env)
  if (typeof settings === 'string') throw new UsageError(settings)
  const port = readPort(options.port)
  if (port === undefined) throw new UsageError(`--port is "${options.port}", expected a number up to 65535`)
  const asker = startAsker(data)
  const stop = stopOnSignals(log, options.signal)
  try {
    const page = await startPage({ asker, data, learns: readLearns(env), settings, host, port, now, version, log })
    log(`The page is at ${addressOf(settings, host, page.port, now())}. Stop it with Ctrl+C.`)
    await aborted(stop.signal)
    await page.close()
    return 0
  } finally {
    stop.release()
    await asker.close()
  }
}

/** Where to open the page: where links must be signed, by one that lets in for a day. */
function addressOf({ url, secret, needsLink }: PageSettings, host: string, port: number, now: Date): string {
  const base = url ?? `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`
  return `${base}${needsLink && secret ? signLink('/', secret, new Date(now.getTime() + DAY)) : '/'}`
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
