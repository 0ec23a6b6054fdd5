import type Database from 'better-sqlite3'
import { type ArchiveEvents, createArchiveEvents } from './archive-events.ts'
import type { ChatKey } from './chat-key.ts'
import { createSettings, type Settings } from './chat-settings.ts'
import { createDeliveries, type Deliveries } from './deliveries.ts'
import { createKnownChats, type KnownChats } from './known-chats.ts'
import { openChatsFile } from './open-chats-file.ts'
import { createSharedQuestions, type SharedQuestions, sweepShared } from './shared-questions.ts'
import { createSubscriptions, type Subscriptions } from './subscriptions.ts'

/** How long a conversation, an answer behind buttons and a handled update are remembered: 24 hours, in milliseconds. */
export const CHAT_MEMORY = 24 * 60 * 60 * 1000

/** The part of the memory that digests need. */
export interface Digests extends Settings, Subscriptions, Deliveries, ArchiveEvents {}

/**
 * What the bot remembers about its chats, in its own file beside the archive, which the bot never writes.
 * Contexts and answers are opaque JSON values here.
 */
export interface Chats extends KnownChats, SharedQuestions {
  /** What the chats have subscribed to, what was delivered, and what has changed in the archive. Never forgotten. */
  readonly digests: Digests
  /** State of the conversation, null where there is none or it is older than `CHAT_MEMORY`. */
  findContext(key: ChatKey, now: Date): unknown
  saveContext(key: ChatKey, context: unknown, now: Date): void
  /** Forgets the conversation and every answer in it. */
  forget(key: ChatKey): void
  /** Forgets every conversation of a chat, in all of its topics. */
  forgetChat(chat: number): void
  /** Keeps an answer, so that buttons can refer to it. Returns its id. */
  saveAnswer(key: ChatKey, answer: unknown, now: Date): number
  /** An answer of this chat, null where it is unknown, of another chat or expired. */
  findAnswer(chat: number, id: number, now: Date): unknown
  /** Id of the last answer in the conversation. */
  findLastAnswer(key: ChatKey, now: Date): number | null
  /** Whether an update of Telegram has been dealt with before. */
  wasHandled(update: number): boolean
  markHandled(update: number, now: Date): void
  /** Deletes what is older than `CHAT_MEMORY`, and the questions of expired links. */
  sweep(now: Date): void
  close(): void
}

/**
 * Opens the chats of the data folder, making the file where there is none.
 * @param folder `:memory:` for chats that are gone when closed
 * @throws Error when the file cannot be opened, written or brought up to date
 */
export function openChats(folder: string): Chats {
  const sqlite = openChatsFile(folder)
  return {
    ...{ ...conversations(sqlite), ...answers(sqlite), ...updates(sqlite), ...createKnownChats(sqlite) },
    ...createSharedQuestions(sqlite),
    digests: openDigests(sqlite),
    close: () => sqlite.close(),
  }
}

const openDigests = (sqlite: Database.Database): Digests => ({
  ...createSettings(sqlite),
  ...createSubscriptions(sqlite),
  ...createDeliveries(sqlite),
  ...createArchiveEvents(sqlite),
})

const since = (now: Date): number => now.getTime() - CHAT_MEMORY

const parse = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : null)

function conversations(
  sqlite: Database.Database,
): Pick<Chats, 'findContext' | 'saveContext' | 'forget' | 'forgetChat' | 'sweep'> {
  const find = sqlite
    .prepare('SELECT context FROM conversations WHERE chat = ? AND thread = ? AND saved_at > ?')
    .pluck()
  const save = sqlite.prepare(`INSERT INTO conversations (chat, thread, context, saved_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (chat, thread) DO UPDATE SET context = excluded.context, saved_at = excluded.saved_at`)
  return {
    findContext: ({ chat, thread }, now) => parse(find.get(chat, thread, since(now))),
    saveContext: ({ chat, thread }, context, now) => {
      save.run(chat, thread, JSON.stringify(context ?? null), now.getTime())
    },
    forget: ({ chat, thread }) => {
      for (const table of ['conversations', 'answers']) {
        sqlite.prepare(`DELETE FROM ${table} WHERE chat = ? AND thread = ?`).run(chat, thread)
      }
    },
    forgetChat: (chat) => {
      for (const table of ['conversations', 'answers']) sqlite.prepare(`DELETE FROM ${table} WHERE chat = ?`).run(chat)
    },
    sweep: (now) => {
      for (const table of ['conversations', 'answers', 'updates']) {
        sqlite.prepare(`DELETE FROM ${table} WHERE saved_at <= ?`).run(since(now))
      }
      sweepShared(sqlite, now)
    },
  }
}

function answers(sqlite: Database.Database): Pick<Chats, 'saveAnswer' | 'findAnswer' | 'findLastAnswer'> {
  const save = sqlite.prepare('INSERT INTO answers (chat, thread, answer, saved_at) VALUES (?, ?, ?, ?)')
  const find = sqlite.prepare('SELECT answer FROM answers WHERE id = ? AND chat = ? AND saved_at > ?').pluck()
  const last = sqlite
    .prepare('SELECT id FROM answers WHERE chat = ? AND thread = ? AND saved_at > ? ORDER BY id DESC LIMIT 1')
    .pluck()
  return {
    saveAnswer: ({ chat, thread }, answer, now) =>
      Number(save.run(chat, thread, JSON.stringify(answer), now.getTime()).lastInsertRowid),
    findAnswer: (chat, id, now) => parse(find.get(id, chat, since(now))),
    findLastAnswer: ({ chat, thread }, now) => (last.get(chat, thread, since(now)) as number | undefined) ?? null,
  }
}

function updates(sqlite: Database.Database): Pick<Chats, 'wasHandled' | 'markHandled'> {
  const find = sqlite.prepare('SELECT 1 FROM updates WHERE id = ?').pluck()
  const save = sqlite.prepare('INSERT INTO updates (id, saved_at) VALUES (?, ?) ON CONFLICT DO NOTHING')
  return {
    wasHandled: (update) => find.get(update) !== undefined,
    markHandled: (update, now) => {
      save.run(update, now.getTime())
    },
  }
}
