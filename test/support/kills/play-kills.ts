import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { openChats } from '../../../db/chats/chats.ts'
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
/** Questions of a person before each kill. */
const QUESTIONS = 2
const ADMIN = 4999
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
    for (let kill = 0; kill < kills; kill++) {
      const bot = await start(program, data, api)
      const text = `broadcast no ${kill}.`
      texts.push(text)
      admin.says(`/broadcast ${text}`)
      await admin.sees(text)
      void admin.presses('Send').catch(() => undefined)
      for (let number = 0; number < QUESTIONS; number++) {
        for (const [index, user] of people.entries()) {
          const question = `requests in 2023, ${kill}-${number}-${index}.`
          asked.set(question, { user, message: user.says(question).message_id })
        }
      }
      await wait(random() * LATEST)
      bot.kill('SIGKILL')
      await once(bot, 'exit')
      onKill?.(kill + 1)
    }
    const last = await start(program, data, api)
    await settle(data, api)
    last.kill('SIGTERM')
    await once(last, 'exit')
    return count(asked, texts, api)
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
  }
  chats.close()
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
async function settle(data: string, api: BotApi): Promise<void> {
  const chats = openChats(data)
  try {
    for (let still = 0, tries = 0; still < 5 && tries < 12_000; tries++) {
      await wait(50)
      const isDone = chats.listInbox().length === 0 && api.state.updates.size === 0 && chats.countOpenBroadcasts() === 0
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
): KillTally {
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
