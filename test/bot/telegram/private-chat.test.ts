import { describe, expect, test } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import { makeRecord } from '../../support/make-record.ts'
import { makeQuote, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const SQL = { text: 'SELECT value FROM figures WHERE year = ?', params: [2024] }

describe('a conversation in a private chat', () => {
  test('in Chinese: greeting, question, sources, statement, follow-up, a new start', async () => {
    const asker = readyAsker({ 澄湾教育局2024年收到多少申请: { rows: [makeRow()], sql: SQL } })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language: 'zh-hans' })

    user.says('/start')
    expect((await user.next()).text).toContain('年问')

    const question = user.says('澄湾教育局2024年收到多少申请')
    const answer = await user.next()
    expect(answer.source).toContain('<b>1,234件</b>')
    expect(answer.reply_to_message?.message_id).toBe(question.message_id)
    expect(ChatDriver.labels(answer)).toEqual([
      ...['📄 出处', '🔎 SQL', '📎 原件', '🧾 CSV', '📊 XLSX'],
      ...['🔔 订阅', '🔗 分享', '☆ 收藏', '👍', '👎'],
    ])

    await user.presses('出处')
    expect((await user.next()).text).toContain('汶岚市澄湾区教育局-2024.txt · 表3')
    await user.presses('SQL')
    expect((await user.next()).text).toContain('WHERE year = ?')

    user.says('那2023年呢')
    expect((await user.next()).text).toContain('2件')
    user.says('/sources')
    expect((await user.next()).text).toContain('出处')
    user.says('/sql')
    expect((await user.next()).text).toContain('没有运行')

    user.says('/new')
    expect((await user.next()).text).toContain('忘掉')
    user.says('/sources')
    expect((await user.next()).text).toContain('还没有')
    user.says('再问')
    expect((await user.next()).text).toContain('：1件')
  })

  test('in English: the bot speaks the language of Telegram, answers follow the question', async () => {
    const asker = readyAsker({
      'requests in 2024?': { language: 'en', understood: 'requests received in 2024', rows: [makeRow()] },
    })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language: 'en' })
    user.says('/help')
    expect((await user.next()).text).toContain('You can ask for')
    user.says('requests in 2024?')
    expect((await user.next()).text).toContain('requests received: 1,234 requests')
    expect(api.state.calls.some(({ method }) => method === 'sendChatAction')).toBe(true)
  })

  test('options are buttons; pressing one asks its question', async () => {
    const options = [
      { label: '市教育局', question: '市教育局2024年申请' },
      { label: `区教育局${'很长的名称'.repeat(30)}`, question: '区教育局2024年申请' },
    ]
    const { api } = await startTestBot({
      asker: readyAsker({ 教育局: { kind: 'clarify', text: '您指哪个单位？', options } }),
    })
    const user = api.privateChat({ language: 'zh' })
    user.says('教育局')
    expect((await user.next()).text).toContain('您指哪个单位？')
    await user.presses('区教育局')
    const answer = await user.next()
    expect(answer.text).toContain('❓ 区教育局2024年申请')
    expect(answer.text).toContain('2件')
  })

  test('a question that was edited is asked anew, an edited command is not', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language: 'zh' })
    const question = user.says('2023年申请')
    await user.next()
    user.edits(question, '2024年申请')
    expect((await user.next()).reply_to_message?.message_id).toBe(question.message_id)
    user.edits(question, '/new')
    user.says('2022年申请')
    await user.next()
    expect(asker.asked).toEqual(['2023年申请', '2024年申请', '2022年申请'])
    expect(user.replies).toHaveLength(3)
  })

  test('/start offers examples that can be pressed', async () => {
    const options = [{ label: '谁没有收到申请', question: '2024年哪些单位没有收到申请' }]
    const asker = readyAsker({ 帮助: { kind: 'help', text: '可以问……', options } })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language: 'zh' })
    user.says('/start')
    expect((await user.next()).text).toContain('年问')
    await user.presses('谁没有收到申请')
    expect((await user.next()).text).toContain('❓ 2024年哪些单位没有收到申请')
    expect(asker.asked).toEqual(['帮助', '2024年哪些单位没有收到申请'])
  })

  test('next questions are buttons; pressing one asks it', async () => {
    const asker = readyAsker({ 申请: { suggestions: [{ question: '申请的趋势' }, { question: '最多的三家' }] } })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language: 'zh' })
    user.says('申请')
    await user.next()
    await user.presses('最多的三家')
    expect((await user.next()).text).toContain('❓ 最多的三家')
    expect(asker.asked).toEqual(['申请', '最多的三家'])
  })

  test('stale and foreign buttons are answered kindly', async () => {
    let now = new Date('2025-03-01T00:00:00Z')
    const { api } = await startTestBot({ now: () => now })
    const user = api.privateChat({ language: 'zh' })
    const other = api.privateChat({ language: 'en' })
    user.says('问题')
    const answer = await user.next()
    const data = answer.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? ''
    expect(await user.pressesData('0:old', answer)).toMatchObject({ text: expect.stringContaining('旧版本') })
    expect(await user.pressesData('2:option:1:9', answer)).toMatchObject({ text: expect.stringContaining('过期') })
    other.says('/start')
    const foreign = await other.next()
    expect(await other.pressesData(data, foreign)).toMatchObject({ text: expect.stringContaining('expired') })
    now = new Date('2025-03-03T00:00:00Z')
    expect(await user.presses('出处')).toMatchObject({ text: expect.stringContaining('过期') })
    expect(user.replies).toHaveLength(1)
  })

  test('a quote that is longer than a message comes in several, the buttons under the last, and so does its page', async () => {
    const quotes = Array.from({ length: 3 }, (_, index) =>
      makeQuote(`第${index}条 <细节> & ${'公开内容'.repeat(1200)}`),
    )
    const { api } = await startTestBot({ asker: readyAsker({ 全部问题: { kind: 'passages', quotes } }) })
    const user = api.privateChat()
    const nextPage = async () => {
      const messages = [await user.next()]
      while (!messages.at(-1)?.reply_markup) messages.push(await user.next())
      return messages
    }
    const question = user.says('全部问题')
    const messages = await nextPage()
    expect(messages[0]?.reply_to_message?.message_id).toBe(question.message_id)
    expect(messages.length).toBeGreaterThan(1)
    const text = messages.map((message) => message.text).join('\n')
    expect(text).toContain('第0条 <细节> & ')
    expect(text).not.toContain('第1条 <')
    await user.presses('▶')
    const rest = (await nextPage()).map((message) => message.text).join('\n')
    expect(rest).toContain('第1条 <细节> & ')
  })

  test('shows what stands around a quote, then its whole section', async () => {
    const archive = createArchive(':memory:')
    const text = '五、存在的问题\n一是慢。\n二是少。\n三是旧。\n四是散。\n五是乱。\n'
    const name = '汶岚市澄湾区教育局'
    const sections = [{ kind: 'problems', heading: '五、存在的问题', start: 0, end: text.length }] as const
    const file = `${name}-2024.txt`
    createReportStore(archive).store(makeRecord({ name, year: 2024, file, text, sections, passages: [] }))
    const [start, end] = [8, 12]
    const quote = { ...makeQuote('一是慢。'), source: { file, start, end } }
    const { api } = await startTestBot({ archive, asker: readyAsker({ 问题: { kind: 'passages', quotes: [quote] } }) })
    const user = api.privateChat({ language: 'zh' })
    user.says('问题')
    await user.next()
    await user.presses('🔍 1')
    const around = await user.next()
    expect(around.text).toContain('一是慢。\n\n二是少。\n三是旧。\n\n……')
    await user.presses('📖 整节原文')
    expect((await user.next()).text).toContain('四是散。\n五是乱。')
  })

  test('what is no question is not left unanswered', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language: 'en' })
    user.sendsPhoto()
    expect((await user.next()).text).toContain('only understand text')
    user.says('/frobnicate')
    expect((await user.next()).text).toContain('no such command')
    user.says('/ask')
    expect((await user.next()).text).toContain('write a question')
  })
})
