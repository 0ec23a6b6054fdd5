import { listUnembedded } from '../db/embeddings.ts'
import type { Archive } from '../db/open-archive.ts'
import { preparePassageQueries } from '../db/passages.ts'
import { startEmbedder } from '../retrieval/embedder.ts'
import { resolveModel } from '../retrieval/embedder-models.ts'
import { refreshVectorFile } from '../retrieval/vector-file.ts'
import { storeEmbeddings } from '../retrieval/vector-store.ts'

/** Passages embedded and stored at a time: what an interruption can lose. */
const BATCH = 256

export interface VectorOptions {
  readonly archive: Archive
  /** Hub id or folder of the model; the bundled one when absent. */
  readonly model?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Gives every passage without a vector its vector, and brings the vector file up to date. Figures and full text do
 * not wait for it, and a run that was stopped goes on where it ended. The model starts only where one is missing.
 * @returns how many passages got one
 * @throws Error with one sentence when the model does not load
 */
export async function indexVectors({ archive, model, signal, onProgress }: VectorOptions): Promise<number> {
  const { name } = resolveModel(model)
  const missing = listUnembedded(archive, name)
  const { rows } = preparePassageQueries(archive)
  const embedder = startEmbedder({ model })
  let done = 0
  try {
    while (done < missing.length && !signal?.aborted) {
      const passages = rows(missing.slice(done, done + BATCH))
      const texts = passages.map(({ text }) => text)
      const vectors = await embedder.embed(texts, 'passage')
      const embeddings = passages.flatMap(({ passageId }, i) => {
        const vector = vectors[i]
        return vector ? [{ passageId, vector }] : []
      })
      storeEmbeddings(archive, name, embeddings)
      done = Math.min(done + BATCH, missing.length)
      onProgress?.(done, missing.length)
    }
  } finally {
    embedder.close()
  }
  if (!signal?.aborted) await refreshVectorFile(archive, name)
  return done
}
