import { restoreBackup } from '../../db/backup/restore-backup.ts'
import { writeBackup } from '../../db/backup/write-backup.ts'

interface Options {
  /** Folder of the archive. */
  readonly data: string
  readonly json?: boolean | undefined
  readonly print: (text: string) => void
}

export interface BackupCommandOptions extends Options {
  readonly now: Date
  readonly log: (line: string) => void
}

/**
 * `nianwen backup FILE`: one tar file with the archive, the chats, the vectors and the report files. Returns the exit status: 1
 * when report files were gone.
 * @throws ArchiveError when there is no archive
 * @throws Error when the file cannot be written
 */
export async function runBackupCommand(file: string, options: BackupCommandOptions): Promise<number> {
  const { data, json, now, print, log } = options
  const written = await writeBackup(data, file, now)
  const { reports, files, bytes, missing } = written
  print(
    json ? JSON.stringify(written) : `${reports} reports in ${files} files, ${(bytes / 1e6).toFixed(1)} MB: ${file}`,
  )
  if (missing.length) log(`${missing.length} report files are gone or changed and not in it, such as ${missing[0]}`)
  return missing.length ? 1 : 0
}

export interface RestoreCommandOptions extends Options {
  readonly force?: boolean | undefined
  readonly keepChats?: boolean | undefined
}

/**
 * `nianwen restore FILE`: puts a backup back.
 * @throws Error when it is no whole backup, or the folder holds an archive and `force` is not set
 */
export async function runRestoreCommand(file: string, options: RestoreCommandOptions): Promise<number> {
  const { data, force, keepChats, json, print } = options
  const restored = await restoreBackup(file, data, { replaces: force, keepsChats: keepChats })
  const { reports, made, originals } = restored
  const placed = originals ? `; ${originals} report files put into "${data}"` : ''
  print(json ? JSON.stringify(restored) : `${reports} reports as of ${made.toISOString()}${placed}`)
  return 0
}
