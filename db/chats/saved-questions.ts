import type { Database } from 'better-sqlite3'
import type { TalkKey } from './chat-key.ts'

/** Questions that one person may keep in a chat. */
export const MOST_SAVED = 50

/** A question that somebody keeps, to ask it again. */
export interface SavedQuestion {
  readonly id: number
  readonly question: string
  readonly language: 'zh' | 'en'
  /** State of the conversation that it follows upon, plain JSON; null where it stands alone. */
  readonly context: unknown
}

/** Questions that people keep; in a group everyone has their own. Kept until they are dropped. */
export interface SavedQuestions {
  /** False where the person keeps as many as there may be. One that is kept already stays as it is. */
  saveQuestion(key: TalkKey, saved: Omit<SavedQuestion, 'id'>): boolean
  /** The last one first. */
  listSaved(key: TalkKey): SavedQuestion[]
  dropSaved(key: TalkKey, id: number): void
}

type Row = Omit<SavedQuestion, 'context'> & { readonly context: string }

/** The kept questions in the database of the bot. */
export function createSavedQuestions(sqlite: Database): SavedQuestions {
  const save = sqlite.prepare(
    `INSERT INTO saved_questions (chat, person, question, language, context) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  )
  const list = sqlite.prepare(
    'SELECT id, question, language, context FROM saved_questions WHERE chat = ? AND person = ? ORDER BY id DESC',
  )
  const drop = sqlite.prepare('DELETE FROM saved_questions WHERE chat = ? AND person = ? AND id = ?')
  const listSaved = ({ chat, person = 0 }: TalkKey): SavedQuestion[] =>
    (list.all(chat, person) as Row[]).map((row) => ({ ...row, context: JSON.parse(row.context) as unknown }))
  return {
    saveQuestion: (key, { question, language, context }) => {
      if (listSaved(key).length >= MOST_SAVED) return false
      save.run(key.chat, key.person ?? 0, question, language, JSON.stringify(context ?? null))
      return true
    },
    listSaved,
    dropSaved: ({ chat, person = 0 }, id) => void drop.run(chat, person, id),
  }
}
