import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { LEASE } from '../../../db/chats/deliveries.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { makeRecord } from '../../support/make-record.ts'

/** The program as it is installed: `npm run prepare` builds it. */
const PROGRAM = fileURLToPath(new URL('../../../dist/bot/main.js', import.meta.url))
const BUILT = existsSync(fileURLToPath(new URL('../../../dist/bot/digests/run-due.js', import.meta.url)))

test.skipIf(!BUILT)(
  'kill -9 while a digest is on its way: it is never sent twice',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'killed-'))
    const api = await startBotApi()
    const archive = createArchive(data)
    createReportStore(archive).store(makeRecord({}))
    archive.close()
    const user = api.privateChat()
    const chats = openChats(data)
    const due = new Date(Date.now() - 1_000)
    chats.digests.saveSettings(user.chat.id, { timeZone: 'UTC', quiet: null })
    const id = chats.digests.subscribe(
      newSubscription({ key: { chat: user.chat.id, thread: 0 }, topic: 'reports', question: '', nextAt: due }),
    )
    onTestFinished(async () => {
      chats.close()
      await api.close()
      rmSync(data, { recursive: true })
    })
    api.fail('sendMessage', { kind: 'hang' })
    const env = { PATH: process.env.PATH ?? '', TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root }
    const bot = spawn(process.execPath, [PROGRAM, 'bot', '--data', data], { env, stdio: 'ignore' })
    await user.next(60_000)
    bot.kill('SIGKILL')
    await once(bot, 'exit')
    expect(chats.digests.findLastDelivery(id)).toEqual({ slot: due, status: 'sending' })
    const later = new Date(Date.now() + LEASE)
    expect(chats.digests.claimDue(later, () => ({ missed: 0, nextAt: null }))).toBeUndefined()
    expect(chats.digests.findLastDelivery(id)?.status).toBe('unknown')
  },
  90_000,
)
