import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { DEFAULT_SETTINGS } from '../../../db/chats/chat-settings.ts'
import { type Chats, openChats } from '../../../db/chats/chats.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'
import type { ChatDriver } from '../bot-api/chat-driver.ts'
import { type BotApi, startBotApi } from '../bot-api/start-bot-api.ts'
import { makeRecord } from '../make-record.ts'

/** What became of everything that was asked and sent while the bot was killed again and again. */
export interface KillTally {
  readonly questions: number
  /** Answered once. */
  readonly answered: number
  /** Said in words that nobody knows, or that it is too late. */
  readonly excused: number
  /** Neither answered nor excused. */
  readonly lost: readonly string[]
  /** Answered more than once. */
  readonly doubled: readonly string[]
  /** Messages of broadcasts that were to go out, arrived, may not have arrived, and arrived twice. */
  readonly broadcasts: {
    readonly due: number
    readonly sent: number
    readonly unknown: number
    readonly doubled: number
  }
  /** Digests that became due, arrived once, may have arrived and are told as unknown, never came, and came twice. */
  readonly digests: {
    readonly due: number
    readonly sent: number
    readonly unknown: number
    readonly lost: readonly string[]
    readonly doubled: readonly string[]
  }
}

interface KillOptions {
  /** The program `nianwen`, built. */
  readonly program: string
  readonly kills: number
  /** Between 0 and 1, one after the other: when to kill. */
  readonly random: () => number
  /** Hears of each kill. */
  readonly onKill?: (done: number) => void
}

const PEOPLE = 6
const LISTENERS = 12
/** Who is sent a digest at every start. */
const READERS = 4
/** Questions of a person before each kill. */
const QUESTIONS = 2
const ADMIN = 4999
/** Milliseconds that anything is waited for: many programs may share the machine. */
const PATIENCE = 120_000
/** Milliseconds of a sending, and the latest kill after the questions were asked. */
const [SENDING, LATEST] = [30, 700]

/** Kills the real bot over an emulated Telegram at random moments of answering and broadcasting, and counts what arrived. */
export async function playKills({ program, kills, random, onKill }: KillOptions): Promise<KillTally> {
  const data = mkdtempSync(join(tmpdir(), 'kills-'))
  const api = await startBotApi()
  try {
    prepare(data, api)
    api.slow('sendMessage', SENDING)
    const people = Array.from({ length: PEOPLE }, () => api.privateChat({ language: 'en' }))
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    const asked = new Map<string, { readonly user: ChatDriver; readonly message: number }>()
    const texts: string[] = []
    const digests: Digest[] = []
    for (let kill = 0; kill < kills; kill++) {
      subscribe(data, kill, digests)
      const bot = await start(program, data, api)
      const text = `broadcast no ${kill}.`
      texts.push(text)
      admin.says(`/broadcast ${text}`)
      await admin.sees(text, PATIENCE)
      void admin.presses('Send').catch(() => undefined)
      for (let number = 0; number < QUESTIONS; number++) {
        for (const [index, user] of people.entries()) {
          const question = `which agencies received no requests in ${2001 + 12 * kill + 6 * number + index}`
          asked.set(question, { user, message: user.says(question).message_id })
        }
      }
      await wait(random() * LATEST)
      bot.kill('SIGKILL')
      await once(bot, 'exit')
      onKill?.(kill + 1)
    }
    expireClaims(data)
    const last = await start(program, data, api)
    await settle(data, api, digests)
    last.kill('SIGTERM')
    await once(last, 'exit')
    return { ...count(asked, texts, api), digests: countDigests(data, digests, api) }
  } finally {
    await api.close()
    rmSync(data, { recursive: true })
  }
}

function prepare(data: string, api: BotApi): void {
  const archive = createArchive(data)
  createReportStore(archive).store(makeRecord({}))
  archive.close()
  const chats = openChats(data)
  for (let index = 0; index < LISTENERS; index++) {
    const id = 100 + index
    api.privateChat({ id })
    chats.rememberChat({ chat: id, user: id }, new Date())
    // Digests are due whatever the hour is.
    chats.digests.saveSettings(id, { ...DEFAULT_SETTINGS, quiet: null })
  }
  chats.close()
}

/** A time that has passed, so that nothing is due but what is said to be. */
const ONCE = { kind: 'once', date: '2025-01-01', minute: 0 } as const

/** A subscription that is due once. */
interface Digest {
  readonly id: number
  readonly chat: number
  /** Stands in the digest. */
  readonly question: string
}

