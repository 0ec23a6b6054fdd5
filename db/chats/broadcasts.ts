import type { Database } from 'better-sqlite3'
import type { KnownChat } from './known-chats.ts'

/** A message of an admin to every chat, and where its progress is shown. */
export interface Broadcast {
  readonly id: string
  readonly text: string
  readonly language: 'zh' | 'en'
  /** Chat and message that show how far it is; the message is null until it was sent. */
  readonly chat: number
  readonly thread: number
  readonly message: number | null
}

/** What became of a broadcast in one chat; `sending` while Telegram has it. */
export type BroadcastState = 'waiting' | 'sending' | 'sent' | 'gone' | 'failed' | 'unknown' | 'merged'

/** Broadcasts on their way, so that one goes on after a stop or a crash without reaching anybody twice. */
export interface Broadcasts {
  /** Keeps a text that waits for a confirmation. */
  proposeBroadcast(broadcast: Omit<Broadcast, 'message'>, now: Date): void
  /** Takes a confirmed one into work with the chats that it goes to; undefined where it does not wait (any more). */
  beginBroadcast(id: string, chats: readonly KnownChat[]): Broadcast | undefined
  /** Drops one that waits for a confirmation; false where it does not. */
  cancelBroadcast(id: string): boolean
  showBroadcastAt(id: string, message: number): void
  /** Broadcasts that were begun and have not ended, oldest first. What was being sent when it broke off is `unknown`. */
  resumeBroadcasts(): Broadcast[]
  /** The next chat that waits. Its state becomes `sending` when it is sent to, not while it waits for its turn. */
  nextOfBroadcast(id: string): KnownChat | undefined
  settleOfBroadcast(id: string, chat: number, state: BroadcastState): void
  /** A chat has become another one; false where that one gets the broadcast anyway. */
  moveOfBroadcast(id: string, from: number, to: KnownChat): boolean
  countBroadcast(id: string): Readonly<Record<BroadcastState, number>>
  endBroadcast(id: string): void
  /** How many have been begun and have not ended. */
  countOpenBroadcasts(): number
}

const COLUMNS = 'id, text, language, chat, thread, message'
const STATES: readonly BroadcastState[] = ['waiting', 'sending', 'sent', 'gone', 'failed', 'unknown', 'merged']

/** The broadcasts in the database of the bot. */
export function createBroadcasts(sqlite: Database): Broadcasts {
  return { ...beginnings(sqlite), ...progress(sqlite) }
}

function beginnings(
  sqlite: Database,
): Pick<
  Broadcasts,
  'proposeBroadcast' | 'beginBroadcast' | 'cancelBroadcast' | 'showBroadcastAt' | 'resumeBroadcasts'
> {
  const propose = sqlite.prepare(
    `INSERT INTO broadcasts (id, text, language, chat, thread, state, saved_at) VALUES (?, ?, ?, ?, ?, 'proposed', ?)
     ON CONFLICT DO NOTHING`,
  )
  const begin = sqlite.prepare(
    `UPDATE broadcasts SET state = 'begun' WHERE id = ? AND state = 'proposed' RETURNING ${COLUMNS}`,
  )
  const cancel = sqlite.prepare("DELETE FROM broadcasts WHERE id = ? AND state = 'proposed'")
  const add = sqlite.prepare(
    "INSERT INTO broadcast_chats (broadcast, chat, user, state) VALUES (?, ?, ?, 'waiting') ON CONFLICT DO NOTHING",
  )
  const show = sqlite.prepare('UPDATE broadcasts SET message = ? WHERE id = ?')
  const doubt = sqlite.prepare("UPDATE broadcast_chats SET state = 'unknown' WHERE state = 'sending'")
  const begun = sqlite.prepare(`SELECT ${COLUMNS} FROM broadcasts WHERE state = 'begun' ORDER BY saved_at, id`)
  return {
    proposeBroadcast: ({ id, text, language, chat, thread }, now) =>
      void propose.run(id, text, language, chat, thread, now.getTime()),
    beginBroadcast: sqlite.transaction((id: string, chats: readonly KnownChat[]) => {
      const broadcast = begin.get(id) as Broadcast | undefined
      if (broadcast) for (const { chat, user } of chats) add.run(id, chat, user)
      return broadcast
    }),
    cancelBroadcast: (id) => cancel.run(id).changes > 0,
    showBroadcastAt: (id, message) => void show.run(message, id),
    resumeBroadcasts: sqlite.transaction(() => {
      doubt.run()
      return begun.all() as Broadcast[]
    }),
  }
}

function progress(
  sqlite: Database,
): Pick<
  Broadcasts,
  | 'nextOfBroadcast'
  | 'settleOfBroadcast'
  | 'moveOfBroadcast'
  | 'countBroadcast'
  | 'endBroadcast'
  | 'countOpenBroadcasts'
> {
  const next = sqlite.prepare(
    "SELECT chat, user FROM broadcast_chats WHERE broadcast = ? AND state = 'waiting' ORDER BY id LIMIT 1",
  )
  const settle = sqlite.prepare('UPDATE broadcast_chats SET state = ? WHERE broadcast = ? AND chat = ?')
  const move = sqlite.prepare(
    "INSERT INTO broadcast_chats (broadcast, chat, user, state) VALUES (?, ?, ?, 'waiting') ON CONFLICT DO NOTHING",
  )
  const count = sqlite.prepare('SELECT state, count(*) FROM broadcast_chats WHERE broadcast = ? GROUP BY state').raw()
  const open = sqlite.prepare("SELECT count(*) FROM broadcasts WHERE state = 'begun'").pluck()
  const end = sqlite.prepare('DELETE FROM broadcasts WHERE id = ?')
  return {
    nextOfBroadcast: (id) => next.get(id) as KnownChat | undefined,
    settleOfBroadcast: (id, chat, state) => void settle.run(state, id, chat),
    moveOfBroadcast: sqlite.transaction((id: string, from: number, to: KnownChat) => {
      settle.run('merged', id, from)
      return move.run(id, to.chat, to.user).changes > 0
    }),
    countBroadcast: (id) => {
      const counted = new Map(count.all(id) as [BroadcastState, number][])
      return Object.fromEntries(STATES.map((state) => [state, counted.get(state) ?? 0])) as Record<
        BroadcastState,
        number
      >
    },
    endBroadcast: (id) => void end.run(id),
    countOpenBroadcasts: () => open.get() as number,
  }
}
