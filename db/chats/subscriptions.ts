import type { Database } from 'better-sqlite3'
import type { ChatKey } from './chat-key.ts'
import { type ChatSettings, SETTINGS_COLUMNS, type SettingsRow, toSettings } from './chat-settings.ts'
import { readSchedule, type Schedule, writeSchedule } from './schedule.ts'

/** News of the archive that can be subscribed to, beside questions. */
export const TOPICS = ['reports', 'findings', 'themes', 'figures'] as const
export type Topic = (typeof TOPICS)[number]

/** What somebody subscribes to. */
export interface NewSubscription {
  readonly key: ChatKey
  readonly language: 'zh' | 'en'
  readonly topic: Topic | 'question'
  /** Empty for the topics. */
  readonly question: string
  /** State of the conversation that the question follows upon; null where it stands alone. */
  readonly context: unknown
  readonly schedule: Schedule
  /** When it is due for the first time; null on change. */
  readonly nextAt: Date | null
  /** What is known at the beginning, and when that was; null where the first digest tells everything. */
  readonly baseline: unknown
  readonly baselineAt: Date | null
  /** The archive that `baseline` was taken from (`readArchiveStamp`); null where unknown. */
  readonly stamp: string | null
}

export interface Subscription extends NewSubscription {
  readonly id: number
  /** Nothing is sent where there is nothing new. */
  readonly silent: boolean
  /** `refused`: Telegram has refused its digests several times. */
  readonly paused: 'user' | 'refused' | null
  readonly settings: ChatSettings
}

/** What can be changed about a subscription. */
export type SubscriptionChange = Partial<Pick<Subscription, 'schedule' | 'nextAt' | 'silent' | 'paused'>>

/** What goes along when a group gets another id. */
const MIGRATED = [
  ...['conversations', 'answers', 'subscriptions', 'chat_settings', 'chat_manners', 'known_chats', 'broadcasts'],
  ...['saved_questions'],
]

/** Subscriptions of the chats. */
export interface Subscriptions {
  /** Adds a subscription; the same one again gets the new schedule and goes on. Returns its id. */
  subscribe(subscription: NewSubscription): number
  /** Subscriptions of the conversation, oldest first. */
  listSubscriptions(key: ChatKey): Subscription[]
  /** Every subscription of a chat, in all of its topics. */
  listChatSubscriptions(chat: number): Subscription[]
  findSubscription(chat: number, id: number): Subscription | undefined
  /** A digest that waits to be sent is dropped where the schedule changes or the subscription is paused. */
  changeSubscription(id: number, change: SubscriptionChange): void
  deleteSubscription(id: number): void
  /** A group has become a supergroup with another id. */
  migrateChat(from: number, to: number): void
}

/** A row of `subscriptions` with the settings of its chat. */
export interface SubscriptionRow extends SettingsRow {
  readonly id: number
  readonly chat: number
  readonly thread: number
  readonly language: 'zh' | 'en'
  readonly topic: Topic | 'question'
  readonly question: string
  readonly context: string
  readonly schedule: string
  readonly silent: number
  readonly paused: Subscription['paused']
  readonly nextAt: number | null
  readonly stamp: string | null
  readonly baseline: string
  readonly baselineAt: number | null
}

/** Columns of `SubscriptionRow`, of subscriptions `s` and settings `c`. */
export const SUBSCRIPTION_COLUMNS = `s.id, s.chat, s.thread, s.language, s.topic, s.question, s.context, s.schedule,
  s.silent, s.paused, s.next_at AS nextAt, s.stamp, s.baseline, s.baseline_at AS baselineAt, ${SETTINGS_COLUMNS}`

const toDate = (milliseconds: number | null): Date | null => (milliseconds === null ? null : new Date(milliseconds))

