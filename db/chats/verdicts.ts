import type { Database } from 'better-sqlite3'

/** What became of a question: somebody found the answer good or bad, or it was not understood. */
export type Verdict = 'good' | 'bad' | 'unread'

/** Milliseconds for which verdicts are kept: 90 days. */
const VERDICT_MEMORY = 90 * 24 * 60 * 60 * 1_000

/** A question and how often it came to a verdict. */
export interface Judged {
  readonly question: string
  readonly times: number
}

/** What became of questions; who asked them is not kept. */
export interface Verdicts {
  noteVerdict(question: string, verdict: Verdict, now: Date): void
  /** Somebody's verdict on an answer of a chat; false where it has one already, or is gone. */
  judgeAnswer(chat: number, answer: number, verdict: 'good' | 'bad'): boolean
  /** The most frequent first. */
  listJudged(verdict: Verdict, most: number): Judged[]
  countJudged(verdict: Verdict): number
}

/** The verdicts in the database of the bot. */
export function createVerdicts(sqlite: Database): Verdicts {
  const note = sqlite.prepare(
    `INSERT INTO verdicts (question, verdict, times, last_at) VALUES (?, ?, 1, ?)
     ON CONFLICT (question, verdict) DO UPDATE SET times = times + 1, last_at = excluded.last_at`,
  )
  const judge = sqlite.prepare('UPDATE answers SET verdict = ? WHERE id = ? AND chat = ? AND verdict IS NULL')
  const list = sqlite.prepare(
    'SELECT question, times FROM verdicts WHERE verdict = ? ORDER BY times DESC, last_at DESC, question LIMIT ?',
  )
  const count = sqlite.prepare('SELECT coalesce(sum(times), 0) FROM verdicts WHERE verdict = ?').pluck()
  return {
    noteVerdict: (question, verdict, now) => {
      if (question) note.run(question, verdict, now.getTime())
    },
    judgeAnswer: (chat, answer, verdict) => judge.run(verdict, answer, chat).changes > 0,
    listJudged: (verdict, most) => list.all(verdict, most) as Judged[],
    countJudged: (verdict) => count.get(verdict) as number,
  }
}

/** Forgets verdicts that nobody has come to for long. */
export function sweepVerdicts(sqlite: Database, now: Date): void {
  sqlite.prepare('DELETE FROM verdicts WHERE last_at <= ?').run(now.getTime() - VERDICT_MEMORY)
}
