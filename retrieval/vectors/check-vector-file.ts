import {
  countEmbeddings,
  countUnembedded,
  listEmbeddedModels,
  readEmbeddingsAfter,
} from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { HNSW_FROM, openVectorFile } from './vector-file.ts'

/** How the vectors of an archive are: of the model that most passages have a vector of. */
export interface VectorHealth {
  readonly model: string | null
  readonly vectors: number
  /** Passages without a vector of the model. */
  readonly missing: number
  /** `needless`: so few vectors are searched one by one. `unsound`: it is missing, damaged, foreign or of another state of the archive. */
  readonly file: 'needless' | 'sound' | 'unsound'
}

/** Reads and checks the vectors of an archive; the model is not started. */
export async function checkVectors(archive: Archive, border = HNSW_FROM): Promise<VectorHealth> {
  const model = listEmbeddedModels(archive)[0]?.model ?? null
  if (model === null) return { model, vectors: 0, missing: countUnembedded(archive, ''), file: 'needless' }
  const vectors = countEmbeddings(archive, model)
  const missing = countUnembedded(archive, model)
  const dimensions = readEmbeddingsAfter(archive, model, -1, 1)[0]?.vector.length ?? 0
  if (vectors < border) return { model, vectors, missing, file: 'needless' }
  const opened = await openVectorFile(archive, model, dimensions)
  return { model, vectors, missing, file: opened ? 'sound' : 'unsound' }
}
