import type Database from 'better-sqlite3'
import { type ArchiveEvents, createArchiveEvents } from './archive-events.ts'
import { type AskedMessages, createAskedMessages, sweepAsked } from './asked-messages.ts'
import { type Broadcasts, createBroadcasts } from './broadcasts.ts'
import type { TalkKey } from './chat-key.ts'
import { createManners, type Manners } from './chat-manners.ts'
import { createSettings, type Settings } from './chat-settings.ts'
import { createDeliveries, type Deliveries } from './deliveries.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { createKnownChats, type KnownChats } from './known-chats.ts'
import { createLessons, type Lessons } from './lessons.ts'
import { openChatsFile } from './open-chats-file.ts'
import { createSavedQuestions, type SavedQuestions } from './saved-questions.ts'
import { createSharedQuestions, type SharedQuestions, sweepShared } from './shared-questions.ts'
import { createSubscriptions, type Subscriptions } from './subscriptions.ts'
import { createVerdicts, sweepVerdicts, type Verdicts } from './verdicts.ts'

/** Answers of a talk that can be gone back to. */
const MOST_RECENT = 40

/** How long a conversation, an answer behind buttons and a handled update are remembered: 24 hours, in milliseconds. */
export const CHAT_MEMORY = 24 * 60 * 60 * 1000

/** The part of the memory that digests need. */
export interface Digests extends Settings, Subscriptions, Deliveries, ArchiveEvents {}

/**
 * What the bot remembers about its chats, in its own file beside the archive, which the bot never writes.
 * Contexts and answers are opaque JSON values here.
 */
export interface Chats
  extends KnownChats,
    SharedQuestions,
    Inbox,
    Broadcasts,
    AskedMessages,
    Manners,
    SavedQuestions,
    Verdicts,
    Lessons {
  /** What the chats have subscribed to, what was delivered, and what has changed in the archive. Never forgotten. */
  readonly digests: Digests
  /** State of the conversation, null where there is none or it is older than `CHAT_MEMORY`. */
  findContext(key: TalkKey, now: Date): unknown
  saveContext(key: TalkKey, context: unknown, now: Date): void
  /** Forgets the talk; its answers live on behind their buttons. */
  forget(key: TalkKey): void
  /** Forgets every conversation of a chat, in all of its topics. */
  forgetChat(chat: number): void
  /** Keeps an answer, so that buttons can refer to it. Returns its id. */
  saveAnswer(key: TalkKey, answer: unknown, now: Date): number
  /** An answer of this chat, null where it is unknown, of another chat or expired. */
  findAnswer(chat: number, id: number, now: Date): unknown
  /** Id of the last answer to this person, or else in the conversation; null where there is none, or it was forgotten. */
  findLastAnswer(key: TalkKey, now: Date): number | null
  /** The last answers to this person that were not forgotten, the last one first. */
  listAnswers(key: TalkKey, now: Date): { readonly id: number; readonly answer: unknown }[]
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
    ...{ ...conversations(sqlite), ...answers(sqlite), ...createInbox(sqlite), ...createKnownChats(sqlite) },
    ...{
      ...createSharedQuestions(sqlite),
      ...createBroadcasts(sqlite),
      ...createAskedMessages(sqlite),
      ...createManners(sqlite),
      ...createSavedQuestions(sqlite),
      ...createVerdicts(sqlite),
      ...createLessons(sqlite),
    },
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
    .prepare('SELECT context FROM conversations WHERE chat = ? AND thread = ? AND person = ? AND saved_at > ?')
    .pluck()
  const save =
    sqlite.prepare(`INSERT INTO conversations (chat, thread, person, context, saved_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (chat, thread, person) DO UPDATE SET context = excluded.context, saved_at = excluded.saved_at`)
  const drop = sqlite.prepare('DELETE FROM conversations WHERE chat = ? AND thread = ? AND person = ?')
  const hide = sqlite.prepare('UPDATE answers SET forgotten = 1 WHERE chat = ? AND thread = ? AND person IN (0, ?)')
  return {
    findContext: ({ chat, thread, person = 0 }, now) => parse(find.get(chat, thread, person, since(now))),
    saveContext: ({ chat, thread, person = 0 }, context, now) => {
      save.run(chat, thread, person, JSON.stringify(context ?? null), now.getTime())
    },
    forget: sqlite.transaction(({ chat, thread, person = 0 }: TalkKey) => {
      drop.run(chat, thread, person)
      hide.run(chat, thread, person)
    }),
    forgetChat: (chat) => {
      for (const table of ['conversations', 'answers']) sqlite.prepare(`DELETE FROM ${table} WHERE chat = ?`).run(chat)
    },
    sweep: (now) => {
      for (const table of ['conversations', 'answers', 'updates']) {
        sqlite.prepare(`DELETE FROM ${table} WHERE saved_at <= ?`).run(since(now))
      }
      sqlite.prepare("DELETE FROM broadcasts WHERE state = 'proposed' AND saved_at <= ?").run(since(now))
      sweepShared(sqlite, now)
      sweepAsked(sqlite, now)
      sweepVerdicts(sqlite, now)
    },
  }
}

function answers(
  sqlite: Database.Database,
): Pick<Chats, 'saveAnswer' | 'findAnswer' | 'findLastAnswer' | 'listAnswers'> {
  const save = sqlite.prepare('INSERT INTO answers (chat, thread, person, answer, saved_at) VALUES (?, ?, ?, ?, ?)')
  const find = sqlite.prepare('SELECT answer FROM answers WHERE id = ? AND chat = ? AND saved_at > ?').pluck()
  const last = sqlite
    .prepare(`SELECT id FROM answers WHERE chat = ? AND thread = ? AND saved_at > ? AND forgotten = 0
       ORDER BY person = ? DESC, id DESC LIMIT 1`)
    .pluck()
  const list = sqlite.prepare(`SELECT id, answer FROM answers WHERE chat = ? AND thread = ? AND person = ?
    AND saved_at > ? AND forgotten = 0 ORDER BY id DESC LIMIT ${MOST_RECENT}`)
  return {
    listAnswers: ({ chat, thread, person = 0 }, now) =>
      (list.all(chat, thread, person, since(now)) as { readonly id: number; readonly answer: string }[]).map(
        ({ id, answer }) => ({ id, answer: parse(answer) }),
      ),
    saveAnswer: ({ chat, thread, person = 0 }, answer, now) =>
      Number(save.run(chat, thread, person, JSON.stringify(answer), now.getTime()).lastInsertRowid),
    findAnswer: (chat, id, now) => parse(find.get(id, chat, since(now))),
    findLastAnswer: ({ chat, thread, person = 0 }, now) =>
      (last.get(chat, thread, since(now), person) as number | undefined) ?? null,
  }
}
