import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openChats } from '../../../db/chats/chats.ts'
import { LEASE } from '../../../db/chats/deliveries.ts'
import type { Fault } from '../../support/bot-api/types.ts'
import { makeAnswer, makeQuote } from '../sample-answers.ts'
import { DAY, type Digester, MINUTE, NOW, startDigester } from './start-digester.ts'

const BLOCKED = { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' } as const
const error = (code: number, description: string): Fault => ({ kind: 'error', code, description })
const statusOf = ({ chats }: Digester, id: number): string | undefined => chats.digests.findLastDelivery(id)?.status

describe('when Telegram refuses or cannot be reached', () => {
  test('429 waits as long as Telegram asks, and holds the others back until the next run', async () => {
    const digester = await startDigester()
    const [first, second] = [digester.subscribe(), digester.subscribe({ question: 'another' })]
    digester.api.fail('sendMessage', { kind: 'error', code: 429, description: 'Too Many Requests', retryAfter: 90 })
    await digester.run()
    expect(digester.sendings()).toBe(1)
    digester.later(89_000)
    await digester.run()
    expect([first, second].map((id) => statusOf(digester, id))).toEqual(['claimed', 'sent'])
    digester.later(1_000)
    await digester.run()
    expect(statusOf(digester, first)).toBe('sent')
    expect(digester.user.replies).toHaveLength(2)
  })

  test('500 says that nothing was sent: it is tried again after a pause that grows', async () => {
    const digester = await startDigester()
    const id = digester.subscribe()
    for (let i = 0; i < 2; i++) digester.api.fail('sendMessage', error(500, 'Internal Server Error'))
    await digester.run()
    await digester.run()
    expect(digester.sendings()).toBe(1)
    digester.later(MINUTE / 2)
    await digester.run()
    digester.later(MINUTE / 2)
    await digester.run()
    expect(digester.sendings()).toBe(2)
    digester.later(MINUTE / 2)
    await digester.run()
    expect(statusOf(digester, id)).toBe('sent')
    expect(digester.user.replies).toHaveLength(1)
  })

  test('where there is no connection at all, it is tried until there is one', async () => {
    const digester = await startDigester()
    const id = digester.subscribe()
    await digester.api.close()
    await digester.run()
    expect(statusOf(digester, id)).toBe('claimed')
    expect(digester.logged).toEqual([`Digest of subscription ${id}: again: ECONNREFUSED`])
  })

  test.each<[string, Fault, number]>([
    ['a connection that drops before the call was carried out', { kind: 'drop' }, 0],
    ['a connection that drops after it was carried out', { kind: 'dropAfter' }, 1],
    ['an answer that never comes', { kind: 'hang' }, 1],
    ['a gateway that does not know', error(502, 'Bad Gateway'), 0],
  ])('%s leaves the outcome unknown: not sent again, but told next time', async (_, fault, arrived) => {
    const digester = await startDigester()
    const id = digester.subscribe()
    digester.api.fail('sendMessage', fault)
    await digester.run()
    digester.later(DAY - MINUTE)
    await digester.run()
    expect(digester.sendings()).toBe(1)
    expect(digester.user.replies).toHaveLength(arrived)
    expect(statusOf(digester, id)).toBe('unknown')
    digester.later(MINUTE)
    await digester.run()
    const told = digester.user.replies.at(-1)?.text
    expect(told).toContain('⚠ The digest of 2025-03-03 09:00 may not have arrived. It was not sent twice')
    expect(told).toContain('First digest')
    digester.later(DAY)
    await digester.run()
    expect(digester.user.replies.at(-1)?.text).not.toContain('⚠')
  })

  test('a chat that has blocked the bot is paused after three refusals', async () => {
    const digester = await startDigester()
    const id = digester.subscribe()
    const other = digester.api.privateChat()
    digester.subscribe({ key: { chat: other.chat.id, thread: 0 } })
    for (let day = 0; day < 5; day++) {
      if (day < 3) digester.api.fail('sendMessage', BLOCKED)
      await digester.run()
      digester.later(DAY)
    }
    expect(digester.chats.digests.findSubscription(digester.user.chat.id, id)?.paused).toBe('refused')
    expect(digester.user.replies).toHaveLength(0)
    expect(other.replies).toHaveLength(5)
  })

  test('a chat that was deleted is paused as well', async () => {
    const digester = await startDigester()
    const id = digester.subscribe({ key: { chat: 987, thread: 0 } })
    for (let day = 0; day < 3; day++) {
      await digester.run()
      digester.later(DAY)
    }
    expect(digester.chats.digests.findSubscription(987, id)?.paused).toBe('refused')
  })

  test('a group that has become a supergroup gets its digest there', async () => {
    const digester = await startDigester()
    const group = digester.api.groupChat()
    digester.subscribe({ key: { chat: -5, thread: 0 } })
    digester.api.fail('sendMessage', {
      ...{ kind: 'error', code: 400, description: 'Bad Request: group chat was upgraded to a supergroup chat' },
      movedTo: group.chat.id,
    })
    await digester.run()
    expect(group.replies).toHaveLength(1)
  })

  test('a message that Telegram will never take is given up, and told next time', async () => {
    const digester = await startDigester()
    const id = digester.subscribe()
    digester.api.fail('sendMessage', error(400, "Bad Request: can't parse entities"))
    await digester.run()
    expect(statusOf(digester, id)).toBe('failed')
    expect(digester.chats.digests.findSubscription(digester.user.chat.id, id)?.paused).toBeNull()
  })

  test('after a part that arrived, only the rest is sent', async () => {
    const quotes = Array.from({ length: 30 }, (_, i) => makeQuote(`第${i}条${'公开内容'.repeat(2500)}`))
    const asker = { ask: async () => ({ answer: makeAnswer({ quotes }), context: null }) }
    const whole = await startDigester(asker)
    whole.subscribe()
    await whole.run()
    const broken = await startDigester(asker)
    broken.subscribe()
    const first = broken.api.state.waitFor(() => broken.user.replies[0], 'the first part')
    void first.then(() => broken.api.fail('sendMessage', error(500, 'Internal Server Error')))
    await broken.run()
    broken.later(MINUTE)
    await broken.run()
    const textsOf = ({ user }: Digester) => user.replies.map(({ text }) => text)
    expect(textsOf(broken)).toEqual(textsOf(whole))
    expect(broken.sendings()).toBe(whole.sendings() + 1)
  })
})

describe('when a process dies', () => {
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'digests-'))
    onTestFinished(() => rmSync(path, { recursive: true, force: true }))
    return path
  }

  test('before it sent anything, another one sends the digest once its claim has run out', async () => {
    const data = folder()
    const digester = await startDigester(undefined, data)
    const id = digester.subscribe()
    const killed = openChats(data)
    killed.digests.claimDue(NOW, () => ({ missed: 0, nextAt: new Date(NOW.getTime() + DAY) }))
    killed.close()
    await digester.run()
    expect(digester.sendings()).toBe(0)
    digester.later(LEASE)
    await digester.run()
    expect(digester.user.replies).toHaveLength(1)
    expect(statusOf(digester, id)).toBe('sent')
  })

  test('while it was sending, the digest counts as unknown and is not sent again', async () => {
    const data = folder()
    const digester = await startDigester(undefined, data)
    const id = digester.subscribe()
    const killed = openChats(data)
    const claim = killed.digests.claimDue(NOW, () => ({ missed: 0, nextAt: new Date(NOW.getTime() + DAY) }))
    if (claim) killed.digests.markSending(claim, [{ text: 'x', keyboard: [] }], null, NOW)
    killed.close()
    digester.later(LEASE)
    await digester.run()
    expect(digester.sendings()).toBe(0)
    expect(statusOf(digester, id)).toBe('unknown')
  })

  test('two processes at once send every digest once', async () => {
    const data = folder()
    const [one, two] = [await startDigester(undefined, data), await startDigester(undefined, data)]
    for (let i = 0; i < 20; i++) one.subscribe({ key: { chat: 9000 + i, thread: 0 } })
    for (let i = 0; i < 20; i++) {
      for (const { api } of [one, two]) api.state.chats.set(9000 + i, { id: 9000 + i, type: 'private' })
    }
    await Promise.all([one.run(), two.run()])
    const sent = [one, two].flatMap(({ api }) => api.state.messages.map(({ chat }) => chat.id))
    expect([...sent].sort()).toEqual(Array.from({ length: 20 }, (_, i) => 9000 + i))
  })
})
