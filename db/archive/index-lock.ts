import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Archive } from './open-archive.ts'

/** A lock that only one run of the indexer holds; the system takes it from a program that dies. */
export interface IndexLock {
  release(): void
}

/**
 * Takes the lock of an archive's folder, a file of its own, so that two runs never read the same files at once.
 * @returns null where another run holds it
 */
export function takeIndexLock({ folder }: Archive): IndexLock | null {
  if (folder === ':memory:') return { release: () => {} }
  const lock = new Database(join(folder, 'indexing.lock'), { timeout: 0 })
  try {
    // A rollback journal would leave a file behind where the program is killed.
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
    return { release: () => lock.close() }
  } catch (error) {
    lock.close()
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return null
    throw error
  }
}
