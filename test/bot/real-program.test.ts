import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChatDriver } from '../support/bot-api/chat-driver.ts'
import { type BotApi, startBotApi } from '../support/bot-api/start-bot-api.ts'
import type { StoredMessage } from '../support/bot-api/types.ts'
import { copySampleArchive } from '../support/sample-archive.ts'
import { SAMPLE_TRUTH, SAMPLES } from '../support/sample-truth.ts'

/** The program as it is installed: `npm run prepare` builds it. */
const PROGRAM = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url))

const AGENCY = '汶岚市科学技术局'
const RECEIVED = 'requests.received.total'

const truthOf = (year: number): number | null | undefined =>
  SAMPLE_TRUTH.find((report) => report.agency === AGENCY && report.year === year)?.figures[RECEIVED]

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { env: { PATH: process.env.PATH ?? '', LANG: 'zh_CN.UTF-8', ...env } },
      (_, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

/** What the bot says next, to its last message: only that one has buttons. */
async function textOf(user: ChatDriver): Promise<string> {
  const messages = [await user.next(60_000)]
  while (user.replies.length > user.replies.indexOf(messages.at(-1) as StoredMessage) + 1)
    messages.push(await user.next())
  return messages.map(({ text }) => text).join('\n')
}

describe.skipIf(!existsSync(PROGRAM))('the real program on the bundled samples', () => {
  let data: string
  let api: BotApi
  let bot: ChildProcess
  let log = ''

  beforeAll(async () => {
    ;[data, api] = [await copySampleArchive('vectors'), await startBotApi()]
    const env = { PATH: process.env.PATH ?? '', TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root }
    bot = spawn(process.execPath, [PROGRAM, 'bot', '--data', data], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    bot.stderr?.on('data', (chunk: Buffer) => {
      log += chunk
    })
  }, 120_000)

  afterAll(async () => {
    if (bot.exitCode === null) bot.kill('SIGKILL')
    await api.close()
  })

  test('a question in Telegram gets the figure of the table, its source, and a follow-up', async () => {
    const user = api.privateChat({ language: 'zh-hans' })
    user.says(`${AGENCY}2021年收到多少件政府信息公开申请？`)
    const answer = await user.next(60_000)
    expect(answer.text).toContain(`${truthOf(2021)}件`)
    expect(answer.text).toContain(`${AGENCY}-2021.txt · 表3`)
    user.says('那2022年呢？')
    const next = await user.next(60_000)
    expect(next.text).toContain(`${truthOf(2022)}件`)
    expect(next.text).toContain(`${AGENCY}-2022.txt`)
    await user.presses('SQL')
    expect((await user.next()).text).toMatch(/SELECT/i)
  }, 120_000)

  test('a trend is sent as a picture, and the report itself as it was indexed', async () => {
    const user = api.privateChat({ language: 'zh' })
    user.says(`${AGENCY}历年新收申请的趋势`)
    await user.next(60_000)
    await user.presses('图表')
    const chart = await user.next(60_000)
    expect(chart.caption).toContain(AGENCY)
    expect(
      api.state.files
        .get(chart.photo?.[0]?.file_id ?? '')
        ?.subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    await user.presses('原件')
    const { document } = await user.next(60_000)
    const name = document?.file_name ?? ''
    expect(name).toMatch(/^汶岚市科学技术局-\d{4}\.txt$/)
    expect(api.state.files.get(document?.file_id ?? '')).toEqual(readFileSync(join(SAMPLES, name)))
  }, 120_000)

  test('a blank is told as a blank, in English too', async () => {
    const user = api.privateChat({ language: 'en' })
    user.says('How many requests did 栖岭县柳渡镇人民政府 receive in 2024?')
    const answer = await user.next(60_000)
    expect(answer.text).toMatch(/blank/i)
    expect(answer.text).not.toMatch(/\b0 requests/)
  }, 120_000)

  test('passages are quoted verbatim', async () => {
    const user = api.privateChat({ language: 'zh' })
    const report = SAMPLE_TRUTH.find(({ agency, year }) => agency === AGENCY && year === 2021)
    user.says(`${AGENCY}2021年存在哪些主要问题`)
    const answer = await user.next(60_000)
    const problems = report?.statements.filter(({ section }) => section === 'problems') ?? []
    expect(problems.some(({ text }) => answer.text?.includes(text))).toBe(true)
  }, 120_000)

  test.each([
    ['zh', `${AGENCY}2021年收到多少件政府信息公开申请`, `${truthOf(2021)}件`, '理解为'],
    ['en', `how many requests did ${AGENCY} receive in 2021`, `: ${truthOf(2021)}`, 'Understood as'],
  ] as const)(
    'in any chat it answers what is typed, half and whole, and the link asks it again: %s',
    async (...each) => {
      const [language, question, value, reading] = each
      const user = api.privateChat({ language })
      const examples = await user.offered(user.types(''), 60_000)
      expect(examples.results.length).toBeGreaterThan(1)
      const half = await user.offered(user.types(question.slice(0, 5)), 60_000)
      for (const { title } of half.results.slice(0, 1)) expect(title).not.toContain(value)
      const { results } = await user.offered(user.types(question), 60_000)
      expect(results[0]?.title).toContain(value)
      expect(results.length).toBeGreaterThan(1)
      const source = results[0]?.input_message_content.message_text
      expect(source).toContain(`${AGENCY}-2021.txt`)
      expect(source).toContain(reading)
      const link = results[0]?.reply_markup?.inline_keyboard[0]?.[0]?.url ?? ''
      user.says(`/start ${link.split('=')[1]}`)
      expect((await user.next(60_000)).text).toContain(`❓ ${question}`)
    },
    120_000,
  )

  test.each([
    ['zh', ['7 个单位的 16 份报告\n2019年 1 份', '7 个单位的 7 份报告', '⚠ 错误', '最常见的问题', '没有认出单位']],
    [
      'en',
      [
        '16 reports of 7 agencies\n2019: 1',
        '7 reports of 7 agencies',
        '⚠ error',
        'most common problems',
        'do not find',
      ],
    ],
  ] as const)(
    'the commands on the archive are understood in both languages: %s',
    async (language, seen) => {
      const user = api.privateChat({ language })
      for (const [index, command] of [
        '/reports',
        '/reports 2024',
        '/check',
        '/themes 2024',
        '/reports 收费',
      ].entries()) {
        user.says(command)
        expect(await textOf(user)).toContain(seen[index])
      }
      user.says('/about')
      expect(await textOf(user)).toMatch(/2019–2024/)
    },
    120_000,
  )

  test('SIGTERM ends it with status 0 after the answer in hand', async () => {
    const user = api.privateChat({ language: 'zh' })
    user.says(`${AGENCY}2021年收到多少件申请？`)
    await api.state.waitFor(
      () =>
        api.state.calls.find(
          ({ method, parameters: { chat_id: id } }) => method === 'sendChatAction' && id === user.chat.id,
        ),
      'typing',
    )
    bot.kill('SIGTERM')
    const [status] = await once(bot, 'exit')
    expect(status).toBe(0)
    expect(user.replies).toHaveLength(1)
    expect(log).not.toContain(api.token)
    expect(log).not.toContain(AGENCY)
  }, 120_000)

  test('the terminal chat answers the lines that it is given', async () => {
    const input = `${AGENCY}2021年收到多少件申请？\n那2022年呢？\n/sources\n`
    const { status, stdout } = await run(['chat', '--data', data], {}, input)
    expect(status).toBe(0)
    expect(stdout).toContain(`${truthOf(2021)}件`)
    expect(stdout).toContain(`${truthOf(2022)}件`)
    expect(stdout).toContain(`${AGENCY}-2022.txt · 表3`)
  }, 120_000)

  test('what is missing ends the program with one sentence and status 2', async () => {
    const token = await run(['bot', '--data', data])
    expect(token).toMatchObject({ status: 2, stderr: expect.stringContaining('TELEGRAM_BOT_TOKEN is not set') })
    const wrong = await run(['bot', '--data', data], { TELEGRAM_BOT_TOKEN: '1:wrong', TELEGRAM_API_ROOT: api.root })
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining('does not know TELEGRAM_BOT_TOKEN') })
    const archive = await run(['chat', '--data', join(data, 'none')])
    expect(archive).toMatchObject({ status: 2, stderr: expect.stringContaining('there is none yet') })
  }, 120_000)
})
