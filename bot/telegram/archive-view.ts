import type { ArchiveSize, Stats } from '../../db/read-stats.ts'

/** What the bot tells of the archive as a whole. */
export interface ArchiveView {
  count(): ArchiveSize
  readStats(): Stats
}
