import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../db/chats/chat-settings.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { CHAT, newSubscription } from './new-subscription.ts'

const open = () => {
  const chats = openChats(':memory:')
  onTestFinished(() => chats.close())
  return chats.digests
}

test('subscriptions and settings survive a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'digests-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const first = openChats(folder)
  const context = { plan: { kind: 'figures' } }
  first.digests.subscribe(newSubscription({ context, baseline: { rows: [] }, baselineAt: new Date(7) }))
  first.digests.saveSettings(CHAT.chat, { timeZone: 'Europe/Berlin', quiet: null })
  first.close()
  const second = openChats(folder)
  const [subscription] = second.digests.listSubscriptions(CHAT)
  expect(subscription).toMatchObject({
    ...newSubscription({ context, baseline: { rows: [] }, baselineAt: new Date(7) }),
    silent: false,
    paused: null,
    settings: { timeZone: 'Europe/Berlin', quiet: null },
  })
  second.close()
})

test('a chat that has set nothing has Beijing time and quiet nights', () => {
  const digests = open()
  expect(digests.getSettings(1)).toEqual({ timeZone: 'Asia/Shanghai', quiet: { from: 1320, until: 480 } })
  digests.subscribe(newSubscription())
  expect(digests.listSubscriptions(CHAT)[0]?.settings).toEqual(DEFAULT_SETTINGS)
  digests.saveSettings(CHAT.chat, { timeZone: 'UTC', quiet: null })
  expect(digests.getSettings(CHAT.chat)).toEqual({ timeZone: 'UTC', quiet: null })
})

test('the same subscription again gets the new schedule, and goes on where it was paused', () => {
  const digests = open()
  const id = digests.subscribe(newSubscription({ baseline: 1 }))
  digests.changeSubscription(id, { paused: 'user', silent: true })
  const schedule = {
    kind: 'days',
    days: { kind: 'weekdays', weekdays: [2], every: 1, since: null },
    minutes: [600],
  } as const
  expect(digests.subscribe(newSubscription({ schedule, baseline: 2 }))).toBe(id)
  expect(digests.listSubscriptions(CHAT)).toMatchObject([{ schedule, paused: null, silent: true, baseline: 1 }])
  expect(digests.subscribe(newSubscription({ context: { year: 2023 } }))).not.toBe(id)
})

test('a subscription belongs to its chat and topic', () => {
  const digests = open()
  const id = digests.subscribe(newSubscription())
  digests.subscribe(newSubscription({ key: { ...CHAT, thread: 7 } }))
  expect(digests.listSubscriptions(CHAT)).toHaveLength(1)
  expect(digests.listChatSubscriptions(CHAT.chat)).toHaveLength(2)
  expect(digests.findSubscription(42, id)).toBeUndefined()
  digests.deleteSubscription(id)
  expect(digests.findSubscription(CHAT.chat, id)).toBeUndefined()
})

test('a group that becomes a supergroup keeps its subscriptions and settings', () => {
  const digests = open()
  digests.subscribe(newSubscription())
  digests.saveSettings(CHAT.chat, { timeZone: 'UTC', quiet: null })
  digests.migrateChat(CHAT.chat, -100)
  expect(digests.listSubscriptions({ chat: -100, thread: 0 })).toMatchObject([{ settings: { timeZone: 'UTC' } }])
  expect(digests.listSubscriptions(CHAT)).toEqual([])
})
