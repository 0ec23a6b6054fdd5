import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** A wording that people have taught this archive, with slots for what it names. */
export interface TaughtLesson {
  readonly id: number
  readonly language: 'zh' | 'en'
  readonly sign: string
  readonly wording: string
  /** A line of the notation with the slots of the wording. */
  readonly means: string
}

/** What an archive was taught; kept until it is dropped. */
export interface Lessons {
  /** Keeps a lesson, in the place of an earlier one for the same wording. */
  teach(lesson: Omit<TaughtLesson, 'id'>, now: Date): void
  /** False where there is none. */
  dropLesson(id: number): boolean
  /** In the order in which they were taught. */
  listLessons(): TaughtLesson[]
}

const LIST = 'SELECT id, language, sign, wording, means FROM lessons ORDER BY id'

/** The lessons in the database of the bot. */
export function createLessons(sqlite: Database.Database): Lessons {
  const teach = sqlite.prepare(
    `INSERT INTO lessons (sign, language, wording, means, taught_at) VALUES (@sign, @language, @wording, @means, @now)
     ON CONFLICT (sign) DO UPDATE SET wording = excluded.wording, means = excluded.means, taught_at = excluded.taught_at`,
  )
  const drop = sqlite.prepare('DELETE FROM lessons WHERE id = ?')
  const list = sqlite.prepare(LIST)
  return {
    teach: (lesson, now) => void teach.run({ ...lesson, now: now.getTime() }),
    dropLesson: (id) => drop.run(id).changes > 0,
    listLessons: () => list.all() as TaughtLesson[],
  }
}

/** The lessons beside an archive, for whoever only asks: read anew each time, so that what is taught meanwhile counts. */
export interface LessonReader {
  list(): TaughtLesson[]
  close(): void
}

/** Reads the lessons of a data folder; none where there is no `chats.sqlite` yet, or one of a program without lessons. */
export function readLessons(folder: string): LessonReader {
  const path = join(folder, 'chats.sqlite')
  let sqlite: Database.Database | undefined
  const open = (): Database.Database | undefined => {
    if (!sqlite && existsSync(path)) sqlite = new Database(path, { readonly: true, timeout: 10_000 })
    return sqlite
  }
  const hasLessons = (file: Database.Database): boolean =>
    file.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'lessons'").pluck().get() === 1
  return {
    list: () => {
      const file = open()
      return file && hasLessons(file) ? (file.prepare(LIST).all() as TaughtLesson[]) : []
    },
    close: () => sqlite?.close(),
  }
}
