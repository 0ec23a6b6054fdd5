import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** How long the question behind a link is kept after it was last shared: 90 days, in milliseconds. */
export const SHARE_MEMORY = 90 * 24 * 60 * 60 * 1000

/** A question that a link asks. Nothing says who shared it. */
export interface SharedQuestion {
  readonly question: string
  readonly language: 'zh' | 'en'
  /** State of the conversation that it follows upon, opaque JSON; null where it stands alone. */
  readonly context: unknown
  /** How it was understood when it was shared. */
  readonly understood: string
}

/** Questions that are too long for a link to hold them. */
export interface SharedQuestions {
  /** Keeps a question and gives its id: 22 characters of `[A-Za-z0-9_-]` that nobody can guess. The same question keeps its id. */
  shareQuestion(shared: SharedQuestion, now: Date): string
  /** The question of an id; null where there is none, or it was shared longer ago than `SHARE_MEMORY`. */
  findShared(id: string, now: Date): SharedQuestion | null
}

const ID_BYTES = 16

/** The shared questions in the database of the bot. */
export function createSharedQuestions(sqlite: Database): SharedQuestions {
  const save = sqlite
    .prepare(
      `INSERT INTO shared_questions (id, question, language, context, understood, saved_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (question, language, context, understood) DO UPDATE SET saved_at = excluded.saved_at RETURNING id`,
    )
    .pluck()
  const find = sqlite.prepare(
    'SELECT question, language, context, understood FROM shared_questions WHERE id = ? AND saved_at > ?',
  )
  return {
    shareQuestion: ({ question, language, context, understood }, now) => {
      const id = randomBytes(ID_BYTES).toString('base64url')
      return save.get(id, question, language, JSON.stringify(context ?? null), understood, now.getTime()) as string
    },
    findShared: (id, now) => {
      const row = find.get(id, now.getTime() - SHARE_MEMORY) as (SharedQuestion & { context: string }) | undefined
      return row ? { ...row, context: JSON.parse(row.context) as unknown } : null
    },
  }
}

/** Deletes the questions whose links have expired. */
export function sweepShared(sqlite: Database, now: Date): void {
  sqlite.prepare('DELETE FROM shared_questions WHERE saved_at <= ?').run(now.getTime() - SHARE_MEMORY)
}
