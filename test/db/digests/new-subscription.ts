import type { NewSubscription } from '../../../db/chats/subscriptions.ts'

export const CHAT = { chat: 5001, thread: 0 }

/** A subscription of which a test says only what matters to it. */
export const newSubscription = (content: Partial<NewSubscription> = {}): NewSubscription => ({
  key: CHAT,
  language: 'en',
  topic: 'question',
  question: 'who received no requests last year',
  context: null,
  schedule: { kind: 'days', days: { kind: 'every', every: 1, since: null }, minutes: [540] },
  nextAt: new Date('2025-03-01T01:00:00Z'),
  baseline: null,
  baselineAt: null,
  stamp: null,
  ...content,
})
