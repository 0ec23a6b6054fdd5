import { describe, expect, test, vi } from 'vitest'
import type { Asker } from '../../../bot/talk/asker.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'
import { startTestBot } from './talk-to-bot.ts'

const BOT = '@nianwen_test_bot'

/** Its context is the talk so far, and its answer says so. */
const talking: Asker = {
  ask: async (question, { context }) => {
    const talk = context ? `${context} > ${question}` : question
    const suggestions = [{ label: 'next', question: 'next' }]
    return { answer: makeAnswer({ question, rows: [makeRow()], understood: `[${talk}]`, suggestions }), context: talk }
  },
}

describe('an older answer', () => {
  test.each(['private', 'group'] as const)('is what a reply to it goes on with, in a %s chat', async (kind) => {
    const { api } = await startTestBot({ asker: talking })
    const chat = kind === 'private' ? api.privateChat() : api.groupChat()
    chat.says(`${BOT} one`)
    const first = await chat.next()
    chat.says(`${BOT} two`)
    await chat.next()
    chat.says('three', { replyTo: first })
    expect((await chat.next()).text).toContain('[one > three]')
    chat.says(`${BOT} four`)
    expect((await chat.next()).text).toContain('[one > three > four]')
  })

  test('is what its next questions go on with', async () => {
    const { api } = await startTestBot({ asker: talking })
    const user = api.privateChat()
    user.says('one')
    const first = await user.next()
    user.says('two')
    await user.next()
    await user.presses('next', first)
    expect((await user.next()).text).toContain('[one > next]')
  })

  test('that the bot has forgotten leaves a reply to the talk in hand', async () => {
    const { api, chats } = await startTestBot({ asker: talking })
    const user = api.privateChat()
    user.says('one')
    const first = await user.next()
    await expect
      .poll(() => chats.findContext({ chat: user.chat.id, thread: 0 }, new Date('2025-03-01T00:00:00Z')))
      .not.toBeNull()
    chats.forgetChat(user.chat.id)
    user.says('two')
    await user.next()
    user.says('three', { replyTo: first })
    expect((await user.next()).text).toContain('[two > three]')
  })

  test('in a digest is what a reply to it goes on with', async () => {
    const [api, chats] = [await startBotApi(), openChats(':memory:')]
    const user = api.privateChat()
    const key = { chat: user.chat.id, thread: 0 }
    const nextAt = new Date('2025-03-01T00:00:00Z')
    chats.digests.subscribe(newSubscription({ key, question: 'daily', language: 'zh', nextAt }))
    chats.digests.saveSettings(key.chat, { timeZone: 'UTC', quiet: null })
    const bot = await startTestBot({ api, chats, asker: talking })
    const digest = await user.next()
    user.says('one')
    await user.next()
    user.says('two', { replyTo: digest })
    expect((await user.next()).text).toContain('[daily > two]')
    await bot.stop()
    await api.close()
    chats.close()
  })
})

test('a button that is pressed again while it is being dealt with is pressed once', async () => {
  const waiting: (() => void)[] = []
  const slow: Asker = {
    ask: async (question, options) => {
      if (question === 'next') await new Promise<void>((resolve) => waiting.push(resolve))
      return talking.ask(question, options)
    },
  }
  const { api } = await startTestBot({ asker: slow })
  const user = api.privateChat()
  user.says('one')
  const answer = await user.next()
  await Promise.all([1, 2, 3].map(() => user.presses('next', answer)))
  for (const times of [1, 2]) {
    await vi.waitFor(() => expect(waiting).toHaveLength(times), { interval: 5 })
    waiting.at(-1)?.()
    await user.next()
    if (times === 1) await user.presses('next', answer)
  }
  expect(user.replies).toHaveLength(3)
})
