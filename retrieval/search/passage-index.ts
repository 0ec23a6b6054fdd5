import type { Archive } from '../../db/archive/open-archive.ts'
import { prepareTermWriter } from '../../db/archive/passages.ts'
import { tokenise } from './tokenise.ts'

/** Keeps the full-text index in step with the table of passages; the caller holds the transaction. */
export interface PassageWriter {
  /** Makes the passage findable by its words. Adding it again replaces its words. */
  add(passageId: number, text: string): void
  /** Call it for every passage that is deleted, also where a report's deletion cascades. */
  remove(passageId: number): void
}

/** The writing end of full-text search; `createPassageSearch` is the reading end. */
export function createPassageWriter(archive: Archive): PassageWriter {
  const { write, remove } = prepareTermWriter(archive)
  return { add: (passageId, text) => write(passageId, tokenise(text)), remove }
}
