import { openPageTalks } from '../../db/chats/page-talks.ts'
import { readYearSpan } from '../../db/lists/read-stats.ts'
import { createLearning, NO_LEARNING } from '../talk/create-learning.ts'
import { createPage } from '../web/create-page.ts'
import type { PageSettings } from '../web/page-settings.ts'
import { servePage } from '../web/serve-page.ts'
import type { RunningAsker } from './start-asker.ts'

/** What a page is started with. */
export interface PageOptions {
  readonly asker: RunningAsker
  /** Folder of the archive; the talks lie beside it. */
  readonly data: string
  readonly settings: PageSettings
  readonly host: string
  readonly port: number
  readonly now: () => Date
  /** Whether wordings that were not understood are kept; they are by default. */
  readonly learns?: boolean
  readonly version: string
  readonly log: (line: string) => void
}

/** A page that listens, and how to end it. */
export interface RunningPage {
  readonly port: number
  /** Takes no more requests, and finishes those in hand. */
  close(): Promise<void>
}

const HOUR = 60 * 60 * 1_000

/** Names of this machine for itself. */
const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]', '::1']

/** Names by which the page may be reached: bound to this machine alone, its own and that of its address; else every name. */
function listHosts(host: string, { url }: PageSettings): ReadonlySet<string> | undefined {
  if (!LOOPBACK.includes(host)) return undefined
  return new Set([...LOOPBACK, ...(url ? [new URL(url).hostname] : [])])
}

/**
 * Serves the page over an archive that is being asked.
 * @throws UsageError when the address cannot be used
 */
export async function startPage({ asker, data, host, port, version, ...rest }: PageOptions): Promise<RunningPage> {
  const { settings, now, learns = true } = rest
  const talks = openPageTalks(data)
  const hosts = listHosts(host, settings)
  const describeSelf = () => ({ version, ...asker.view.count(), years: readYearSpan(asker.archive) })
  const learning = learns ? createLearning({ archive: asker.archive, store: talks, now }) : NO_LEARNING
  const deps = { asker, archive: asker.archive, talks, learning, describeSelf, ...rest, ...(hosts ? { hosts } : {}) }
  try {
    const served = await servePage(createPage(deps), host, port)
    const sweep = setInterval(() => talks.sweep(now()), HOUR)
    return {
      port: served.port,
      close: async () => {
        clearInterval(sweep)
        await served.close()
        talks.close()
      },
    }
  } catch (error) {
    talks.close()
    throw error
  }
}
