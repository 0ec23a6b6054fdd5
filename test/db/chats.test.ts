import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CHAT_MEMORY, type Chats, openChats } from '../../db/chats/chats.ts'

const NOW = new Date('2025-03-01T00:00:00Z')
const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds)
const KEY = { chat: -100123456789, thread: 0 }

describe('chats', () => {
  let chats: Chats
  beforeEach(() => {
    chats = openChats(':memory:')
  })
  afterEach(() => chats.close())

  test('a conversation belongs to its chat and topic', () => {
    chats.saveContext(KEY, { year: 2024 }, NOW)
    expect(chats.findContext(KEY, NOW)).toEqual({ year: 2024 })
    expect(chats.findContext({ ...KEY, thread: 7 }, NOW)).toBeNull()
  })

  test('conversations and answers are gone after a day', () => {
    chats.saveContext(KEY, {}, NOW)
    const id = chats.saveAnswer(KEY, { kind: 'help' }, NOW)
    expect(chats.findAnswer(KEY.chat, id, later(CHAT_MEMORY - 1))).toEqual({ kind: 'help' })
    expect(chats.findContext(KEY, later(CHAT_MEMORY))).toBeNull()
    expect(chats.findAnswer(KEY.chat, id, later(CHAT_MEMORY))).toBeNull()
    chats.sweep(later(CHAT_MEMORY))
    expect(chats.findAnswer(KEY.chat, id, NOW)).toBeNull()
  })

  test('a chat is forgotten in all of its topics, other chats are not', () => {
    const [topic, other] = [
      { ...KEY, thread: 7 },
      { chat: 42, thread: 0 },
    ]
    const ids = [KEY, topic, other].map((key) => {
      chats.saveContext(key, {}, NOW)
      return chats.saveAnswer(key, {}, NOW)
    })
    chats.forgetChat(KEY.chat)
    expect([KEY, topic, other].map((key) => chats.findContext(key, NOW))).toEqual([null, null, {}])
    expect(chats.findAnswer(KEY.chat, ids[1] ?? 0, NOW)).toBeNull()
    expect(chats.findLastAnswer(other, NOW)).toBe(ids[2])
  })

  test('an answer is found in its own chat only', () => {
    const id = chats.saveAnswer(KEY, {}, NOW)
    expect(chats.findAnswer(42, id, NOW)).toBeNull()
    expect(chats.findLastAnswer(KEY, NOW)).toBe(id)
    expect(chats.findLastAnswer({ ...KEY, thread: 7 }, NOW)).toBeNull()
  })

  test('forgetting takes the conversation and its answers, and nothing of other topics', () => {
    const other = { ...KEY, thread: 7 }
    for (const key of [KEY, other]) {
      chats.saveContext(key, 1, NOW)
      chats.saveAnswer(key, {}, NOW)
    }
    chats.forget(KEY)
    expect(chats.findContext(KEY, NOW)).toBeNull()
    expect(chats.findLastAnswer(KEY, NOW)).toBeNull()
    expect(chats.findContext(other, NOW)).toBe(1)
    expect(chats.findLastAnswer(other, NOW)).not.toBeNull()
  })
})

describe('the file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chats-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('handled updates are remembered over a restart', () => {
    const first = openChats(folder)
    first.markHandled(1000, NOW)
    first.markHandled(1000, NOW)
    first.close()
    const second = openChats(folder)
    expect([second.wasHandled(1000), second.wasHandled(1001)]).toEqual([true, false])
    second.close()
  })

  test('a file that is no database is named in one sentence', () => {
    writeFileSync(join(folder, 'chats.sqlite'), 'not a database, but long enough to look at'.repeat(40))
    expect(() => openChats(folder)).toThrow(/^Cannot open the chats ".*chats\.sqlite": /)
  })
})
