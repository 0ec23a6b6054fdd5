import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Pages between two moments in which the program may do something else. */
const STEP = 10_000

/**
 * Copies an SQLite file as it is at this moment, while others read and write it. An existing target gets the content as one
 * transaction: whoever has it open reads the old content to the end of what is in hand, and the new one thereafter.
 * @throws Error when either cannot be read or written
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, fileMustExist: true, timeout: 10_000 })
  try {
    // One snapshot for the whole copy: it would begin anew whenever another program writes.
    source.exec('BEGIN')
    source.prepare('SELECT count(*) FROM sqlite_master').get()
    // A target that is in use must be copied to in one step, so that nobody sees half of it.
    const pages = existsSync(to) ? Number.MAX_SAFE_INTEGER : STEP
    await source.backup(to, { progress: () => Math.min(pages, 0x7fffffff) })
  } finally {
    source.close()
  }
}

/**
 * What SQLite finds wrong in a file, a line each; empty where it is sound.
 * @param most how many lines are wanted
 */
export function checkDatabase(path: string, most = 3): readonly string[] {
  try {
    const sqlite = new Database(path, { readonly: true, fileMustExist: true, timeout: 10_000 })
    try {
      const lines = sqlite.prepare(`PRAGMA integrity_check(${most})`).pluck().all() as string[]
      return lines.join() === 'ok' ? [] : lines
    } finally {
      sqlite.close()
    }
  } catch (error) {
    return [(error as Error).message]
  }
}
