import { describe, expect, test } from 'vitest'
import type { Asker } from '../../../bot/talk/asker.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { SHARE_MEMORY } from '../../../db/chats/shared-questions.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import type { StoredMessage } from '../../support/bot-api/types.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

/** The payload of the link that a message gives. */
const payloadOf = ({ text = '' }: StoredMessage): string =>
  /https:\/\/t\.me\/nianwen_test_bot\?start=([\w-]{1,64})\b/.exec(text)?.[1] ?? ''

/** An asker for whom "那2023年呢" means nothing without the question before. */
const followingAsker = (): Asker & { readonly contexts: unknown[] } => {
  const contexts: unknown[] = []
  return {
    contexts,
    ask: async (question, { context, language = 'zh' }) => {
      contexts.push(context)
      const understood = `${JSON.stringify(context)} ${question}`
      return { answer: makeAnswer({ question, language, understood, rows: [makeRow()] }), context: { after: question } }
    },
  }
}

const LONG = {
  zh: '汶岚市澄湾区教育局2024年收到多少件政府信息公开申请',
  en: 'how many requests did the Wenlan science and technology bureau receive in 2024',
}

describe('sharing a question', () => {
  test.each([
    ['zh', '2024年申请', '分享', /打开这个链接/, ['📤 发给别人', '📋 复制']],
    ['en', 'requests in 2024', 'Share', /Whoever opens this link/, ['📤 Send to a chat', '📋 Copy']],
  ] as const)('a short one is in the link itself: %s', async (language, question, label, title, buttons) => {
    const asker = readyAsker({ [question]: { language, rows: [makeRow()] } })
    const { api } = await startTestBot({ asker })
    const [user, friend] = [api.privateChat({ language }), api.privateChat({ language })]
    user.says(question)
    await user.next()
    await user.presses(label)
    const shared = await user.next()
    expect(shared.text).toMatch(title)
    expect(shared.text).not.toMatch(/90/)
    expect(ChatDriver.labels(shared)).toEqual(buttons)
    const [send, copy] = shared.reply_markup?.inline_keyboard.flat() ?? []
    const link = `https://t.me/nianwen_test_bot?start=${payloadOf(shared)}`
    expect(send?.url).toBe(
      `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(question)}`,
    )
    expect(copy?.copy_text?.text).toBe(link)
    expect(payloadOf(shared)).toMatch(/^q_t/)
    friend.says(`/start ${payloadOf(shared)}`)
    const answer = await friend.next()
    expect(answer.text).toContain(`❓ ${question}`)
    expect(answer.text).toMatch(/1,234/)
  })

  test.each(['zh', 'en'] as const)(
    'a long one is kept for 90 days under an id that nobody guesses: %s',
    async (language) => {
      let now = new Date('2025-03-01T00:00:00Z')
      const asker = readyAsker({ [LONG[language]]: { language, rows: [makeRow()] } })
      const chats = openChats(':memory:')
      const { api } = await startTestBot({ asker, chats, now: () => now })
      const [user, friend] = [api.privateChat({ language }), api.privateChat({ language })]
      user.says(LONG[language])
      await user.next()
      const share = async (): Promise<string> => {
        await user.presses(language === 'zh' ? '分享' : 'Share', user.replies[0])
        const shared = await user.next()
        expect(shared.text).toContain(language === 'zh' ? '链接 90 天内有效' : 'works for 90 days')
        return payloadOf(shared)
      }
      const payload = await share()
      expect(payload).toMatch(/^q_s[\w-]{22}$/)
      expect(await share()).toBe(payload)
      friend.says(`/start ${payload}`)
      expect((await friend.next()).text).toContain(`❓ ${LONG[language]}`)
      now = new Date(now.getTime() + SHARE_MEMORY)
      friend.says(`/start ${payload}`)
      expect((await friend.next()).text).toContain(language === 'zh' ? '已过期或不完整' : 'has expired or is not whole')
      chats.sweep(now)
      expect(chats.findShared(payload.slice(3), new Date(0))).toBeNull()
      chats.close()
    },
  )

  test('a follow-up goes with its conversation, and leaves that of whoever opens it alone', async () => {
    const asker = followingAsker()
    const { api } = await startTestBot({ asker })
    const [user, friend] = [api.privateChat({ language: 'zh' }), api.privateChat({ language: 'zh' })]
    for (const question of ['2024年申请', '那2023年呢']) {
      user.says(question)
      await user.next()
    }
    await user.presses('分享')
    const payload = payloadOf(await user.next())
    expect(payload).toMatch(/^q_s/)
    friend.says('别的问题')
    await friend.next()
    friend.says(`/start ${payload}`)
    const answer = await friend.next()
    expect(answer.text).toContain('理解为：{"after":"2024年申请"} 那2023年呢')
    expect(answer.text).not.toContain('分享时')
    friend.says('再问')
    await friend.next()
    expect(asker.contexts.at(-1)).toEqual({ after: '那2023年呢' })
  })

  test.each([
    ['zh', '分享时，这个问题的意思是：2023年申请'],
    ['en', 'When it was shared, the question meant: 2023年申请'],
  ] as const)('a question that now means another thing says so: %s', async (language, note) => {
    const asker = readyAsker({ 去年: { language, understood: '2024年申请' } })
    const { api, chats } = await startTestBot({ asker })
    const shared = { question: '去年', language, context: null, understood: '2023年申请' }
    const id = chats.shareQuestion(shared, new Date('2025-02-01'))
    const user = api.privateChat({ language })
    user.says(`/start q_s${id}`)
    expect((await user.next()).text).toContain(note)
  })

  test('what was not understood is not shared', async () => {
    const { api } = await startTestBot({
      asker: readyAsker({
        啊: { kind: 'refusal', text: '没有听懂', understood: '', ignored: ['啊'] },
        嗯: { ignored: ['嗯'], rows: [makeRow()] },
      }),
    })
    const user = api.privateChat({ language: 'zh' })
    for (const question of ['啊', '嗯']) {
      user.says(question)
      expect(ChatDriver.labels(await user.next()).join()).not.toMatch(/分享|订阅/)
    }
  })
})

