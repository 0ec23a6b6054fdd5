import { listUnembedded } from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { type PassageRow, preparePassageQueries } from '../../db/archive/passages.ts'
import { listUnthemed, storeStatementThemes, storeThemes } from '../../db/archive/store-themes.ts'
import { findTheme, findThemes, isThemed } from '../../retrieval/themes/assign-theme.ts'
import { learnThemes, type ThemeNearness } from '../../retrieval/themes/nearness.ts'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { resolveModel } from '../../retrieval/vectors/embedder-models.ts'
import { refreshVectorFile } from '../../retrieval/vectors/vector-file.ts'
import { storeEmbeddings } from '../../retrieval/vectors/vector-store.ts'

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
 * Gives every passage without a vector its vector, problems and improvements their theme by it, statements whose words name no theme the one that they lie
 * near, and brings the vector file up to date. Figures and full text do not wait for it, and a run that was stopped goes on where it ended. The model starts only where one is missing.
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
    const themes = missing.length ? await learnThemes(embedder) : null
    while (done < missing.length && !signal?.aborted) {
      const passages = rows(missing.slice(done, done + BATCH))
      const texts = passages.map(({ text }) => text)
      const vectors = await embedder.embed(texts, 'passage')
      const embeddings = passages.flatMap(({ passageId }, i) => {
        const vector = vectors[i]
        return vector ? [{ passageId, vector }] : []
      })
      storeEmbeddings(archive, name, embeddings)
      if (themes) {
        storeThemes(archive, assignThemes(passages, vectors, themes))
        await themeStatements(archive, passages, { embedder, themes })
      }
      done = Math.min(done + BATCH, missing.length)
      onProgress?.(done, missing.length)
    }
  } finally {
    embedder.close()
  }
  if (!signal?.aborted) await refreshVectorFile(archive, name)
  return done
}

const assignThemes = (passages: readonly PassageRow[], vectors: readonly Float32Array[], themes: ThemeNearness) =>
  passages.flatMap(({ passageId, kind, text }, i) => {
    const vector = vectors[i]
    return vector && isThemed(kind) ? [{ passageId, theme: findTheme(text, themes(vector)) }] : []
  })

/** Statements of these passages' reports whose words name no theme get the one that their vector lies near, if it does. */
async function themeStatements(
  archive: Archive,
  passages: readonly PassageRow[],
  { embedder, themes }: { readonly embedder: Pick<Embedder, 'embed'>; readonly themes: ThemeNearness },
): Promise<void> {
  const unthemed = listUnthemed(archive, [...new Set(passages.map(({ reportId }) => reportId))])
  if (!unthemed.length) return
  const vectors = await embedder.embed(
    unthemed.map(({ text }) => text),
    'passage',
  )
  const found = unthemed.flatMap(({ statementId, text }, i) => {
    const vector = vectors[i]
    return (vector ? findThemes(text, themes(vector)) : []).map((theme) => ({ statementId, theme }))
  })
  storeStatementThemes(archive, found)
}
