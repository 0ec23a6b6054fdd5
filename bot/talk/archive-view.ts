import type { Reading } from '../../db/lists/find-reading.ts'
import type { ArchiveSize, Stats } from '../../db/lists/read-stats.ts'

/** What the bot tells of the archive as a whole. */
export interface ArchiveView {
  count(): ArchiveSize
  readStats(): Stats
  /** What was read in the file at an absolute path, null where nothing was. */
  findReading(path: string): Reading | null
}
