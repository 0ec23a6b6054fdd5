import { type Archive, ArchiveError } from './open-archive.ts'

/** A human's judgement that a finding is none. */
export interface Dismissal {
  readonly reason: string
  /** Who judged. */
  readonly by: string
  readonly at: Date
}

/**
 * Records that a human has judged a finding to be none; it stays so as long as the finding has the same values.
 * @param key as `listFindings` gives it
 * @throws ArchiveError when no finding has this key
 */
export function dismissFinding({ sqlite }: Archive, key: string, { reason, by, at }: Dismissal): void {
  const stored = sqlite
    .prepare(
      `INSERT INTO dismissals (key, parameters, reason, dismissed_at, dismissed_by)
       SELECT key, parameters, ?, ?, ? FROM findings WHERE key = ? LIMIT 1
       ON CONFLICT (key) DO UPDATE SET parameters = excluded.parameters, reason = excluded.reason,
         dismissed_at = excluded.dismissed_at, dismissed_by = excluded.dismissed_by`,
    )
    .run(reason, at.getTime(), by, key)
  if (!stored.changes)
    throw new ArchiveError(`Cannot dismiss finding "${key}": the archive has no finding of this name`)
}

/**
 * Takes a dismissal back.
 * @throws ArchiveError when there is none of this key
 */
export function restoreFinding({ sqlite }: Archive, key: string): void {
  const { changes } = sqlite.prepare('DELETE FROM dismissals WHERE key = ?').run(key)
  if (!changes) throw new ArchiveError(`Cannot restore finding "${key}": it was not dismissed`)
}
