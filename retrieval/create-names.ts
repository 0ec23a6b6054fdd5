import type { Archive } from '../db/archive/open-archive.ts'
import { listAgencies, readDataVersion } from '../db/lists/list-reports.ts'
import { buildNameIndex, type NameIndex } from './understand/tokens/name-index.ts'

/** The archive's names, read again when the archive has changed. */
export function createNames(archive: Archive): () => NameIndex {
  let version: number | undefined
  let index: NameIndex | undefined
  return () => {
    const current = readDataVersion(archive)
    if (!index || version !== current) index = buildNameIndex(listAgencies(archive))
    version = current
    return index
  }
}
