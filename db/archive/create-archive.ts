/** Opening for writing is apart from opening for reading: whoever only asks needs no migrations, nor the hundred modules that run them. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { FIGURES } from '../form/codebook.ts'
import {
  APPLICATION_ID,
  type Archive,
  ArchiveError,
  connect,
  fileIn,
  readVersion,
  SCHEMA_VERSION,
  wrap,
} from './open-archive.ts'
import { packageRoot } from './package-root.ts'

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
function bringUpToDate({ sqlite, folder }: Archive, upgradedFrom: number | undefined): void {
  try {
    // Steps that build a table anew would take along what refers to it.
    sqlite.pragma('foreign_keys = OFF')
    migrate(drizzle(sqlite), { migrationsFolder: join(packageRoot(), 'db/migrations') })
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

/** Gives every code of the codebook its row, so that figures can refer to it. */
function fillCodes({ sqlite }: Archive): void {
  const insert = sqlite.prepare('INSERT INTO codes (code) VALUES (?) ON CONFLICT DO NOTHING')
  sqlite.transaction(() => {
    for (const { code } of FIGURES) insert.run(code)
  })()
}
