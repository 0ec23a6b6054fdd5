import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
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
  /** Version from which opening has brought it up to date, so that every report is to be read again; absent where it was. */
  readonly upgradedFrom?: number
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
 * Opens the archive in `folder` for writing, making it where there is none. One of an earlier version is brought up to date: a
 * copy is kept beside it, dismissals and reports stay, and the reports count as changed, since they were read by fewer rules; where
 * that fails nothing is changed.
 * @param folder `:memory:` for an archive that is gone when closed
 * @throws ArchiveError when the file is no archive of ours, of a later program, or cannot be brought up to date
 */
export function createArchive(folder: string): Archive {
  if (folder !== ':memory:') makeFolder(folder)
  const sqlite = connect(folder, false)
  try {
    const version = readVersion(sqlite, folder)
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = NORMAL')
    const archive = wrap(sqlite, folder)
    const upgradedFrom = version !== undefined && version < SCHEMA_VERSION ? version : undefined
    if (upgradedFrom !== undefined) keepCopy(sqlite, folder, upgradedFrom)
    bringUpToDate(archive, upgradedFrom)
    sqlite.pragma('foreign_keys = ON')
    fillCodes(archive)
    return upgradedFrom === undefined ? archive : { ...archive, upgradedFrom }
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
    const version = readVersion(sqlite, folder)
    if (version !== SCHEMA_VERSION) {
      throw new ArchiveError(
        `Cannot open archive "${fileIn(folder)}": schema version is ${version ?? 'none'}, expected ${SCHEMA_VERSION}. Bring it up to date with: nianwen index --known --data ${folder} (a copy is kept, dismissals stay)`,
      )
    }
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
    // What opens archives cannot be loaded: that is no fault of this one.
    if ((error as { code?: unknown }).code === 'ERR_DLOPEN_FAILED') throw error
    throw new ArchiveError(`Cannot open archive "${path}": ${(error as Error).message}`)
  }
}

/** The version of the archive; undefined where the file is new. @throws ArchiveError where it is none of ours, or of a later program */
function readVersion(sqlite: Database.Database, folder: string): number | undefined {
  const version = sqlite.pragma('user_version', { simple: true }) as number
  const application = sqlite.pragma('application_id', { simple: true })
  const empty = sqlite.prepare('SELECT count(*) AS n FROM sqlite_master').pluck().get() === 0
  if (empty && !sqlite.readonly) return undefined
  if (application !== APPLICATION_ID) {
    throw new ArchiveError(`Cannot open archive "${fileIn(folder)}": it is an SQLite file of another program`)
  }
  if (version > SCHEMA_VERSION) {
    throw new ArchiveError(
      `Cannot open archive "${fileIn(folder)}": schema version is ${version}, expected ${SCHEMA_VERSION}: a later program has written it`,
    )
  }
  return version
}

/** Keeps a whole copy of the archive, as it is, beside it. */
function keepCopy(sqlite: Database.Database, folder: string, version: number): void {
  if (folder === ':memory:') return
  const copy = join(folder, `archive.v${version}.sqlite`)
  const partial = `${copy}.${process.pid}`
  try {
    rmSync(partial, { force: true })
    sqlite.prepare('VACUUM INTO ?').run(partial)
    renameSync(partial, copy)
  } catch (error) {
    rmSync(partial, { force: true })
    throw new ArchiveError(`Cannot keep a copy of archive "${fileIn(folder)}": ${(error as Error).message}`)
  }
}

/** Takes the steps that the archive lacks, all or none. */
function bringUpToDate({ db, sqlite, folder }: Archive, upgradedFrom: number | undefined): void {
  try {
    // Steps that build a table anew would take along what refers to it.
    sqlite.pragma('foreign_keys = OFF')
    migrate(db, { migrationsFolder: join(packageRoot(), 'db/migrations') })
    // No file has this hash: every report is read again.
    if (upgradedFrom !== undefined) sqlite.exec("UPDATE reports SET sha256 = ''")
    sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    sqlite.pragma(`user_version = ${SCHEMA_VERSION}`)
  } catch (error) {
    if (upgradedFrom === undefined) throw error
    // The message itself is the statement that failed.
    const { cause, message } = error as Error
    const reason = cause instanceof Error ? cause.message : message
    throw new ArchiveError(
      `Cannot bring archive "${fileIn(folder)}" up to date from version ${upgradedFrom}: ${reason}. It is as it was.`,
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
