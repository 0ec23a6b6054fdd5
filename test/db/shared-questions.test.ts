import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Chats, openChats } from '../../db/chats/chats.ts'
import { SHARE_MEMORY, type SharedQuestion } from '../../db/chats/shared-questions.ts'

const NOW = new Date('2025-03-01T00:00:00Z')
const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds)
const SHARED: SharedQuestion = {
  question: '那2023年呢',
  language: 'zh',
  context: { year: 2024 },
  understood: '2023年申请',
}

describe('questions behind links', () => {
  let chats: Chats
  beforeEach(() => {
    chats = openChats(':memory:')
  })
  afterEach(() => chats.close())

  test('are found by their id, as they were shared', () => {
    const id = chats.shareQuestion(SHARED, NOW)
    expect(id).toMatch(/^[\w-]{22}$/)
    expect(chats.findShared(id, NOW)).toEqual(SHARED)
    expect(chats.findShared(`${id}x`, NOW)).toBeNull()
  })

  test('have one id for the same question, another for the same words in another conversation', () => {
    const id = chats.shareQuestion(SHARED, NOW)
    expect(chats.shareQuestion(SHARED, later(1))).toBe(id)
    expect(chats.shareQuestion({ ...SHARED, context: null }, NOW)).not.toBe(id)
  })

  test('expire, counted from when they were shared last, and are swept', () => {
    const id = chats.shareQuestion(SHARED, NOW)
    chats.shareQuestion(SHARED, later(1000))
    chats.sweep(later(SHARE_MEMORY))
    expect(chats.findShared(id, later(SHARE_MEMORY))).not.toBeNull()
    expect(chats.findShared(id, later(SHARE_MEMORY + 1000))).toBeNull()
    chats.sweep(later(SHARE_MEMORY + 1000))
    expect(chats.findShared(id, NOW)).toBeNull()
  })
})
