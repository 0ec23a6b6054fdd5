import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPace } from '../../../bot/digests/pace.ts'
import type { SendOutcome } from '../../../bot/digests/sender.ts'
import { type BroadcastCounts, sendToAll } from '../../../bot/telegram/admin/send-to-all.ts'
import { type Chats, openChats } from '../../../db/chats/chats.ts'

const NOW = new Date('2025-03-03T01:00:00Z')
const TO = [1, 2]
let folder = ''
let chats: Chats

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-broadcast-'))
  chats = openChats(folder)
  chats.proposeBroadcast({ id: 'b', text: 'hello', language: 'en', chat: 9, thread: 0 }, NOW)
  chats.beginBroadcast(
    'b',
    TO.map((chat) => ({ chat, user: chat })),
  )
})
afterEach(() => {
  chats.close()
  rmSync(folder, { recursive: true })
})

/** Sends the broadcast; time stands still, and whoever has to wait for a turn is let go by `wait`. */
function begin(send: () => Promise<SendOutcome>, wait: () => Promise<void>): Promise<BroadcastCounts> {
  return sendToAll(
    { id: 'b', text: 'hello' },
    {
      ...{ send, chats, pace: createPace(() => 0, wait), now: () => NOW, log: () => undefined },
      ...{ signal: new AbortController().signal, onProgress: () => undefined },
    },
  )
}

test('a message that waits for its turn is not on its way: a crash then leaves nobody in doubt', async () => {
  const sent: SendOutcome = { kind: 'sent' }
  const states: unknown[] = []
  const counts = await begin(
    async () => {
      states.push(chats.countBroadcast('b').sending)
      return sent
    },
    async () => void states.push(chats.countBroadcast('b').sending),
  )
  // Sent at once, the turn waited for, sent.
  expect(states).toEqual([1, 0, 1])
  expect(counts).toMatchObject({ sent: 2, unknown: 0, left: 0 })
})

test('nor is one that Telegram did not take and that is sent again', async () => {
  const outcomes: SendOutcome[] = [{ kind: 'wait', seconds: 0 }, { kind: 'sent' }, { kind: 'sent' }]
  const states: unknown[] = []
  const counts = await begin(
    async () => outcomes.shift() ?? { kind: 'sent' },
    async () => void states.push(chats.countBroadcast('b').sending),
  )
  expect(states).toEqual([0, 0])
  expect(counts).toMatchObject({ sent: 2 })
})
