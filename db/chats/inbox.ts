import type { Database } from 'better-sqlite3'

/** An update of Telegram that was taken and not dealt with to its end. */
export interface KeptUpdate {
  readonly id: number
  /** As Telegram sent it. */
  readonly body: unknown
  readonly takenAt: Date
  /** `taken`: nothing was sent for it; `sending`: an answer may have arrived; `excusing`: that it was missed may have been said. */
  readonly state: 'taken' | 'sending' | 'excusing'
}

/** Updates between Telegram, which forgets them once they are confirmed, and their answers. */
export interface Inbox {
  /** Keeps updates, before they are confirmed; those that are kept or were dealt with stay as they are. */
  takeIn(updates: readonly { readonly update_id: number }[], now: Date): void
  /** Something is about to be sent for an update. */
  markUpdate(id: number, state: 'sending' | 'excusing'): void
  /** Whether an update has been dealt with before. */
  wasHandled(update: number): boolean
  /** An update has been dealt with: it is kept no longer, and known when it comes again. */
  markHandled(update: number, now: Date): void
  /** What was left over, in the order in which it came. */
  listInbox(): KeptUpdate[]
}

type Row = { readonly id: number; readonly body: string; readonly takenAt: number; readonly state: KeptUpdate['state'] }

/** The inbox in the database of the bot. */
export function createInbox(sqlite: Database): Inbox {
  const take = sqlite.prepare(
    `INSERT INTO inbox (id, body, taken_at, state) SELECT :id, :body, :now, 'taken'
     WHERE NOT EXISTS (SELECT 1 FROM updates WHERE id = :id) ON CONFLICT DO NOTHING`,
  )
  const mark = sqlite.prepare('UPDATE inbox SET state = ? WHERE id = ?')
  const find = sqlite.prepare('SELECT 1 FROM updates WHERE id = ?').pluck()
  const save = sqlite.prepare('INSERT INTO updates (id, saved_at) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const remove = sqlite.prepare('DELETE FROM inbox WHERE id = ?')
  const list = sqlite.prepare('SELECT id, body, taken_at AS takenAt, state FROM inbox ORDER BY id')
  return {
    takeIn: sqlite.transaction((updates: Parameters<Inbox['takeIn']>[0], now: Date) => {
      for (const update of updates) take.run({ id: update.update_id, body: JSON.stringify(update), now: now.getTime() })
    }),
    markUpdate: (id, state) => void mark.run(state, id),
    wasHandled: (update) => find.get(update) !== undefined,
    markHandled: sqlite.transaction((update: number, now: Date) => {
      save.run(update, now.getTime())
      remove.run(update)
    }),
    listInbox: () =>
      (list.all() as Row[]).map((row) => ({
        ...row,
        body: JSON.parse(row.body) as unknown,
        takenAt: new Date(row.takenAt),
      })),
  }
}
