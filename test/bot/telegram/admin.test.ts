import { describe, expect, test } from 'vitest'
import type { BotDeps } from '../../../bot/telegram/deps.ts'
import type { Stats } from '../../../db/lists/read-stats.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import type { Fault } from '../../support/bot-api/types.ts'
import { freePort } from '../../support/free-port.ts'
import { EMPTY_ARCHIVE, NO_ADMIN, type RunOptions, startTestBot } from './talk-to-bot.ts'

const ADMIN = 7
const access = { admins: new Set([ADMIN]) }

const STATS: Stats = {
  reports: 16,
  agencies: 7,
  years: [
    { year: 2019, reports: 1 },
    { year: 2024, reports: 6 },
  ],
  duplicates: [],
  figures: 2900,
  passages: 400,
  findings: { error: 3, warning: 2, notice: 1 },
  model: { name: 'small-model', vectors: 390, dimensions: 512 },
  sizes: { 'archive.sqlite': 5_000_000, 'chats.sqlite': 250_000 },
  folder: '/data',
}

const view: BotDeps['view'] = { ...EMPTY_ARCHIVE, readStats: () => STATS }

const moved = (to: number): Fault => ({
  ...{ kind: 'error', code: 400, description: 'Bad Request: group chat was upgraded to a supergroup chat' },
  movedTo: to,
})

/** A bot that some chats have used. */
async function startKnown(chats: number, options: RunOptions = {}) {
  const running = await startTestBot({ access, ...options })
  const { api } = running
  const users = Array.from({ length: chats }, () => api.privateChat({ language: 'zh' }))
  for (const user of users) {
    user.says('/start')
    await user.next()
  }
  return { ...running, users }
}

describe('/status', () => {
  test('tells archive, models, queue and uptime in both languages', async () => {
    let now = new Date('2025-03-01T00:00:00Z')
    const admin = { ...NO_ADMIN, version: '1.2.3', languageModel: 'qwen' }
    const { api } = await startTestBot({ access, now: () => now, deps: { view, admin } })
    now = new Date('2025-03-03T03:04:05Z')
    const zh = api.privateChat({ id: ADMIN, language: 'zh' })
    zh.says('/status')
    expect((await zh.next()).text).toBe(
      [
        '状态',
        '已运行 2 天 3 小时 4 分',
        '年问 1.2.3，长轮询',
        '档案：报告 16 份，单位 7 家，年度 2019–2024，5.3 MB',
        '内容：数字格 2900 个，段落 400 个，疑点 6 处',
        '模型：small-model，向量 390 个；另有 10 个段落还没有向量',
        '语言模型：qwen',
        '队列：空',
        '会话：1 个',
      ].join('\n'),
    )
    const en = api.groupChat({ id: ADMIN, language: 'en' })
    en.says('/status')
    expect((await en.next()).text).toMatch(
      /Running for 2 d 3 h 4 min\n.*\nArchive: 16 reports of 7 agencies, 2019–2024/,
    )
  })

  test('by webhook it tells what waits at Telegram', async () => {
    const port = await freePort()
    const webhook = { url: `http://127.0.0.1:${port}/x`, secret: 's' }
    const { api } = await startTestBot({ access, deps: { view, port, webhook } })
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.says('/status')
    expect((await admin.next()).text).toMatch(/nianwen 0\.0\.0, webhook\nWebhook: \d updates? waiting at Telegram\n/)
  })
})

describe('what only admins may do', () => {
  test.each(['/status', '/reindex', '/broadcast hello'])('%s is refused politely to everyone else', async (command) => {
    const { api } = await startTestBot({ access, deps: { view } })
    const [zh, en] = [api.privateChat({ language: 'zh' }), api.privateChat({ language: 'en' })]
    zh.says(command)
    expect((await zh.next()).text).toBe(`抱歉，只有本机器人的管理员可以这样做。您的编号是 ${zh.user.id}。`)
    en.says(command)
    expect((await en.next()).text).toBe(
      `Sorry, only administrators of this bot can do that. Your number is ${en.user.id}.`,
    )
    const group = api.groupChat({ language: 'en' })
    group.says(command)
    group.says(command.replace(/^\/\w+/, '$&@nianwen_test_bot'))
    await group.next()
    group.says('/help@nianwen_test_bot')
    await group.next()
    expect(group.replies).toHaveLength(2)
  })

  test('is in their list of commands and in their help, and in nobody else’s', async () => {
    const api = await startBotApi()
    const [admin, user] = [api.privateChat({ id: ADMIN, language: 'zh' }), api.privateChat({ language: 'zh' })]
    await startTestBot({ api, access })
    admin.says('/help')
    expect((await admin.next()).text).toContain('/broadcast')
    user.says('/help')
    expect((await user.next()).text).not.toContain('/broadcast')
    expect([...api.state.commands.keys()].sort()).toEqual(
      ['', ` ${ADMIN}`, ' all_group_chats', 'zh', `zh ${ADMIN}`, 'zh all_group_chats'].sort(),
    )
    expect(JSON.stringify(api.state.commands.get(`zh ${ADMIN}`))).toContain('"status"')
    expect(JSON.stringify(api.state.commands.get('zh'))).not.toContain('"status"')
    await api.close()
  })
})

