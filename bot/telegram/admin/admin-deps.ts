import type { RunIndexer } from '../../indexing/run-indexer.ts'

/** What the work of admins needs beside what everybody's needs. */
export interface AdminDeps {
  readonly runIndexer: RunIndexer
  /** Folder for the files that admins send. */
  readonly uploads: string
  readonly version: string
  /** Name of the language model, absent where there is none. */
  readonly languageModel?: string | undefined
}
