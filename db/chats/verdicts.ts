import type { Database } from 'better-sqlite3'

/**
 * What became of a question: somebody found the answer good or bad, it was not understood, or somebody took a reading that was
 * offered for it.
 */
export type Verdict = 'good' | 'bad' | 'unread' | 'taken'

/** Milliseconds for which verdicts are kept: 90 days. */
const VERDICT_MEMORY = 90 * 24 * 60 * 60 * 1_000

/** How often a wording must not have been understood for its words to be kept: what one person says once tells nothing. */
const KEPT_FROM = 2

/** A question without what it names. */
export interface Judging {
  readonly language: 'zh' | 'en'
  /** By which the same wording is known again. */
  readonly sign: string
  /** Its words, with slots for names, years and numbers. */
  readonly text: string
  /** What was taken for it, as a line of the notation with the same slots; empty where nothing was. */
  readonly means?: string
}

/** A wording that is kept, and how often it came to a verdict. */
export interface Judged {
  readonly id: number
  readonly language: 'zh' | 'en'
  readonly sign: string
  readonly wording: string
  /** Empty where no reading was taken. */
  readonly means: string
  readonly verdict: Verdict
  readonly times: number
}

/** What became of questions; who asked them is not kept, nor what a question names. */
export interface Verdicts {
  /** Counts a verdict. The words are kept once they were not understood twice, those of a good or bad answer, which somebody sent on purpose, at once. */
  noteVerdict(judging: Judging, verdict: Verdict, now: Date): void
  /** Somebody's verdict on an answer of a chat; false where it has one already, or is gone. */
  judgeAnswer(chat: number, answer: number, verdict: 'good' | 'bad'): boolean
  /** The most frequent first, of those whose words are kept. */
  listJudged(verdict: Verdict, most: number): Judged[]
  findJudged(id: number): Judged | null
  countJudged(verdict: Verdict): number
  /** Forgets a wording, whatever became of it. */
  dropJudged(sign: string): void
}

const COLUMNS = 'id, language, sign, wording, means, verdict, times'

/** The verdicts in the database of the bot. */
export function createVerdicts(sqlite: Database): Verdicts {
  const add = sqlite.prepare(
    `INSERT INTO verdicts (sign, language, verdict, means, times, last_at) VALUES (@sign, @language, @verdict, @means, 1, @now)
     ON CONFLICT (sign, verdict, means) DO UPDATE SET times = times + 1, last_at = excluded.last_at`,
  )
  const keep = sqlite.prepare(
    `UPDATE verdicts SET wording = @text WHERE sign = @sign AND (verdict IN ('good', 'bad')
       OR (SELECT times FROM verdicts WHERE sign = @sign AND verdict = 'unread') >= ${KEPT_FROM})`,
  )
  const judge = sqlite.prepare('UPDATE answers SET verdict = ? WHERE id = ? AND chat = ? AND verdict IS NULL')
  const list = sqlite.prepare(
    `SELECT ${COLUMNS} FROM verdicts WHERE verdict = ? AND wording IS NOT NULL ORDER BY times DESC, last_at DESC, id LIMIT ?`,
  )
  const find = sqlite.prepare(`SELECT ${COLUMNS} FROM verdicts WHERE id = ? AND wording IS NOT NULL`)
  const count = sqlite.prepare('SELECT coalesce(sum(times), 0) FROM verdicts WHERE verdict = ?').pluck()
  const drop = sqlite.prepare('DELETE FROM verdicts WHERE sign = ?')
  return {
    noteVerdict: sqlite.transaction(({ means = '', sign, language, text }: Judging, verdict: Verdict, now: Date) => {
      add.run({ sign, language, verdict, means, now: now.getTime() })
      keep.run({ sign, text })
    }),
    judgeAnswer: (chat, answer, verdict) => judge.run(verdict, answer, chat).changes > 0,
    listJudged: (verdict, most) => list.all(verdict, most) as Judged[],
    findJudged: (id) => (find.get(id) as Judged | undefined) ?? null,
    countJudged: (verdict) => count.get(verdict) as number,
    dropJudged: (sign) => void drop.run(sign),
  }
}

/** Forgets verdicts that nobody has come to for long. */
export function sweepVerdicts(sqlite: Database, now: Date): void {
  sqlite.prepare('DELETE FROM verdicts WHERE last_at <= ?').run(now.getTime() - VERDICT_MEMORY)
}
