import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAsker } from '../../../bot/commands/start-asker.ts'
import type { IndexSummary, RunIndexer } from '../../../bot/indexing/run-indexer.ts'
import { createAccess } from '../../../bot/telegram/gate/access.ts'
import { runBot } from '../../../bot/telegram/run-bot.ts'
import { packageRoot } from '../../../db/archive/package-root.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { runIndexCommand } from '../../../indexer/index-command.ts'
import { type BotApi, startBotApi } from '../bot-api/start-bot-api.ts'

/** Who governs the bot. */
export const ADMINS = { zh: 7, en: 8 } as const

/** Samples that are not in the archive to begin with: admins send them, one in each language. */
export const SENT_LATER = { zh: '栖岭县柳渡镇人民政府-2024.txt', en: '汶岚市澄湾区教育局-2024.txt' } as const

const samples = (): string => join(packageRoot(), 'indexer/samples')

/** The real bot over the sample archive, talking to an emulated Telegram. */
export interface SampleBot {
  readonly api: BotApi
  readonly logged: readonly string[]
  /** The clock of the bot; Monday, nine in the morning in Beijing, until it is moved. */
  now: Date
  /** A sample as a file to send. */
  sample(name: string): string
  stop(): Promise<void>
}

/** Indexes in this process what the program indexes in one of its own. */
const createRunIndexer =
  (data: string, now: () => Date): RunIndexer =>
  async ({ paths, known, force }) => {
    let summary: IndexSummary | null = null
    const print = (text: string): void => {
      summary = JSON.parse(text) as IndexSummary
    }
    await runIndexCommand(paths, { data, now, known, force, vectors: true, json: true, print, log: () => undefined })
    return summary
  }

/** Indexes the samples with their vectors and starts the bot on them. */
export async function startSampleBot(): Promise<SampleBot> {
  const data = mkdtempSync(join(tmpdir(), 'nianwen-look-'))
  const logged: string[] = []
  const start = new Date('2025-03-03T01:00:00Z')
  const reports = join(data, 'reports')
  mkdirSync(reports)
  const later: readonly string[] = Object.values(SENT_LATER)
  for (const file of readdirSync(samples()).filter((name) => !later.includes(name))) {
    copyFileSync(join(samples(), file), join(reports, file))
  }
  const runIndexer = createRunIndexer(data, () => bot.now)
  const bot: SampleBot = {
    ...{ api: await startBotApi(), logged, now: start },
    sample: (name) => join(samples(), name),
    stop: async () => {
      stopping.abort()
      await running
      await asker.close()
      chats.close()
      await bot.api.close()
      rmSync(data, { recursive: true })
    },
  }
  const silent = { signal: new AbortController().signal, onProgress: () => undefined }
  await runIndexer({ paths: [reports] }, silent)
  const asker = startAsker(data)
  const chats = openChats(':memory:')
  const stopping = new AbortController()
  const running = runBot(
    bot.api.token,
    {
      ...{ asker, chats, archive: asker.archive, view: asker.view, findOriginal: asker.findOriginal },
      ...{
        access: createAccess({ admins: new Set(Object.values(ADMINS)) }),
        apiRoot: bot.api.root,
        now: () => bot.now,
      },
      log: (line) => void logged.push(line),
      admin: { runIndexer, uploads: join(data, 'uploads'), version: '1.2.3' },
    },
    stopping.signal,
  )
  await bot.api.state.waitFor(() => bot.api.state.commands.get('zh'), 'the bot')
  return bot
}
