import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CHATS_MIGRATIONS } from './migrations.ts'

/**
 * Opens `chats.sqlite` in a folder, making it where there is none, and brings it up to date. Before an older file is changed a
 * copy of it is kept beside it (`chats.v1.sqlite` of version 1); a step that fails changes nothing.
 * @param folder `:memory:` for chats that are gone when closed
 * @param migrations the steps of `CHATS_MIGRATIONS`, or a test's own
 * @throws Error when the file cannot be opened, written or brought up to date, or is of a later program
 */
export function openChatsFile(folder: string, migrations: readonly string[] = CHATS_MIGRATIONS): Database.Database {
  const path = folder === ':memory:' ? folder : join(folder, 'chats.sqlite')
  let sqlite: Database.Database | undefined
  try {
    if (folder !== ':memory:') mkdirSync(folder, { recursive: true })
    sqlite = new Database(path, { timeout: 10_000 })
    sqlite.pragma('journal_mode = WAL')
    bringUpToDate(sqlite, migrations, folder)
    return sqlite
  } catch (error) {
    sqlite?.close()
    throw new Error(`Cannot open the chats "${path}": ${(error as Error).message}`, { cause: error })
  }
}

const versionOf = (sqlite: Database.Database): number => sqlite.pragma('user_version', { simple: true }) as number

const isEmpty = (sqlite: Database.Database): boolean =>
  sqlite.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0

function bringUpToDate(sqlite: Database.Database, migrations: readonly string[], folder: string): void {
  const version = versionOf(sqlite)
  if (version > migrations.length) {
    throw new Error(`its version is ${version}, expected at most ${migrations.length}: a later program has written it`)
  }
  if (version === migrations.length) return
  if (folder !== ':memory:' && !isEmpty(sqlite)) keepCopy(sqlite, join(folder, `chats.v${version}.sqlite`))
  const migrate = sqlite.transaction(() => {
    // Another process may have done it while this one waited for its turn.
    for (const step of migrations.slice(versionOf(sqlite))) sqlite.exec(step)
    sqlite.pragma(`user_version = ${migrations.length}`)
  })
  migrate.immediate()
}

/** Writes a copy of the file as it is now; one of an earlier attempt is replaced by a whole one or not at all. */
function keepCopy(sqlite: Database.Database, path: string): void {
  const partial = `${path}.${process.pid}`
  if (existsSync(partial)) rmSync(partial)
  sqlite.prepare('VACUUM INTO ?').run(partial)
  renameSync(partial, path)
}
