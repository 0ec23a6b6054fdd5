import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { FIGURES } from '../form/codebook.ts'
import { packageRoot } from './package-root.ts'
import * as schema from './schema.ts'

/** Raised by every migration that an older program could not read. Stored as SQLite's `user_version`. */
export const SCHEMA_VERSION = 8

/** Marks the file as one of ours (SQLite's `application_id`): "NIAN". */
const APPLICATION_ID = 0x4e49414e

/** An open archive. `sqlite` is the connection below `db`, for statements that Drizzle cannot say. */
export interface Archive {
  readonly db: BetterSQLite3Database<typeof schema>
  readonly sqlite: Database.Database
  /** Folder that holds the archive and what is derived from it; `:memory:` for an archive in memory. */
  readonly folder: string
  close(): void
}

/** An archive that cannot be opened, with a sentence for the user. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

const fileIn = (folder: string): string => join(folder, 'archive.sqlite')

/** Whether the folder holds an archive. */
export const archiveExists = (folder: string): boolean => existsSync(fileIn(folder))

/**
 * Opens the archive in `folder` for writing, making it where there is none.
 * @param folder `:memory:` for an archive that is gone when closed
 * @throws ArchiveError when the file is no archive of ours, or of another schema version
 */
export function createArchive(folder: string): Archive {
  if (folder !== ':memory:') makeFolder(folder)
  const sqlite = connect(folder, false)
  try {
    checkVersion(sqlite, folder)
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = NORMAL')
    sqlite.pragma('foreign_keys = ON')
    const archive = wrap(sqlite, folder)
    migrate(archive.db, { migrationsFolder: join(packageRoot(), 'db/migrations') })
    sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    sqlite.pragma(`user_version = ${SCHEMA_VERSION}`)
    fillCodes(archive)
    return archive
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/**
 * Opens an existing archive for reading only.
 * @throws ArchiveError when there is none, or it is of another schema version
 */
export function openArchive(folder: string): Archive {
  if (!archiveExists(folder)) {
    throw new ArchiveError(
      `Cannot open archive "${folder}": there is none yet. Make one with: nianwen index PATH --data ${folder}`,
    )
  }
  const sqlite = connect(folder, true)
  try {
    checkVersion(sqlite, folder)
    return wrap(sqlite, folder)
  } catch (error) {
    sqlite.close()
    throw error
  }
}

function makeFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new ArchiveError(`Cannot open archive "${folder}": it is a file, expected a folder`)
  }
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new ArchiveError(`Cannot make the folder "${folder}" for the archive: ${(error as Error).message}`)
  }
}

function connect(folder: string, readonly: boolean): Database.Database {
  const path = folder === ':memory:' ? folder : fileIn(folder)
  try {
    const sqlite = new Database(path, { readonly, timeout: 10_000 })
    sqlite.pragma('user_version')
    return sqlite
  } catch (error) {
    throw new ArchiveError(`Cannot open archive "${path}": ${(error as Error).message}`)
  }
}

function checkVersion(sqlite: Database.Database, folder: string): void {
  const version = sqlite.pragma('user_version', { simple: true })
  const application = sqlite.pragma('application_id', { simple: true })
  const empty = sqlite.prepare('SELECT count(*) AS n FROM sqlite_master').pluck().get() === 0
  if (empty && !sqlite.readonly) return
  if (application !== APPLICATION_ID) {
    throw new ArchiveError(`Cannot open archive "${fileIn(folder)}": it is an SQLite file of another program`)
  }
  if (version !== SCHEMA_VERSION) {
    throw new ArchiveError(
      `Cannot open archive "${fileIn(folder)}": schema version is ${version}, expected ${SCHEMA_VERSION}. Index the reports anew into another folder (--data DIR)`,
    )
  }
}

const wrap = (sqlite: Database.Database, folder: string): Archive => ({
  db: drizzle(sqlite, { schema }),
  sqlite,
  folder,
  close: () => sqlite.close(),
})

/** Gives every code of the codebook its row, so that figures can refer to it. */
function fillCodes({ sqlite }: Archive): void {
  const insert = sqlite.prepare('INSERT INTO codes (code) VALUES (?) ON CONFLICT DO NOTHING')
  sqlite.transaction(() => {
    for (const { code } of FIGURES) insert.run(code)
  })()
}
