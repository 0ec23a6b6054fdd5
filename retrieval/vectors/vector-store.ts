import { type Embedding, readEmbeddingsAfter, writeEmbeddings } from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'

/**
 * Stores the vectors of passages, all or nothing.
 * @param model the name that the embedder gives (`describe`)
 * @throws RangeError when a vector is empty, not finite, or not as long as the others of the model
 */
export function storeEmbeddings(archive: Archive, model: string, embeddings: readonly Embedding[]): void {
  const [stored] = readEmbeddingsAfter(archive, model, -1, 1)
  const dimensions = stored?.vector.length ?? embeddings[0]?.vector.length ?? 0
  for (const { passageId, vector } of embeddings) {
    if (vector.length === 0 || vector.length !== dimensions) {
      throw new RangeError(
        `Cannot store the vector of passage ${passageId}: it has ${vector.length} dimensions, the other vectors of model "${model}" have ${dimensions}`,
      )
    }
    if (!vector.every(Number.isFinite)) {
      throw new RangeError(`Cannot store the vector of passage ${passageId}: it holds a value that is not a number`)
    }
  }
  if (embeddings.length > 0) writeEmbeddings(archive, model, embeddings)
}
