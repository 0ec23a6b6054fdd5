import { describe, expect, test } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import type { StoredMessage } from '../../support/bot-api/types.ts'
import { makeRecord } from '../../support/make-record.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

/** Saturday, eight in the morning in Beijing. */
const NOW = new Date('2025-03-01T00:00:00Z')
const QUESTION = 'which agencies had zero applications in 2024'
const EN = { language: 'en', understood: 'agencies with zero requests, 2024' } as const

/** The bot's last message in a chat as it is now, after edits. */
const current = (user: ChatDriver): StoredMessage => {
  const message = user.replies.at(-1)
  if (!message) throw new Error('The bot has said nothing')
  return message
}
const labels = (user: ChatDriver): string[] => ChatDriver.labels(current(user))
const start = (answers: Parameters<typeof readyAsker>[0] = { [QUESTION]: EN }) =>
  startTestBot({ asker: readyAsker(answers) })

describe('subscribing', () => {
  test('to a question, with a schedule, in English', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'en' })
    user.says(`/subscribe weekly Mon 09:00 ${QUESTION}`)
    const card = (await user.next()).text ?? ''
    expect(card).toContain(`✅ Subscribed\n${QUESTION}\nUnderstood as: agencies with zero requests, 2024`)
    expect(card).toContain(
      'every Monday at 09:00 · Asia/Shanghai\nNext: 2025-03-03 09:00, 2025-03-10 09:00, 2025-03-17 09:00',
    )
    expect(chats.digests.listSubscriptions({ chat: user.chat.id, thread: 0 })).toMatchObject([
      { topic: 'question', question: QUESTION, nextAt: new Date('2025-03-03T01:00:00Z'), baseline: null },
    ])
  })

  test('to a question, in Chinese; in quiet hours it comes later, and the card says so', async () => {
    const { api } = await start()
    const user = api.privateChat({ language: 'zh-hans' })
    user.says('/subscribe 每天早上七点半 2024年哪些单位没有收到申请')
    const card = (await user.next()).text ?? ''
    expect(card).toContain('✅ 已订阅\n2024年哪些单位没有收到申请')
    expect(card).toContain(
      '每天 07:30 · Asia/Shanghai\n接下来：2025-03-02 07:30、2025-03-03 07:30、2025-03-04 07:30；免打扰时段过后 2025-03-02 08:00 送达',
    )
  })

  test('without a schedule it is asked how often; what is written as a topic is one', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'en' })
    user.says('/subscribe new findings')
    expect((await user.next()).text).toContain('New findings\nHow often?')
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toEqual([])
    await user.presses('Weekly')
    expect((await user.next()).text).toContain('New findings\nevery Monday at 09:00 · Asia/Shanghai')
    user.says(`/subscribe ${QUESTION}`)
    expect((await user.next()).text).toContain(`❓ ${QUESTION}\nHow often?`)
    await user.presses('Daily')
    expect((await user.next()).text).toContain(`✅ Subscribed\n${QUESTION}`)
  })

  test('a schedule that can be read in two ways is asked about before anything is subscribed to', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'en' })
    user.says(`/subscribe daily 9 ${QUESTION}`)
    const asked = (await user.next()).text ?? ''
    expect(asked).toContain(`${QUESTION}\nUnderstood as: agencies with zero requests, 2024\nevery day at 09:00`)
    expect(asked).toContain('Next: 2025-03-01 09:00, 2025-03-02 09:00, 2025-03-03 09:00')
    expect(asked).toContain('"9" can be read in more than one way')
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toEqual([])
    await user.presses('✅ Subscribe')
    expect((await user.next()).text).toContain(`✅ Subscribed\n${QUESTION}`)
    user.says('/subscribe every morning reports')
    expect((await user.next()).text).toContain('"morning" leaves something open')
    expect(await user.presses('✖')).toMatchObject({ text: 'Not subscribed.' })
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toHaveLength(1)
  })

  test('a search that finds nothing is asked about, since a stray word may have made it one', async () => {
    const question = 'asdf oil'
    const empty = { ...EN, kind: 'passages', rows: [], quotes: [], understood: 'passages about oil' } as const
    const { api, chats } = await start({ [question]: empty })
    const user = api.privateChat({ language: 'en' })
    user.says(`/subscribe daily at 9 ${question}`)
    expect((await user.next()).text).toContain('No figure answers this question now')
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toEqual([])
    await user.presses('✅ Subscribe')
    expect((await user.next()).text).toContain('✅ Subscribed')
  })

  test('once is once: the card says when it is over', async () => {
    let now = NOW
    const { api, chats } = await startTestBot({ asker: readyAsker({ [QUESTION]: EN }), now: () => now })
    const user = api.privateChat({ language: 'en' })
    user.says(`/subscribe tomorrow at 9 ${QUESTION}`)
    expect((await user.next()).text).toContain('once, on 2025-03-02 at 09:00 · Asia/Shanghai\nNext: 2025-03-02 09:00')
    now = new Date('2025-03-02T01:00:00Z')
    chats.digests.sendNow(1, now)
    await user.pressesData('d2:now:1', current(user))
    expect((await user.next()).text).toContain(`🔔 ${QUESTION}`)
    user.says('/digests 1')
    expect((await user.next()).text).toContain('It was for once, and is over')
  })

  test('without a question there is a menu of the topics, and the last question', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'en' })
    user.says('/subscribe daily 18:00')
    expect((await user.next()).text).toContain('What would you like to get every day at 18:00?')
    expect(labels(user)).toHaveLength(4)
    await user.presses('Themes')
    expect((await user.next()).text).toContain('Themes on the move\nevery day at 18:00')
    user.says(QUESTION)
    await user.next()
    user.says('/subscribe')
    await user.next()
    await user.presses('❓ which agencies')
    expect((await user.next()).text).toContain(`✅ Subscribed\n${QUESTION}`)
    expect(chats.digests.listSubscriptions({ chat: user.chat.id, thread: 0 })).toHaveLength(2)
  })

  test('the last question is kept with the talk that it follows upon', async () => {
    const asker = readyAsker({})
    const { api, chats } = await startTestBot({
      asker: {
        ask: async (question, options) => {
          const { answer, context } = await asker.ask(question, options)
          return { answer: { ...answer, understood: options.context ? 'companies, 2024' : 'companies' }, context }
        },
      },
    })
    const user = api.privateChat({ language: 'en' })
    for (const question of ['requests in 2024', 'and companies?']) {
      user.says(question)
      await user.next()
    }
    user.says('/subscribe')
    await user.next()
    await user.presses('and companies?')
    expect((await user.next()).text).toContain('and companies? (companies, 2024)')
    expect(chats.digests.listSubscriptions({ chat: user.chat.id, thread: 0 })).toMatchObject([
      { question: 'and companies?', context: { follows: 1, understood: 'companies, 2024' } },
    ])
  })

  test.each([
    ['/subscribe weekly Mo 09:00 x', 'could not read "Mo" in the schedule'],
    ['/subscribe daily 25:00 x', '"25:00" is no time of day'],
    ['/subscribe every 5 hours x', 'I cannot send digests "every 5 hours"'],
    ['/subscribe twice a day x', '"twice a day" does not say at what time'],
    ['/subscribe daily 9:00 Berlin time x', 'so "Berlin time" cannot stand'],
    ['/subscribe today at 7 x', '"today at 7" is over already'],
    [`/subscribe daily ${'x'.repeat(501)}`, 'too long'],
    ['/subscribe daily gibberish', 'I do not understand this question'],
  ])('%s is refused in one sentence', async (text, reason) => {
    const { api, chats } = await start({ gibberish: { kind: 'clarify', understood: '', text: 'Which do you mean?' } })
    const user = api.privateChat({ language: 'en' })
    user.says(text)
    expect((await user.next()).text).toContain(reason)
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toEqual([])
  })

  test('in a topic of a forum the digest comes there', async () => {
    const { api } = await start()
    const forum = api.groupChat({ forum: true, language: 'en' })
    forum.says('/subscribe weekly Mon reports', { thread: 11 })
    const card = await forum.next()
    expect(card.message_thread_id).toBe(11)
    await forum.pressesData('d2:now:1', card)
    const digest = await forum.next()
    expect(digest.message_thread_id).toBe(11)
    expect(digest.text).toContain('🔔 New and corrected reports')
  })
})