describe('a link that cannot be followed', () => {
  const EXAMPLE = { zh: '谁没有收到申请', en: 'who received none' }
  const asker = () =>
    readyAsker({
      帮助: { kind: 'help', options: [{ label: EXAMPLE.zh, question: EXAMPLE.zh }] },
      help: { kind: 'help', language: 'en', options: [{ label: EXAMPLE.en, question: EXAMPLE.en }] },
    })

  test.each([
    ['zh', '这个链接已过期或不完整'],
    ['en', 'This link has expired or is not whole'],
  ] as const)('gets the examples: %s', async (language, sentence) => {
    const { api } = await startTestBot({ asker: asker() })
    const user = api.privateChat({ language })
    for (const payload of [`q_s${'x'.repeat(22)}`, 'q_t_w', 'q_', "q_s'; DROP TABLE answers; --"]) {
      user.says(`/start ${payload}`)
      const reply = await user.next()
      expect(reply.text).toContain(sentence)
      expect(ChatDriver.labels(reply)).toEqual([EXAMPLE[language]])
    }
    user.says('/start somebody42')
    expect((await user.next()).text).toContain(language === 'zh' ? '您好，我是“年问”' : 'Hello, I am nianwen')
  })

  test.each(['zh', 'en'] as const)('does no harm in a group, where a good one is answered: %s', async (language) => {
    const { api } = await startTestBot({ asker: asker() })
    const group = api.groupChat({ language })
    group.says('/start@nianwen_test_bot q_broken!')
    expect(ChatDriver.labels(await group.next())).toEqual([EXAMPLE[language]])
    group.says(`/start@nianwen_test_bot q_t${Buffer.from('2024年申请').toString('base64url')}`)
    expect((await group.next()).text).toContain('❓ 2024年申请')
    group.says('/start@nianwen_test_bot')
    expect((await group.next()).text).toMatch(/年问|nianwen/)
  })

  test('who may not use the bot cannot by a link', async () => {
    const engine = readyAsker({})
    const { api } = await startTestBot({ asker: engine, access: { allow: new Set([11]) } })
    const stranger = api.privateChat({ id: 22, language: 'en' })
    stranger.says(`/start q_t${Buffer.from('2024').toString('base64url')}`)
    expect((await stranger.next()).text).toContain('number: 22')
    expect(engine.asked).toEqual([])
  })
})
