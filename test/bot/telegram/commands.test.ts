import { describe, expect, test } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { makeRecord } from '../../support/make-record.ts'
import { makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { EMPTY_ARCHIVE, NO_ADMIN, startTestBot } from './talk-to-bot.ts'

const QUESTIONS = {
  zh: {
    '/reports': '收录了哪些报告',
    '/reports 汶岚市 2024': '汶岚市 2024 收录了哪些报告',
    '/check': '哪些报告数字对不上',
    '/check 教育局': '教育局 哪些报告数字对不上',
    '/themes': '最常见的问题有哪些',
    '/themes 2024': '2024 最常见的问题有哪些',
  },
  en: {
    '/reports': 'which reports are in the archive',
    '/reports Wenlan 2024': 'which reports are in the archive: Wenlan 2024',
    '/check': 'which reports do not add up',
    '/check education': 'which reports do not add up: education',
    '/themes': 'what are the most common problems',
    '/themes 2024': 'what are the most common problems: 2024',
  },
} as const

const KINDS: Readonly<Record<string, Answer['kind']>> = {
  '/reports': 'coverage',
  '/check': 'findings',
  '/themes': 'passages',
}

describe.each(['zh', 'en'] as const)('commands on the archive: %s', (language) => {
  test('ask their question, alone, in the language of Telegram', async () => {
    const entries = Object.entries(QUESTIONS[language])
    const answers = entries.map(([said, question]) => {
      const kind = KINDS[said.split(' ')[0] ?? '']
      return [question, { language, ...(kind ? { kind } : {}), text: `→ ${said}` }]
    })
    const asker = readyAsker(Object.fromEntries(answers))
    const options: unknown[] = []
    const { api } = await startTestBot({
      asker: {
        ask: (question, given) => {
          options.push([given.context, given.language])
          return asker.ask(question, given)
        },
      },
    })
    const user = api.privateChat({ language })
    for (const [said, question] of entries) {
      user.says(said)
      const { text } = await user.next()
      expect(text).toContain(`❓ ${question}`)
      expect(text).toContain(`→ ${said}`)
    }
    expect(asker.asked).toEqual(entries.map(([, question]) => question))
    expect(options).toEqual(entries.map(() => [null, language]))
    user.says('那2023年呢')
    await user.next()
    expect(options.at(-1)).toEqual([1, undefined])
  })

  test('words that make another question of it are told, not answered', async () => {
    const { api, chats } = await startTestBot({ asker: readyAsker({}) })
    const user = api.privateChat({ language })
    user.says('/reports 收费')
    const { text } = await user.next()
    expect(text).toContain(language === 'zh' ? '“收费”里没有认出单位、地区或年度' : 'year in "收费"')
    expect(text).toContain('/reports 2024')
    expect(text).not.toContain('1件')
    expect(chats.findLastAnswer({ chat: user.chat.id, thread: 0 }, new Date('2025-03-01'))).toBeNull()
  })

  test('words that are not known are told as well; a year without reports keeps the reason of the answer', async () => {
    const unclear = language === 'zh' ? '收费 收录了哪些报告' : 'which reports are in the archive: 收费'
    const none = language === 'zh' ? '2010 哪些报告数字对不上' : 'which reports do not add up: 2010'
    const asker = readyAsker({
      [unclear]: { kind: 'clarify', ignored: ['收费'], text: '?' },
      [none]: { kind: 'refusal', understood: '2010', text: 'no report' },
    })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language })
    user.says('/reports 收费')
    expect((await user.next()).text).toContain(language === 'zh' ? '“收费”里没有认出' : 'year in "收费"')
    user.says('/check 2010')
    expect((await user.next()).text).toContain('no report')
  })

  test('/about tells what the bot is, what the archive holds, and what is kept how long', async () => {
    const archive = createArchive(':memory:')
    for (const year of [2021, 2024]) {
      const name = '汶岚市澄湾区教育局'
      createReportStore(archive).store(makeRecord({ name, year, file: `${name}-${year}.txt` }))
    }
    const view = { ...EMPTY_ARCHIVE, count: () => ({ reports: 2, agencies: 1 }) }
    const { api } = await startTestBot({ archive, deps: { view, admin: { ...NO_ADMIN, version: '1.2.3' } } })
    const user = api.privateChat({ language })
    user.says('/about')
    const { text } = await user.next()
    const parts =
      language === 'zh'
        ? ['年问 1.2.3', '1 个单位的 2 份报告，2021–2024年', '空白不当作0', 'MIT', '保存一天', '90天', '/stop']
        : ['nianwen 1.2.3', '2 reports of 1 agency, 2021–2024', 'never a zero', 'MIT', 'for a day', '90 days', '/stop']
    for (const part of parts) expect(text).toContain(part)
  })

  test('/about of an empty archive says so', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language })
    user.says('/about')
    expect((await user.next()).text).toContain(language === 'zh' ? '目前还没有报告' : 'empty so far')
  })

  test('/stop pauses the subscriptions, forgets the talk, sends nothing unasked, and says how to come back', async () => {
    const { api, chats } = await startTestBot({ asker: readyAsker({}) })
    const [user, other] = [api.privateChat({ language }), api.privateChat({ language })]
    for (const each of [user, other]) {
      each.says('/subscribe daily reports')
      await each.next()
    }
    user.says('申请')
    await user.next()
    user.says('/stop')
    const { text } = await user.next()
    expect(text).toMatch(
      language === 'zh' ? /已暂停 1 项订阅.*\/digests.*直接提问/s : /subscriptions: 1; \/digests.*just ask/s,
    )
    const pausedOf = ({ chat }: typeof user) => chats.digests.listChatSubscriptions(chat.id).map(({ paused }) => paused)
    expect(pausedOf(user)).toEqual(['user'])
    expect(pausedOf(other)).toEqual([null])
    expect(chats.findContext({ chat: user.chat.id, thread: 0 }, new Date('2025-03-01'))).toBeNull()
    expect(chats.listChats().map(({ chat }) => chat)).toEqual([other.chat.id])
    await user.presses(language === 'zh' ? '全部订阅' : 'All subscriptions')
    await user.presses('1.')
    await user.presses('▶')
    expect(pausedOf(user)).toEqual([null])
    user.says('申请')
    expect((await user.next()).text).toMatch(/：1件/)
    expect(chats.listChats()).toHaveLength(2)
  })

  test('/stop without subscriptions speaks of none', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language })
    user.says('/stop')
    const reply = await user.next()
    expect(reply.text).not.toMatch(/digests|订阅/)
    expect(reply.reply_markup).toBeUndefined()
  })

  test('/help names them', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language })
    user.says('/help')
    const { text } = await user.next()
    for (const command of ['/reports', '/check', '/themes', '/about', '/stop']) expect(text).toContain(command)
  })
})