describe('the list', () => {
  test('shows, pauses, resumes, silences, edits, sends now and deletes, by buttons', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'en' })
    const stored = () => chats.digests.listChatSubscriptions(user.chat.id)[0]
    user.says(`/subscribe ${QUESTION} every Monday at 9`)
    await user.next()
    user.says('/digests')
    expect((await user.next()).text).toContain(
      `1. ${QUESTION}\nevery Monday at 09:00 · Asia/Shanghai\nNext: 2025-03-03`,
    )
    await user.presses('1. which')
    await user.presses('Pause')
    expect(stored()?.paused).toBe('user')
    expect(current(user).text).toContain('⏸ Paused')
    await user.presses('Resume')
    expect(stored()?.paused).toBeNull()
    await user.presses('Skip')
    expect(stored()?.silent).toBe(true)
    expect(current(user).text).toContain('Where nothing is new: silent')
    await user.presses('Edit time')
    await user.presses('Monthly')
    await user.presses('15')
    await user.presses('18:00')
    expect(stored()?.schedule).toEqual({
      kind: 'days',
      days: { kind: 'monthDays', days: [15], months: [] },
      minutes: [1080],
    })
    expect(current(user).text).toContain('every month on day 15 at 18:00')
    expect(labels(user)).toContain('• 18:00')
    await user.presses('Back')
    expect(await user.presses('Send now')).toMatchObject({ text: 'It is on its way.' })
    const digest = await user.next()
    expect(digest.text).toContain(`🔔 ${QUESTION}`)
    await user.presses('⚙ Subscription', digest)
    expect((await user.next()).text).toContain(`${QUESTION}\nevery month`)
    expect(user.replies).toContainEqual(digest)
    await user.presses('Delete')
    expect(current(user).text).toContain('Delete this subscription?')
    await user.presses('Yes, delete')
    expect(current(user).text).toContain('no subscriptions here yet')
    expect(stored()).toBeUndefined()
    expect(await user.pressesData('d2:card:1', digest)).toMatchObject({ text: 'This subscription has been deleted.' })
    expect(await user.pressesData('d2:at:1', digest)).toMatchObject({ text: expect.stringContaining('older version') })
  })

  test('edits by a command, in Chinese', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'zh' })
    user.says('/digests')
    expect((await user.next()).text).toContain('这里还没有订阅')
    user.says('/subscribe 每周一 新报告')
    await user.next()
    user.says('/digests 1 每月最后一天 20:15')
    expect((await user.next()).text).toContain(
      '每月最后一天 20:15 · Asia/Shanghai\n接下来：2025-03-31 20:15、2025-04-30 20:15、2025-05-31 20:15',
    )
    user.says('/digests 1 每周八 20:15')
    expect((await user.next()).text).toContain('看不懂星期“每周八”')
    user.says('/digests 7')
    expect((await user.next()).text).toContain('没有第 7 个订阅')
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toHaveLength(1)
  })

  test('another chat cannot touch a subscription', async () => {
    const { api, chats } = await start()
    const [user, other] = [api.privateChat({ language: 'en' }), api.privateChat({ language: 'en' })]
    user.says('/subscribe daily reports')
    await user.next()
    other.says('/digests')
    expect(await other.pressesData('d2:drop:1', await other.next())).toMatchObject({
      text: expect.stringContaining('deleted'),
    })
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toHaveLength(1)
  })
})

