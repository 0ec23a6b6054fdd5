import { type Archive, openArchive } from '../../db/open-archive.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { startEmbedder } from '../../retrieval/embedder.ts'
import type { Asker } from '../asker.ts'

/** A question engine over an archive that is open for reading only. */
export interface RunningAsker extends Asker {
  /** The archive that is asked, open for reading. */
  readonly archive: Archive
  close(): Promise<void>
}

/**
 * Starts the question engine on the archive of a data folder.
 * @throws ArchiveError when there is no archive, or none that this program can read
 */
export function startAsker(data: string): RunningAsker {
  const archive = openArchive(data)
  const asker = createAsker({ archive, startEmbedder: () => startEmbedder({ model: process.env.NIANWEN_MODEL }) })
  return {
    archive,
    ask: (question, options) => asker.ask(question, options),
    close: async () => {
      await asker.close()
      archive.close()
    },
  }
}