/** A stored row as a subscription. A schedule that a later program has stored waits for that program. */
export function toSubscription(row: SubscriptionRow): Subscription {
  const { id, language, topic, question, paused, stamp } = row
  return {
    ...{ id, language, topic, question, paused, stamp },
    key: { chat: row.chat, thread: row.thread },
    context: JSON.parse(row.context) as unknown,
    schedule: readSchedule(row.schedule) ?? { kind: 'change' },
    silent: row.silent === 1,
    nextAt: toDate(row.nextAt),
    baseline: JSON.parse(row.baseline) as unknown,
    baselineAt: toDate(row.baselineAt),
    settings: toSettings(row),
  }
}

/** Subscriptions in a database that has the tables of digests. */
export function createSubscriptions(sqlite: Database): Subscriptions {
  const select = `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions s LEFT JOIN chat_settings c ON c.chat = s.chat`
  const list = sqlite.prepare(`${select} WHERE s.chat = ? AND s.thread = ? ORDER BY s.id`)
  const listOfChat = sqlite.prepare(`${select} WHERE s.chat = ? ORDER BY s.id`)
  const find = sqlite.prepare(`${select} WHERE s.chat = ? AND s.id = ?`)
  const remove = sqlite.prepare('DELETE FROM subscriptions WHERE id = ?')
  return {
    subscribe: subscriber(sqlite),
    listSubscriptions: ({ chat, thread }) => (list.all(chat, thread) as SubscriptionRow[]).map(toSubscription),
    listChatSubscriptions: (chat) => (listOfChat.all(chat) as SubscriptionRow[]).map(toSubscription),
    findSubscription: (chat, id) => {
      const row = find.get(chat, id) as SubscriptionRow | undefined
      return row && toSubscription(row)
    },
    changeSubscription: changer(sqlite),
    deleteSubscription: (id) => void remove.run(id),
    migrateChat: sqlite.transaction((from: number, to: number) => {
      for (const table of MIGRATED) {
        sqlite.prepare(`UPDATE OR REPLACE ${table} SET chat = ? WHERE chat = ?`).run(to, from)
      }
    }),
  }
}

function subscriber(sqlite: Database): Subscriptions['subscribe'] {
  const insert = sqlite
    .prepare(
      `INSERT INTO subscriptions (chat, thread, language, topic, question, context, schedule, silent, next_at,
         stamp, baseline, baseline_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
       ON CONFLICT (chat, thread, topic, question, context) DO UPDATE SET schedule = excluded.schedule,
         next_at = excluded.next_at, paused = NULL, refusals = 0
       RETURNING id`,
    )
    .pluck()
  return ({ key, language, topic, question, context, schedule, nextAt, baseline, baselineAt, stamp }) => {
    const what = [key.chat, key.thread, language, topic, question, JSON.stringify(context ?? null)]
    const when = [writeSchedule(schedule), nextAt?.getTime() ?? null, stamp]
    return insert.get(...what, ...when, JSON.stringify(baseline ?? null), baselineAt?.getTime() ?? null) as number
  }
}

function changer(sqlite: Database): Subscriptions['changeSubscription'] {
  const set = (columns: string) => sqlite.prepare(`UPDATE subscriptions SET ${columns} WHERE id = ?`)
  const schedule = set('schedule = ?')
  const nextAt = set('next_at = ?')
  const silent = set('silent = ?')
  const paused = set('paused = ?, refusals = 0')
  const drop = sqlite.prepare(`UPDATE deliveries SET status = 'dropped' WHERE subscription = ? AND status = 'claimed'`)
  return sqlite.transaction((id: number, change: SubscriptionChange) => {
    if (change.schedule) schedule.run(writeSchedule(change.schedule), id)
    if (change.nextAt !== undefined) nextAt.run(change.nextAt?.getTime() ?? null, id)
    if (change.silent !== undefined) silent.run(change.silent ? 1 : 0, id)
    if (change.paused !== undefined) paused.run(change.paused, id)
    if (change.schedule || change.paused) drop.run(id)
  })
}
