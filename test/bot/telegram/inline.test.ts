import { describe, expect, test, vi } from 'vitest'
import type { Asker } from '../../../bot/talk/asker.ts'
import type { UpdateEvent } from '../../../bot/telegram/incoming/log-updates.ts'
import { createLog } from '../../../bot/telegram/serving/create-log.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { makeAnswer, makeQuote, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

/** An asker whose answers wait until they are let go, in the order of the questions. */
function heldAsker(): Asker & { release(): void; readonly asked: string[] } {
  const held: (() => void)[] = []
  const asked: string[] = []
  return {
    asked,
    release: () => held.shift()?.(),
    ask: async (question) => {
      asked.push(question)
      await new Promise<void>((resolve) => held.push(resolve))
      return { answer: makeAnswer({ question, text: question }), context: null }
    },
  }
}

const CASES = [
  {
    language: 'zh',
    question: '2024年申请',
    further: '2024年申请最多的三家',
    text: '汶岚市澄湾区教育局2024年：1234件',
    seen: ['❓ 2024年申请', '本年新收申请：1,234件', '出处', '理解为：汶岚市澄湾区教育局2024年本年新收申请'],
    open: '💬 在年问中打开',
  },
  {
    language: 'en',
    question: 'requests in 2024',
    further: 'top three of 2024',
    text: 'Wenlan Chengwan District Education Bureau 2024: 1234',
    seen: ['❓ requests in 2024', 'requests received: 1,234 requests', 'Sources', 'Understood as: '],
    open: '💬 Open in nianwen',
  },
] as const

