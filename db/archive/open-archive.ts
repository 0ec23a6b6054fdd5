import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Raised by every migration that an older program could not read. Stored as SQLite's `user_version`. */
export const SCHEMA_VERSION = 8

/** Marks the file as one of ours (SQLite's `application_id`): "NIAN". */
export const APPLICATION_ID = 0x4e49414e

/** An open archive. */
export interface Archive {
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

/** The file of an archive. */
export const fileIn = (folder: string): string => join(folder, 'archive.sqlite')

/** Whether the folder holds an archive. */
export const archiveExists = (folder: string): boolean => existsSync(fileIn(folder))

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

/** Opens the file. @throws ArchiveError where that cannot be */
export function connect(folder: string, readonly: boolean): Database.Database {
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
export function readVersion(sqlite: Database.Database, folder: string): number | undefined {
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

/** The archive of a connection. */
export const wrap = (sqlite: Database.Database, folder: string): Archive => ({
  sqlite,
  folder,
  close: () => sqlite.close(),
})
