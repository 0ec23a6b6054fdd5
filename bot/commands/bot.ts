import { join } from 'node:path'
import { createArchive } from '../../db/archive/create-archive.ts'
import { type Archive, ArchiveError, archiveExists } from '../../db/archive/open-archive.ts'
import { openChats } from '../../db/chats/chats.ts'
import { readLanguageModelSettings } from '../../retrieval/language-model/settings.ts'
import { createIndexer } from '../indexing/run-indexer.ts'
import { readLearns } from '../talk/create-learning.ts'
import { createPageLinks, type PageLinks } from '../talk/create-page-links.ts'
import type { AdminDeps } from '../telegram/admin/admin-deps.ts'
import { createAccess } from '../telegram/gate/access.ts'
import { runBot } from '../telegram/run-bot.ts'
import { TokenError } from '../telegram/serving/connect.ts'
import { createLog, type Log } from '../telegram/serving/create-log.ts'
import { readSettings, type TelegramSettings } from '../telegram/serving/read-settings.ts'
import { UsageError } from '../usage-error.ts'
import { type PageOfBot, readPageOfBot } from '../web/page-settings.ts'
import { startAsker } from './start-asker.ts'
import { type PageOptions, type RunningPage, startPage } from './start-page.ts'
import { stopOnSignals } from './stop-on-signals.ts'

export interface BotCommandOptions {
  /** Folder of the archive; the bot's own `chats.sqlite` lies beside it. */
  readonly data: string
  /** What `readSettings` and `readPageOfBot` read. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** The program `nianwen`, to index in a process of its own. */
  readonly program: string
  readonly version: string
  /** Ends the bot like SIGINT and SIGTERM do. */
  readonly signal?: AbortSignal
  readonly log?: (line: string) => void
}

const toStderr = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/**
 * `nianwen bot`: runs until SIGINT or SIGTERM, then finishes what is in hand; a second signal ends it at once. Returns the
 * exit status: 1 when the bot had to give up, 2 when it cannot start.
 */
export async function runBotCommand(options: BotCommandOptions): Promise<number> {
  const { env, now, log: write = toStderr } = options
  const settings = readSettings(env)
  if (typeof settings === 'string') {
    write(settings)
    return 2
  }
  const page = readPageOfBot(env)
  if (typeof page === 'string') {
    write(page)
    return 2
  }
  const log = createLog(settings.logFormat, write, now)
  try {
    await serve(settings, page, options, log)
    return 0
  } catch (error) {
    log.log(describe(error))
    return [TokenError, ArchiveError, UsageError].some((kind) => error instanceof kind) ? 2 : 1
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function serve(
  settings: TelegramSettings,
  page: PageOfBot | null,
  options: BotCommandOptions,
  log: Log,
): Promise<void> {
  const { data, env, now, signal, version } = options
  const learns = readLearns(env)
  const { token, allow, admins, logFormat: _format, ...reach } = settings
  if (admins.size > 0 && !archiveExists(data)) {
    log.log(`There is no archive in "${data}" yet: made an empty one, to which admins can send reports.`)
    createArchive(data).close()
  }
  const asker = startAsker(data)
  const stop = stopOnSignals(log.log, signal)
  try {
    const chats = openChats(data)
    const served = page && (await servePageOf(page, { asker, data, learns, now, version, log: log.log }))
    try {
      await runBot(
        token,
        {
          asker,
          findOriginal: asker.findOriginal,
          chats,
          access: createAccess({ allow, admins }),
          archive: asker.archive,
          view: asker.view,
          now,
          learns,
          ...log,
          ...reach,
          ...linkTo(page, asker.archive, now, log.log),
          admin: listAdminDeps(options, log),
        },
        stop.signal,
      )
    } finally {
      await served?.close()
      chats.close()
    }
  } finally {
    stop.release()
    await asker.close()
  }
}

/** Serves the page where the bot is told to. */
async function servePageOf(
  { settings, host, port }: PageOfBot,
  options: Omit<PageOptions, 'settings' | 'host' | 'port'>,
): Promise<RunningPage | undefined> {
  if (port === undefined) return undefined
  const page = await startPage({ ...options, settings, host, port })
  options.log(`Serving the page on ${host}:${page.port}.`)
  return page
}

/** The links below sources, where the page has an address that others can open; Telegram refuses buttons to this machine. */
function linkTo(
  page: PageOfBot | null,
  archive: Archive,
  now: () => Date,
  log: (line: string) => void,
): Partial<PageLinks> {
  const { url, secret, needsLink } = page?.settings ?? {}
  if (url === undefined) return {}
  if (!new URL(url).hostname.includes('.') || url.includes('//127.')) {
    log(`Sources get no links: NIANWEN_WEB_URL is "${url}", which only this machine can open.`)
    return {}
  }
  return createPageLinks(archive, { url, ...(needsLink && secret ? { secret } : {}) }, now)
}

function listAdminDeps({ data, env, program, version }: BotCommandOptions, { log }: Log): AdminDeps {
  const model = readLanguageModelSettings(env)
  return {
    runIndexer: createIndexer({ program, data, env, log }),
    uploads: join(data, 'uploads'),
    version,
    languageModel: model !== null && typeof model !== 'string' ? model.model : undefined,
  }
}