describe('inline mode', () => {
  test.each(CASES)(
    'answers in any chat, with next questions, in the language of the question: $language',
    async (each) => {
      const { language, question, further, text, seen, open } = each
      const asker = readyAsker({
        [question]: { language, text, rows: [makeRow()], suggestions: [{ question: further }] },
        [further]: { language, text: '68', rows: [makeRow({ value: 68 })] },
      })
      const { api, logged } = await startTestBot({ asker })
      const user = api.privateChat({ language: language === 'zh' ? 'en' : 'zh' })
      const offered = await user.offered(user.types(` ${question} `))
      expect(offered).toMatchObject({ cache_time: 60, is_personal: false })
      expect(offered.results.map(({ title }) => title)).toEqual([text, '68'])
      const [first, second] = offered.results
      expect(first?.description).toContain('汶岚市澄湾区教育局2024年本年新收申请')
      const group = api.groupChat()
      const message = first && group.chooses(first)
      for (const part of seen) expect(message?.text).toContain(part)
      const [button] = first?.reply_markup?.inline_keyboard[0] ?? []
      expect(button?.text).toBe(open)
      expect(second?.input_message_content.message_text).toContain(further)

      const payload = button?.url?.replace('https://t.me/nianwen_test_bot?start=', '')
      user.says(`/start ${payload}`)
      expect((await user.next()).text).toContain(seen[1])
      expect(asker.asked.filter((each) => each === question)).toHaveLength(2)
      expect(logged.join()).not.toContain('inline')
    },
  )

  test('what people send so is no question when it comes back', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const [user, group] = [api.privateChat({ language: 'zh' }), api.groupChat()]
    const { results } = await user.offered(user.types('申请'))
    for (const chat of [user, group]) if (results[0]) chat.chooses(results[0])
    user.says('再问')
    expect((await user.next()).text).toContain('件')
    expect(asker.asked).toEqual(['申请', '再问'])
    expect([...user.replies, ...group.replies]).toHaveLength(1)
  })

  test.each([
    ['zh', '帮助', '谁没有收到申请'],
    ['en', 'help', 'who received none'],
  ] as const)('nothing typed yet: examples, in the language of Telegram: %s', async (language, help, example) => {
    const options = [{ label: example, question: example }]
    const asker = readyAsker({
      [help]: { kind: 'help', language, options },
      [example]: { language, text: '三家', rows: [makeRow()] },
    })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language })
    const { results, is_personal } = await user.offered(user.types('  '))
    expect(results.map(({ title }) => title)).toEqual(['三家'])
    expect(results[0]?.input_message_content.message_text).toContain(example)
    expect(is_personal).toBe(true)
  })

  test('what is half typed says what was not understood, and readings that have an answer', async () => {
    const options = [
      { label: '甲局', question: '甲局申请' },
      { label: '乙局', question: '乙局申请' },
    ]
    const text = '没有完全听懂，未理解的词：“教”。'
    const asker = readyAsker({
      教: { kind: 'clarify', understood: '', ignored: ['教'], text, options },
      甲局申请: { text: '甲局：1件', rows: [makeRow()] },
      乙局申请: { kind: 'refusal', text: '没有' },
    })
    const { api, chats } = await startTestBot({ asker })
    const user = api.privateChat()
    const { results } = await user.offered(user.types('教'))
    expect(results.map(({ title }) => title)).toEqual([text, '甲局：1件'])
    expect(results[0]?.input_message_content.message_text).toContain('未理解的词：“教”')
    expect(results[0]?.description).toBe('教')
    expect(chats.findContext({ chat: user.chat.id, thread: 0 }, new Date())).toBeNull()
  })

  test('a doubtful figure is marked in its title; a quote is one, unless it does not answer', async () => {
    const asker = readyAsker({
      数: { text: '教育局：5件', rows: [makeRow({ value: 5, findings: ['identity'] })] },
      文: { kind: 'passages', text: '报告原文：\n……', quotes: [makeQuote('公开不够主动。')] },
      无: { kind: 'refusal', text: '没有找到。最接近的是：\n……', quotes: [makeQuote('公开不够主动。')] },
    })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat()
    const titleOf = async (query: string) => (await user.offered(user.types(query))).results[0]?.title
    expect(await titleOf('数')).toBe('⚠ 教育局：5件')
    expect(await titleOf('文')).toBe('“公开不够主动。”')
    expect(await titleOf('无')).toContain('没有找到')
  })

  test('a long name gives way to the value in a title: first its Chinese, then its end, never the year', async () => {
    const name = 'Wenlan Science and Technology Bureau'
    const textOf = (long: string) => `${long} (汶岚市科学技术局) · 2021\nrequests received: 4 requests`
    const rows = [makeRow({ value: 4 })]
    const asker = readyAsker({
      long: { text: textOf('Wenlan Science Bureau'), rows },
      longer: { text: textOf(`${name} of the City`), rows },
    })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat()
    const titleOf = async (query: string) => (await user.offered(user.types(query))).results[0]?.title
    expect(await titleOf('long')).toBe('Wenlan Science Bureau · 2021 requests received: 4 requests')
    expect(await titleOf('longer')).toBe('Wenlan Science and Technology Bure… · 2021 requests received: 4 requests')
  })

  test.each(['zh', 'en'] as const)(
    'a long answer is one message that says it was shortened, with sources and reading: %s',
    async (language) => {
      const quotes = Array.from({ length: 6 }, (_, index) =>
        makeQuote(`第${index}条 <细节> & ${'公开内容'.repeat(250)}`),
      )
      const asker = readyAsker({ 全部: { kind: 'passages', language, understood: '全部问题', quotes } })
      const { api } = await startTestBot({ asker })
      const user = api.privateChat()
      const { results } = await user.offered(user.types('全部'))
      const source = results[0]?.input_message_content.message_text ?? ''
      expect(source.length).toBeLessThanOrEqual(4096)
      const text = results[0] ? (user.chooses(results[0]).text ?? '') : ''
      expect(text).toContain('第0条 <细节> & ')
      expect(text).toContain(language === 'zh' ? '……已缩短' : '… shortened')
      expect(text).toContain('汶岚市澄湾区教育局-2024.txt')
      expect(text).toMatch(/全部问题$/)
    },
  )

  test('of a long reading and many sources as much is kept as one message holds', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      makeRow({
        agency: `${'很长的单位名称'.repeat(6)}${index}`,
        source: { file: `${'文件'.repeat(60)}${index}.txt`, table: 3, row: '行'.repeat(80), column: '列' },
      }),
    )
    const asker = readyAsker({ 全部: { rows, understood: '范围很大，'.repeat(900) } })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat()
    const { results } = await user.offered(user.types('全部'))
    const text = results[0]?.input_message_content.message_text ?? ''
    expect(text.length).toBeLessThanOrEqual(4096)
    expect(text).toContain('❓ 全部')
    expect(text).toContain('已缩短')
  })

  test('a next question that takes long, or fails, holds nothing up', async () => {
    const ready = readyAsker({
      申请: {
        text: '主',
        rows: [makeRow()],
        suggestions: [{ question: '坏' }, { question: '慢' }, { question: '快' }],
      },
    })
    const asker: Asker = {
      ask: (question, options) => {
        if (question === '慢') return new Promise(() => undefined)
        return question === '坏' ? Promise.reject(new Error('broken')) : ready.ask(question, options)
      },
    }
    const { api, logged } = await startTestBot({ asker })
    const user = api.privateChat()
    const { results } = await user.offered(user.types('申请'), 3_000)
    expect(results.map(({ title }) => title)).toEqual(['主'])
    expect(logged).toHaveLength(1)
  })

  test('of what one person types only the newest waits; others are not held up', async () => {
    const asker = heldAsker()
    const { api } = await startTestBot({ asker })
    const [one, two] = [api.privateChat(), api.privateChat()]
    const first = one.types('一')
    await vi.waitFor(() => expect(asker.asked).toHaveLength(1))
    const second = one.types('一二')
    const third = one.types('一二三')
    two.types('别人')
    await vi.waitFor(() => expect(asker.asked).toHaveLength(2))
    expect(asker.asked).toEqual(['一', '别人'])
    asker.release()
    await vi.waitFor(() => expect(asker.asked).toHaveLength(3))
    expect(asker.asked[2]).toBe('一二三')
    asker.release()
    asker.release()
    expect((await one.offered(third)).results[0]?.title).toBe('一二三')
    for (const id of [first, second]) expect(api.state.inlineQueries.get(id)).toBeNull()
  })

  test('a query that is too old is no error; a broken engine is told, and logged without the text', async () => {
    const lines: string[] = []
    const asker: Asker = {
      ask: async (question) => {
        if (question === '坏问题') throw new Error('秘密')
        return { answer: makeAnswer({ question }), context: null }
      },
    }
    const api = await startBotApi()
    const log = createLog(
      'json',
      (line) => lines.push(line),
      () => new Date(0),
    )
    const { stop } = await startTestBot({ api, asker, deps: log })
    const user = api.privateChat({ language: 'zh' })
    const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid'
    api.fail('answerInlineQuery', { kind: 'error', code: 400, description })
    user.types('问题')
    await vi.waitFor(() => expect(lines.join()).toContain('inline_query'))
    const broken = await user.offered(user.types('坏问题'))
    expect(broken).toMatchObject({ results: [], cache_time: 0, button: { text: '暂时没有回答，请打开机器人' } })
    await stop()
    const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(
      events.filter(({ event }) => event === 'update').map(({ kind, chat, outcome }) => [kind, chat, outcome]),
    ).toEqual([
      ['inline_query', null, 'ignored'],
      ['inline_query', null, 'failed'],
    ])
    expect(lines.join('\n')).not.toMatch(/问题|秘密|too old/)
    await api.close()
  })

  test.each([
    ['zh', '您尚未获准使用，请打开机器人', /管理员：22$/],
    ['en', 'You have not been admitted: open the bot', /this number: 22$/],
  ] as const)(
    'who is not on the allow-list is offered the bot only, which says why: %s',
    async (language, label, why) => {
      const asker = readyAsker({})
      const { api, chats } = await startTestBot({ asker, access: { allow: new Set([11]) } })
      const [friend, stranger] = [api.privateChat({ id: 11, language }), api.privateChat({ id: 22, language })]
      const refused = await stranger.offered(stranger.types('申请'))
      expect(refused).toMatchObject({ results: [], is_personal: true, cache_time: 0, button: { text: label } })
      expect(asker.asked).toEqual([])
      stranger.says(`/start ${refused.button?.start_parameter}`)
      expect((await stranger.next()).text).toMatch(why)
      expect(await friend.offered(friend.types('申请'))).toMatchObject({ is_personal: true, results: [{ id: '0' }] })
      expect(chats.listChats()).toEqual([])
    },
  )

  test('a query that Telegram delivers again is answered once', async () => {
    const asker = readyAsker({})
    const outcomes: string[] = []
    const record = ({ outcome }: UpdateEvent): void => void outcomes.push(outcome)
    const { api } = await startTestBot({ asker, deps: { record } })
    const user = api.privateChat()
    await user.offered(user.types('申请'))
    user.typesAgain()
    await vi.waitFor(() => expect(outcomes).toContain('repeated'))
    await user.offered(user.types('别的'))
    expect(asker.asked).toEqual(['申请', '别的'])
  })

  test('while @BotFather has it turned off, the log says how to turn it on', async () => {
    const api = await startBotApi()
    api.state.inlineMode = false
    const { logged } = await startTestBot({ api })
    const user = api.privateChat()
    user.says('/help')
    await user.next()
    expect(logged.join('\n')).toContain(
      'Inline mode is off: to let people ask @nianwen_test_bot in any chat, send /setinline',
    )
    await api.close()
  })
})
