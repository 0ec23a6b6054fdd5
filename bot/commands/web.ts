import { openPageTalks } from '../../db/chats/page-talks.ts'
import { readYearSpan } from '../../db/lists/read-stats.ts'
import { signLink } from '../talk/sign-link.ts'
import { UsageError } from '../usage-error.ts'
import { createPage } from '../web/create-page.ts'
import { type PageSettings, readPageSettings } from '../web/page-settings.ts'
import { servePage } from '../web/serve-page.ts'
import { startAsker } from './start-asker.ts'
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

const HOUR = 60 * 60 * 1_000
const DAY = 24 * HOUR

/** Names of this machine for itself. */
const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]', '::1']

/** Names by which the page may be reached: bound to this machine alone, its own and that of its address; else every name. */
export function listHosts(host: string, { url }: PageSettings): ReadonlySet<string> | undefined {
  if (!LOOPBACK.includes(host)) return undefined
  return new Set([...LOOPBACK, ...(url ? [new URL(url).hostname] : [])])
}

function readPort(port: string): number {
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port)
  throw new UsageError(`--port is "${port}", expected a number up to 65535`)
}

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
  const asker = startAsker(data)
  const stop = stopOnSignals(log, options.signal)
  try {
    const talks = openPageTalks(data)
    const sweep = setInterval(() => talks.sweep(now()), HOUR)
    try {
      const describeSelf = () => ({ version, ...asker.view.count(), years: readYearSpan(asker.archive) })
      const hosts = listHosts(host, settings)
      const deps = {
        asker,
        archive: asker.archive,
        talks,
        settings,
        describeSelf,
        now,
        log,
        ...(hosts ? { hosts } : {}),
      }
      const page = await servePage(createPage(deps), host, port)
      log(`The page is at ${addressOf(settings, host, page.port, now())}. Stop it with Ctrl+C.`)
      await aborted(stop.signal)
      await page.close()
    } finally {
      clearInterval(sweep)
      talks.close()
    }
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