describe('settings', () => {
  test('time zone and quiet hours, by buttons and by writing; due times follow', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'en' })
    user.says('/subscribe daily 09:00 reports')
    await user.next()
    user.says('/settings')
    expect((await user.next()).text).toContain(
      'Time zone: Asia/Shanghai, now 2025-03-01 08:00\nQuiet hours: 22:00–08:00',
    )
    await user.presses('Europe/Berlin')
    expect(current(user).text).toContain('Time zone: Europe/Berlin, now 2025-03-01 01:00')
    expect(chats.digests.listChatSubscriptions(user.chat.id)[0]?.nextAt).toEqual(new Date('2025-03-01T08:00:00Z'))
    await user.presses('No quiet hours')
    expect(chats.digests.getSettings(user.chat.id)).toEqual({ timeZone: 'Europe/Berlin', quiet: null })
    user.says('/settings quiet 23:00-07:30')
    expect((await user.next()).text).toContain('Quiet hours: 23:00–07:30')
    user.says('/settings America/New_York')
    expect((await user.next()).text).toContain('America/New_York')
    await user.pressesData('d2:zone:Europe/Atlantis', current(user))
    expect(chats.digests.getSettings(user.chat.id).timeZone).toBe('America/New_York')
    user.says('/settings Atlantis')
    expect((await user.next()).text).toContain('no time zone "Atlantis"')
    user.says('/settings quiet sometimes')
    expect((await user.next()).text).toContain('cannot read the quiet hours "sometimes"')
  })

  test('in Chinese', async () => {
    const { api } = await start()
    const user = api.privateChat({ language: 'zh' })
    user.says('/settings 免打扰 晚上11点到早上7点')
    expect((await user.next()).text).toContain('免打扰：23:00–07:00')
    user.says('/settings 东京时间')
    expect((await user.next()).text).toContain('时区：Asia/Tokyo')
  })
})

describe('the running bot', () => {
  test('catches up when it starts after a week of downtime, with one message', async () => {
    const chats = openChats(':memory:')
    const api = await startBotApi()
    const user = api.privateChat({ language: 'en' })
    let now = NOW
    const first = await startTestBot({ api, chats, now: () => now })
    user.says('/subscribe daily 09:00 reports')
    await user.next()
    await first.stop()
    now = new Date('2025-03-08T02:00:00Z')
    const archive = createArchive(':memory:')
    createReportStore(archive).store(makeRecord({}))
    const second = await startTestBot({ api, chats, archive, now: () => now })
    const digest = await user.next()
    expect(digest.text).toContain('This also stands for 7 more digests that could not be sent since 2025-03-01 09:00')
    expect(digest.text).toContain('New reports: 1')
    await second.stop()
    expect(user.replies).toHaveLength(2)
    await api.close()
    chats.close()
  })

  test('commands and help name the digests in both languages', async () => {
    const { api } = await start()
    const [en, zh] = [api.privateChat({ language: 'en' }), api.privateChat({ language: 'zh' })]
    en.says('/help')
    expect((await en.next()).text).toContain('/subscribe weekly Mon 09:00')
    zh.says('/help')
    expect((await zh.next()).text).toContain('/subscribe 每周一 09:00')
    for (const [place, commands] of api.state.commands) {
      const names = (commands as { command: string }[]).map(({ command }) => command)
      expect(names).toEqual(expect.arrayContaining(['subscribe', 'digests']))
      expect(names.includes('settings')).toBe(!place.endsWith('all_group_chats'))
    }
  })
})
