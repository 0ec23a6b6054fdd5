import type { Database } from 'better-sqlite3'

/**
 * Runs a function within the transaction that the caller holds, else in one of its own, all or nothing. A savepoint within the
 * caller's would keep a copy of every page that is touched.
 */
export function inTransaction<Arguments extends unknown[], Result>(
  sqlite: Database,
  run: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const alone = sqlite.transaction(run)
  return (...given) => (sqlite.inTransaction ? run(...given) : alone(...given))
}
