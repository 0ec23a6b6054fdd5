import { createHash } from 'node:crypto'
import { CHAT_MEMORY } from './chats.ts'
import { openChatsFile } from './open-chats-file.ts'
import { createSharedQuestions, type SharedQuestions } from './shared-questions.ts'
import { createVerdicts, type Verdicts } from './verdicts.ts'

/** Answers of one talk that are kept; the page shows no more. */
const MOST_KEPT = 20

/** An answer of a talk, opaque JSON. */
export interface KeptTurn {
  readonly id: number
  readonly answer: unknown
}

/** What the page remembers of its visitors' talks, for `CHAT_MEMORY`. `session` is the random name in a visitor's cookie. */
export interface PageTalks extends SharedQuestions, Pick<Verdicts, 'noteVerdict'> {
  /** Keeps an answer and gives its id. */
  save(session: string, answer: unknown, now: Date): number
  /** The answers of a talk, oldest first. */
  list(session: string, now: Date): readonly KeptTurn[]
  /** An answer of this talk; null where it is unknown, of another talk or too old. */
  find(session: string, id: number, now: Date): unknown
  /** Takes somebody's verdict on an answer of this talk; false where it has one already, or is not there. */
  judge(session: string, id: number, verdict: 'good' | 'bad'): boolean
  forget(session: string): void
  /** Deletes what is too old. */
  sweep(now: Date): void
  close(): void
}

const TABLE = `
  CREATE TABLE IF NOT EXISTS page_turns (
    id INTEGER PRIMARY KEY AUTOINCREMENT, session TEXT NOT NULL, answer TEXT NOT NULL CHECK (json_valid(answer)),
    saved_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS page_turns_session ON page_turns (session, id);
`

/** Who reads the file cannot go on with a visitor's talk. */
const nameOf = (session: string): string => createHash('sha256').update(session).digest('hex')

/**
 * Opens the talks of the page, in the file beside the archive that holds the bot's chats, through a connection of their own.
 * @param folder `:memory:` for talks that are gone when closed
 * @throws Error when the file cannot be opened, written or brought up to date
 */
export function openPageTalks(folder: string): PageTalks {
  const sqlite = openChatsFile(folder)
  sqlite.exec(TABLE)
  const { noteVerdict } = createVerdicts(sqlite)
  const since = (now: Date): number => now.getTime() - CHAT_MEMORY
  const save = sqlite.prepare('INSERT INTO page_turns (session, answer, saved_at) VALUES (?, ?, ?)')
  const drop = sqlite.prepare(
    `DELETE FROM page_turns WHERE session = @session AND id <= (
       SELECT id FROM page_turns WHERE session = @session ORDER BY id DESC LIMIT 1 OFFSET ${MOST_KEPT})`,
  )
  const list = sqlite.prepare('SELECT id, answer FROM page_turns WHERE session = ? AND saved_at > ? ORDER BY id')
  const find = sqlite.prepare('SELECT answer FROM page_turns WHERE id = ? AND session = ? AND saved_at > ?').pluck()
  const forget = sqlite.prepare('DELETE FROM page_turns WHERE session = ?')
  const judge = sqlite.prepare(
    `UPDATE page_turns SET answer = json_set(answer, '$.verdict', ?)
       WHERE id = ? AND session = ? AND answer ->> '$.verdict' IS NULL`,
  )
  const sweep = sqlite.prepare('DELETE FROM page_turns WHERE saved_at <= ?')
  return {
    save: (session, answer, now) => {
      const { lastInsertRowid } = save.run(nameOf(session), JSON.stringify(answer), now.getTime())
      drop.run({ session: nameOf(session) })
      return Number(lastInsertRowid)
    },
    list: (session, now) =>
      (list.all(nameOf(session), since(now)) as { id: number; answer: string }[]).map(({ id, answer }) => ({
        id,
        answer: JSON.parse(answer) as unknown,
      })),
    find: (session, id, now) => {
      const answer = find.get(id, nameOf(session), since(now)) as string | undefined
      return answer === undefined ? null : JSON.parse(answer)
    },
    judge: (session, id, verdict) => judge.run(verdict, id, nameOf(session)).changes > 0,
    noteVerdict,
    forget: (session) => void forget.run(nameOf(session)),
    ...createSharedQuestions(sqlite),
    sweep: (now) => void sweep.run(since(now)),
    close: () => sqlite.close(),
  }
}