describe('/broadcast', () => {
  test('goes to every chat once confirmed, leaves out who blocked the bot, and tells the counts', async () => {
    const { api, users, chats } = await startKnown(3)
    const admin = api.privateChat({ id: ADMIN, language: 'zh' })
    admin.says('/broadcast 今晚 22 点停机\n约一小时 <b>')
    const asked = await admin.next()
    expect(asked.text).toBe('发给 4 个会话？\n\n今晚 22 点停机\n约一小时 <b>')
    expect(ChatDriver.labels(asked)).toEqual(['📣 发送', '取消'])
    for (const user of users) expect(user.replies).toHaveLength(1)
    api.state.blocked.add(users[1]?.chat.id ?? 0)
    await admin.presses('发送')
    await admin.sees('已发给 3 个会话。\n1 个会话已无法送达')
    expect((await users[0]?.next())?.text).toBe('今晚 22 点停机\n约一小时 <b>')
    expect(users[1]?.replies).toHaveLength(1)
    expect(chats.listChats().map(({ chat }) => chat)).not.toContain(users[1]?.chat.id)
    expect(
      await admin.pressesData(asked.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? '', asked),
    ).toMatchObject({
      text: expect.stringContaining('已经发送或取消'),
    })
  })

  test('arrives whole where its characters take more than one in HTML', async () => {
    const { api, users } = await startKnown(1)
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    const text = Array.from({ length: 60 }, (_, i) => `${i} ${'&'.repeat(30)}`).join('\n')
    admin.says(`/broadcast ${text}`)
    // The question whether to send it shows it in parts, the last one with the buttons.
    for (const _ of [1, 2, 3]) await admin.next()
    await admin.presses('Send')
    expect((await users[0]?.next())?.text).toBe(text)
  })

  test('can be cancelled, needs a text, and cannot be confirmed by others', async () => {
    const { api, users } = await startKnown(1)
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.says('/broadcast')
    expect((await admin.next()).text).toContain('/broadcast TEXT')
    admin.says('/broadcast hello')
    const asked = await admin.next()
    const data = asked.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? ''
    expect(await users[0]?.pressesData(data, asked)).toMatchObject({
      text: expect.stringContaining('只有本机器人的管理员'),
    })
    await admin.presses('Cancel')
    expect((await admin.next()).text).toBe('Not sent.')
    expect(users[0]?.replies).toHaveLength(1)
  })

  test('keeps to 25 messages a second, and the bot answers meanwhile', async () => {
    const { api, users, chats } = await startKnown(1)
    for (let id = 100; id < 140; id++) {
      api.privateChat({ id })
      chats.rememberChat({ chat: id, user: id }, new Date(0))
    }
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.says('/broadcast hello')
    await admin.next()
    const before = Date.now()
    await admin.presses('Send')
    users[0]?.says('申请多少')
    await users[0]?.sees('件')
    await admin.sees('Sent to 42 chats.')
    expect(Date.now() - before).toBeGreaterThanOrEqual(40 * 41)
  })

  test('does not reach chats that the allow-list has left out since', async () => {
    const { api, users, chats, stop } = await startKnown(2)
    await stop()
    const [kept, dropped] = users
    await startTestBot({ api, chats, access: { ...access, allow: new Set([kept?.chat.id ?? 0]) } })
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.says('/broadcast hello')
    expect((await admin.next()).text).toContain('Send this to 2 chats?')
    await admin.presses('Send')
    await admin.sees('Sent to 2 chats.')
    expect(kept?.replies).toHaveLength(2)
    expect(dropped?.replies).toHaveLength(1)
  })

  test('a group that has become a supergroup gets it once, whether or not Telegram has told so before', async () => {
    const { api, chats } = await startKnown(0)
    const groups = Array.from({ length: 4 }, () => api.groupChat({ language: 'en' }))
    const [told, supergroup, untold, other] = groups
    for (const group of groups) chats.rememberChat({ chat: group.chat.id, user: 1 }, new Date(0))
    told?.becomes(supergroup?.chat.id ?? 0)
    supergroup?.says('@nianwen_test_bot 申请')
    await supergroup?.next()
    expect(chats.listChats()).toHaveLength(3)
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.says('/broadcast hello')
    const asked = await admin.next()
    const sent = api.state.waitFor(() => supergroup?.replies[1], 'the broadcast')
    void sent.then(() => api.fail('sendMessage', moved(other?.chat.id ?? 0)))
    await admin.presses('Send', asked)
    await admin.sees('Sent to 3 chats.')
    expect([told, supergroup, untold, other].map((group) => group?.replies.length)).toEqual([0, 2, 0, 1])
  })

  test('is not sent again where nobody knows whether it has arrived; where it certainly has not, it is', async () => {
    const { api, users } = await startKnown(2)
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.says('/broadcast once')
    const asked = await admin.next()
    const begun = api.state.waitFor(() => admin.replies.find(({ text }) => text?.startsWith('Sending')), 'its start')
    void begun.then(() => {
      api.fail('sendMessage', { kind: 'dropAfter' })
      api.fail('sendMessage', { kind: 'error', code: 429, description: 'Too Many Requests', retryAfter: 0.1 })
    })
    await admin.presses('Send', asked)
    await admin.sees('Sent to 2 chats.\nOf 1 chat nobody knows')
    expect(users.map(({ replies }) => replies.filter(({ text }) => text === 'once').length)).toEqual([1, 1])
  })

  test('a stop ends it and says how many chats are left', async () => {
    const { api, chats, stop } = await startKnown(0)
    for (let id = 100; id < 150; id++) {
      api.privateChat({ id })
      chats.rememberChat({ chat: id, user: id }, new Date(0))
    }
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.says('/broadcast hello')
    await admin.next()
    await admin.presses('Send')
    await admin.sees('Sending')
    await stop()
    expect(admin.replies.at(-1)?.text).toMatch(/Stopped with \d+ chats left, since the bot is being stopped/)
  })
})