/** Lets digests become due for the next start of the bot. */
function subscribe(data: string, kill: number, digests: Digest[]): void {
  const chats = openChats(data)
  for (let reader = 0; reader < READERS; reader++) {
    const [chat, question] = [100 + reader, `which agencies received no requests in ${1951 + 4 * kill + reader}`]
    const due = new Date(Date.now() - 1_000)
    const id = chats.digests.subscribe(
      newSubscription({ key: { chat, thread: 0 }, question, nextAt: due, schedule: ONCE }),
    )
    digests.push({ id, chat, question })
  }
  chats.close()
}

/** What a killed program had claimed is free, as it is when its two minutes have passed. */
function expireClaims(data: string): void {
  const sqlite = new Database(join(data, 'chats.sqlite'))
  sqlite.exec("UPDATE deliveries SET lease_until = 0 WHERE status IN ('claimed', 'sending')")
  sqlite.close()
}

const OPEN: readonly unknown[] = ['claimed', 'sending', undefined]

const isEveryDigestSettled = (chats: Chats, digests: readonly Digest[]): boolean =>
  digests.every(({ id }) => !OPEN.includes(chats.digests.findLastDelivery(id)?.status))

function countDigests(data: string, digests: readonly Digest[], api: BotApi): KillTally['digests'] {
  const chats = openChats(data)
  const states = digests.map(({ id, chat, question }) => {
    const sent = api.state.messages.filter((message) => message.chat.id === chat && message.text?.includes(question))
    return { question, times: sent.length, status: chats.digests.findLastDelivery(id)?.status }
  })
  chats.close()
  return {
    due: digests.length,
    sent: states.filter(({ times }) => times === 1).length,
    unknown: states.filter(({ status }) => status === 'unknown').length,
    lost: states.filter(({ times, status }) => times === 0 && status !== 'unknown').map(({ question }) => question),
    doubled: states.filter(({ times }) => times > 1).map(({ question }) => question),
  }
}

/** Starts the bot and waits until it asks for updates. */
async function start(program: string, data: string, api: BotApi): Promise<ChildProcess> {
  const before = api.state.calls.length
  const env = {
    ...{ PATH: process.env.PATH ?? '', TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root },
    NIANWEN_ADMINS: String(ADMIN),
  }
  const bot = spawn(process.execPath, [program, 'bot', '--data', data], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const logged: string[] = []
  bot.stderr?.on('data', (bytes: Buffer) => logged.push(bytes.toString()))
  const isAsking = (): true | undefined =>
    api.state.calls.slice(before).some(({ method }) => method === 'getUpdates') ? true : undefined
  await api.state.waitFor(isAsking, 'the bot to ask for updates', 600_000).catch((error: unknown) => {
    throw new Error(`The bot does not start, and says: ${logged.join('')}`, { cause: error })
  })
  return bot
}

/** Waits until nothing is left to be answered or sent. */
async function settle(data: string, api: BotApi, digests: readonly Digest[]): Promise<void> {
  const chats = openChats(data)
  try {
    for (let still = 0, tries = 0; still < 5 && tries < 12_000; tries++) {
      await wait(50)
      const isDone =
        chats.listInbox().length === 0 &&
        api.state.updates.size === 0 &&
        chats.countOpenBroadcasts() === 0 &&
        isEveryDigestSettled(chats, digests)
      still = isDone ? still + 1 : 0
    }
  } finally {
    chats.close()
  }
}

function count(
  asked: ReadonlyMap<string, { readonly user: ChatDriver; readonly message: number }>,
  texts: readonly string[],
  api: BotApi,
): Omit<KillTally, 'digests'> {
  const [lost, doubled]: [string[], string[]] = [[], []]
  let [answered, excused] = [0, 0]
  for (const [question, { user, message }] of asked) {
    const answers = user.replies.filter((reply) => reply.reply_to_message?.message_id === message).length
    const isExcused = user.replies.some((reply) => reply.text?.includes(`· ${question}`))
    if (answers > 1) doubled.push(question)
    if (answers === 1) answered++
    else if (isExcused) excused++
    else if (answers === 0) lost.push(question)
  }
  const arrived = texts.flatMap((text) =>
    Array.from(
      { length: LISTENERS },
      (_, index) =>
        api.state.messages.filter(
          (message) => message.chat.id === 100 + index && message.from.is_bot && message.text === text,
        ).length,
    ),
  )
  const ends = api.state.messages.flatMap(({ chat, text }) =>
    chat.id === ADMIN ? [/Of (\d+) chats? nobody knows/.exec(text ?? '')?.[1] ?? '0'] : [],
  )
  return {
    ...{ questions: asked.size, answered, excused, lost, doubled },
    broadcasts: {
      due: arrived.length,
      sent: arrived.filter((times) => times > 0).length,
      unknown: ends.reduce((sum, number) => sum + Number(number), 0),
      doubled: arrived.filter((times) => times > 1).length,
    },
  }
}
