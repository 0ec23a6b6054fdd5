import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../support/bot-api/start-bot-api.ts'
import { freePort } from '../support/free-port.ts'
import { SAMPLES } from '../support/sample-truth.ts'

/** The program as it is installed: `npm run prepare` builds it. */
const PROGRAM = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url))

const FIRST = '汶岚市科学技术局-2021.txt'
const SENT = '栖岭县柳渡镇人民政府-2024.txt'
const PATIENCE = 60_000

describe.skipIf(!existsSync(PROGRAM))('the real program by webhook, with an admin and a log of JSON lines', () => {
  let data: string
  let api: BotApi
  let bot: ChildProcess
  let port: number
  let log = ''
  const PATH = process.env.PATH ?? ''

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'nianwen-'))
    ;[api, port] = [await startBotApi(), await freePort()]
    const env = {
      PATH,
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      NIANWEN_ALLOW: '11',
      NIANWEN_ADMINS: '7',
      NIANWEN_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      NIANWEN_WEBHOOK_SECRET: 'right-secret',
      NIANWEN_LOG: 'json',
      PORT: String(port),
    }
    bot = spawn(process.execPath, [PROGRAM, 'bot', '--data', data], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    bot.stderr?.on('data', (chunk: Buffer) => {
      log += chunk
    })
    await api.state.waitFor(() => api.state.webhook || undefined, 'the webhook', PATIENCE)
  }, 120_000)

  afterAll(async () => {
    if (bot.exitCode === null) bot.kill('SIGKILL')
    await api.close()
    rmSync(data, { recursive: true })
  })

  const health = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/health`)).json()

  test('a report that the admin sends is in the archive for everyone at once, words and meaning too', async () => {
    expect(await health()).toMatchObject({ status: 'ok', archive: { reports: 0, agencies: 0 } })
    const [admin, user] = [api.privateChat({ id: 7, language: 'zh' }), api.privateChat({ id: 11, language: 'zh' })]
    user.says('柳渡镇政府2024年存在哪些主要问题')
    await user.next(PATIENCE)
    admin.sendsDocument({ name: FIRST, bytes: readFileSync(join(SAMPLES, FIRST)) })
    admin.sendsDocument({ name: SENT, bytes: readFileSync(join(SAMPLES, SENT)) })
    await admin.sees('✓ 汶岚市科学技术局 · 2021年', PATIENCE)
    await admin.sees('✓ 栖岭县柳渡镇人民政府 · 2024年', PATIENCE)
    user.says('柳渡镇政府2024年存在哪些主要问题')
    expect((await user.next(PATIENCE)).text).toContain(SENT)
    expect(await health()).toMatchObject({ archive: { reports: 2, agencies: 2 } })
    admin.says('/status')
    expect((await admin.sees('状态')).text).toMatch(/报告 2 份，单位 2 家.*模型：.*队列：空/s)
  }, 120_000)

  test('strangers are refused, and the log tells neither token nor secret nor words', async () => {
    const stranger = api.privateChat({ id: 12, language: 'en' })
    stranger.says('柳渡镇政府2024年收到多少申请')
    expect((await stranger.next()).text).toContain('this number: 12')
    bot.kill('SIGTERM')
    expect(await once(bot, 'exit')).toEqual([0, null])
    const events = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(events.filter(({ event }) => event === 'update').map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['handled', 'refused']),
    )
    for (const secret of [api.token, 'right-secret', '柳渡', 'Somebody']) expect(log).not.toContain(secret)
  }, 120_000)

  test('malformed settings end it with one sentence and status 2', () => {
    const start = (env: Record<string, string>) => {
      try {
        execFileSync(process.execPath, [PROGRAM, 'bot', '--data', data], {
          env: { PATH, TELEGRAM_BOT_TOKEN: api.token, ...env },
          stdio: 'pipe',
        })
        return {}
      } catch (error) {
        const { status, stderr } = error as { status: number; stderr: Buffer }
        return { status, stderr: stderr.toString() }
      }
    }
    expect(start({ NIANWEN_ALLOW: 'me' })).toEqual({
      status: 2,
      stderr:
        'Cannot start the bot: NIANWEN_ALLOW holds "me", expected numeric ids of people and chats, like 12345,-10067\n',
    })
    expect(start({ NIANWEN_WEBHOOK_URL: 'https://a.org' })).toMatchObject({ status: 2 })
  })
})
