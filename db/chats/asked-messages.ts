import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** Milliseconds for which people may edit a message of theirs (https://core.telegram.org/bots/api#editmessagetext tells of 48 hours), and some more. */
const ASKED_MEMORY = 50 * 60 * 60 * 1_000

/** What was asked in which message, so that an edit that leaves the words alone is known. Only a sign of the words is kept. */
export interface AskedMessages {
  /** Takes note of what a message asks; false where it asked just that before. */
  noteAsked(chat: number, message: number, text: string, now: Date): boolean
}

const signOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** The messages in the database of the bot. */
export function createAskedMessages(sqlite: Database): AskedMessages {
  const find = sqlite.prepare('SELECT sign FROM asked_messages WHERE chat = ? AND message = ?').pluck()
  const save = sqlite.prepare(
    `INSERT INTO asked_messages (chat, message, sign, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (chat, message) DO UPDATE SET sign = excluded.sign, saved_at = excluded.saved_at`,
  )
  return {
    noteAsked: (chat, message, text, now) => {
      const sign = signOf(text.trim())
      if (find.get(chat, message) === sign) return false
      save.run(chat, message, sign, now.getTime())
      return true
    },
  }
}

/** Forgets messages that nobody can edit any more. */
export function sweepAsked(sqlite: Database, now: Date): void {
  sqlite.prepare('DELETE FROM asked_messages WHERE saved_at <= ?').run(now.getTime() - ASKED_MEMORY)
}
