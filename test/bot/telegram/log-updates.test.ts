import { expect, test } from 'vitest'
import type { Asker } from '../../../bot/talk/asker.ts'
import { createLog } from '../../../bot/telegram/serving/create-log.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { makeAnswer } from '../sample-answers.ts'
import { startTestBot } from './talk-to-bot.ts'

const asker: Asker = {
  ask: async (question) => {
    if (question === '坏问题') throw new Error('秘密')
    return { answer: makeAnswer({ kind: 'help', text: question }), context: null }
  },
}

test('every update is one JSON line with kind, chat, duration and outcome, and nothing of what was said', async () => {
  const api = await startBotApi()
  const chats = openChats(':memory:')
  const lines: string[] = []
  let ticks = 0
  const now = () => new Date(Date.UTC(2025, 2, 1, 0, 0, ticks++))
  const log = createLog('json', (line) => lines.push(line), now)
  const { stop } = await startTestBot({ api, chats, asker, now, access: { allow: new Set([7, 8]) }, deps: log })
  const [user, stranger, group] = [api.privateChat({ id: 7 }), api.privateChat({ id: 9 }), api.groupChat({ id: 8 })]
  const first = user.says('好问题')
  await user.next()
  user.says('坏问题')
  await user.next()
  stranger.says('让我进来')
  await stranger.next()
  group.says('大家好')
  api.state.updates.repeat(first)
  user.says('/help')
  const help = await user.next()
  await user.pressesData('0:x', help)
  await stop()
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  const updates = events.filter(({ event }) => event === 'update')
  expect(updates.map(({ kind, chat, outcome }) => `${kind} ${chat} ${outcome}`).sort()).toEqual([
    'callback_query private handled',
    'message private failed',
    'message private handled',
    'message private handled',
    'message private refused',
    'message private repeated',
    'message supergroup ignored',
  ])
  for (const event of updates) {
    expect(Object.keys(event)).toEqual(['event', 'time', 'kind', 'chat', 'milliseconds', 'outcome'])
    expect(event.time).toMatch(/^2025-03-01T/)
    expect(event.milliseconds).toBeGreaterThan(0)
  }
  const text = lines.join('\n')
  for (const secret of ['问题', '让我进来', '秘密', 'Somebody', api.token]) expect(text).not.toContain(secret)
  expect(events.filter(({ event }) => event === 'message').length).toBeGreaterThan(0)
  chats.close()
  await api.close()
})

test('without it there are sentences only', async () => {
  const lines: string[] = []
  const log = createLog(
    'text',
    (line) => lines.push(line),
    () => new Date(0),
  )
  expect(log.record).toBeUndefined()
  log.log('The bot is listening.')
  expect(lines).toEqual(['The bot is listening.'])
})
