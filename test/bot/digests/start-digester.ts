import { onTestFinished } from 'vitest'
import { runDue } from '../../../bot/digests/run-due.ts'
import type { Asker } from '../../../bot/talk/asker.ts'
import { createSendOnce } from '../../../bot/telegram/sending/send-once.ts'
import { createArchive } from '../../../db/archive/create-archive.ts'
import type { Archive } from '../../../db/archive/open-archive.ts'
import { type Chats, openChats } from '../../../db/chats/chats.ts'
import type { NewSubscription } from '../../../db/chats/subscriptions.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'
import type { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import { type BotApi, startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { readyAsker } from '../telegram/ready-asker.ts'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
export const NOW = new Date('2025-03-03T01:00:00Z')

/** Digests over an emulated Telegram, for one test; the clock stands until it is moved. */
export interface Digester {
  readonly api: BotApi
  readonly asker: Asker
  readonly chats: Chats
  readonly archive: Archive
  readonly logged: string[]
  readonly user: ChatDriver
  now: Date
  /** Moves the clock by so many milliseconds. */
  later(milliseconds: number): void
  /** Sends what is due. */
  run(): Promise<void>
  /** Subscribes the user, daily at nine in Beijing and due now. */
  subscribe(content?: Partial<NewSubscription>): number
  /** How often a message was handed to Telegram. */
  sendings(): number
}

/** @param folder of `chats.sqlite`; in memory where absent */
export async function startDigester(
  asker: Asker = readyAsker({}),
  folder = ':memory:',
  archive = createArchive(':memory:'),
): Promise<Digester> {
  const api = await startBotApi()
  const chats = openChats(folder)
  onTestFinished(async () => {
    await api.close()
    chats.close()
    if (archive.sqlite.open) archive.close()
  })
  const logged: string[] = []
  const user = api.privateChat()
  const send = createSendOnce(api.token, { apiRoot: api.root, patience: 1 })
  const digester: Digester = {
    ...{ api, asker, chats, archive, logged, user, now: NOW },
    later: (milliseconds) => {
      digester.now = new Date(digester.now.getTime() + milliseconds)
    },
    run: () =>
      runDue(
        {
          ...{ asker, archive, chats, send, log: (line: string) => void logged.push(line) },
          now: () => digester.now,
          pace: { next: async () => {} },
          mayReceive: () => true,
        },
        new AbortController().signal,
      ),
    subscribe: (content = {}) =>
      chats.digests.subscribe(newSubscription({ key: { chat: user.chat.id, thread: 0 }, nextAt: NOW, ...content })),
    sendings: () => api.state.calls.filter(({ method }) => method === 'sendMessage').length,
  }
  return digester
}
