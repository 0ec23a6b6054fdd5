import { onTestFinished } from 'vitest'
import type { FindOriginal } from '../../../bot/exports/collect-originals.ts'
import type { Asker } from '../../../bot/talk/asker.ts'
import type { BotDeps } from '../../../bot/telegram/deps.ts'
import { type AccessLists, createAccess } from '../../../bot/telegram/gate/access.ts'
import { type Running, runBot } from '../../../bot/telegram/run-bot.ts'
import { createArchive } from '../../../db/archive/create-archive.ts'
import type { Archive } from '../../../db/archive/open-archive.ts'
import { type Chats, openChats } from '../../../db/chats/chats.ts'
import { type BotApi, startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { readyAsker } from './ready-asker.ts'

/** A bot that polls an emulated Telegram, for one test. */
export interface RunningBot {
  readonly api: BotApi
  readonly logged: string[]
  readonly chats: Chats
  /** Settles when the bot has ended. */
  readonly ended: Promise<void>
  /** Tells the bot to stop, and settles when it has. */
  stop(): Promise<void>
}

export interface RunOptions {
  readonly asker?: Asker
  readonly api?: BotApi
  readonly chats?: Chats
  readonly archive?: Archive
  readonly now?: () => Date
  readonly findOriginal?: FindOriginal
  readonly access?: AccessLists
  /** Whatever else a test gives the bot. */
  readonly deps?: Partial<Running>
}

/** An archive that holds nothing. */
export const EMPTY_ARCHIVE: BotDeps['view'] = {
  count: () => ({ reports: 0, agencies: 0 }),
  readStats: () => {
    throw new Error('There is no archive')
  },
  findReading: () => null,
}

/** Administration without an indexer. */
export const NO_ADMIN: BotDeps['admin'] = {
  runIndexer: () => Promise.resolve(null),
  uploads: '/nonexistent',
  version: '0.0.0',
}

/** Starts the bot; it is stopped when the test ends. */
export async function startTestBot(options: RunOptions = {}): Promise<RunningBot> {
  const api = options.api ?? (await startBotApi())
  const chats = options.chats ?? openChats(':memory:')
  const logged: string[] = []
  const stopping = new AbortController()
  const deps: Running = {
    asker: options.asker ?? readyAsker({}),
    archive: options.archive ?? createArchive(':memory:'),
    chats,
    findOriginal: options.findOriginal ?? (() => null),
    access: createAccess(options.access ?? {}),
    view: EMPTY_ARCHIVE,
    admin: NO_ADMIN,
    now: options.now ?? (() => new Date('2025-03-01T00:00:00Z')),
    log: (line: string) => void logged.push(line),
    apiRoot: api.root,
    ...options.deps,
  }
  const running = runBot(api.token, deps, stopping.signal)
  // Whoever waits for the end sees how it came; nobody has to.
  running.catch(() => undefined)
  const stop = (): Promise<void> => {
    stopping.abort()
    return running
  }
  onTestFinished(async () => {
    await stop().catch(() => undefined)
    if (!options.api) await api.close()
    if (!options.chats) chats.close()
  })
  return { api, logged, chats, ended: running, stop }
}