describe.each([
  ['zh', '🔔 订阅', '多久发一次', '每月', '✅ 已订阅'],
  ['en', '🔔 Subscribe', 'How often', 'Monthly', '✅ Subscribed'],
] as const)('the button that subscribes: %s', (language, button, howOften, monthly, subscribed) => {
  test('means the question of its own answer, not the last one', async () => {
    const answer = { language, rows: [makeRow()] }
    const asker = readyAsker({ 一: { ...answer, understood: '一问' }, 二: { ...answer, understood: '二问' } })
    const { api, chats } = await startTestBot({ asker })
    const user = api.privateChat({ language })
    user.says('一')
    const first = await user.next()
    user.says('二')
    await user.next()
    await user.presses(button, first)
    const menu = await user.next()
    expect(menu.text).toMatch(new RegExp(`❓ 一\\n.*${howOften}`))
    expect(menu.reply_markup?.inline_keyboard.flat()).toHaveLength(4)
    await user.presses(monthly)
    expect((await user.next()).text).toContain(`${subscribed}\n一`)
    expect(chats.digests.listChatSubscriptions(user.chat.id)).toMatchObject([
      { question: '一', language, schedule: { days: { kind: 'monthDays', days: [1] } } },
    ])
  })

  test.each(['figures', 'passages', 'mixed', 'coverage', 'findings'] as const)(
    'stands below an answer of kind %s',
    async (kind) => {
      const { api } = await startTestBot({ asker: readyAsker({ 问: { kind, language, text: '答' } }) })
      const user = api.privateChat({ language })
      user.says('问')
      await user.next()
      await user.presses(button)
      expect((await user.next()).text).toContain('❓ 问')
    },
  )

  test('is not below a digest, which can be shared', async () => {
    const { api } = await startTestBot({ asker: readyAsker({ 问: { language, rows: [makeRow()] } }) })
    const user = api.privateChat({ language })
    user.says('/subscribe 每天 问')
    await user.next()
    await user.pressesData('d2:now:1', user.replies[0] ?? fail())
    const digest = await user.next()
    const labels = (digest.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text)
    expect(labels).not.toContain(button)
    await user.presses('🔗', digest)
    expect((await user.next()).text).toMatch(/\?start=q_[st]/)
  })
})

const fail = (): never => {
  throw new Error('The bot has said nothing')
}
