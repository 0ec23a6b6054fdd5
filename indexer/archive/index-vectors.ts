import { setTimeout as sleep } from 'node:timers/promises'
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

/** How often new passages are looked for while reports are still read, in milliseconds. */
const PAUSE = 250

export interface VectorOptions {
  readonly archive: Archive
  /** Hub id or folder of the model; the bundled one when absent. */
  readonly model?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Settles when no further reports are stored; until then passages are waited for. Absent where none are. */
  readonly reading?: Promise<unknown> | undefined
  /** Called when `reading` has settled: before, nobody knows how many there will be. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Gives every passage without a vector its vector, problems and improvements their theme by it, statements whose words name no theme the one that they lie
 * near, and brings the vector file up to date. Figures and full text do not wait for it, and a run that was stopped goes on where it ended. The model starts only where one is missing.
 * @returns how many passages got one
 * @throws Error with one sentence when the model does not load
 */
export async function indexVectors({ archive, model, signal, reading, onProgress }: VectorOptions): Promise<number> {
  const { name } = resolveModel(model)
  const embedder = startEmbedder({ model })
  let done = 0
  try {
    const embed = createPassageEmbedder(archive, name, embedder)
    if (reading) done = await embedWhile(reading, { archive, name, signal, embed })
    const missing = listUnembedded(archive, name)
    const total = done + missing.length
    for (let i = 0; i < missing.length && !signal?.aborted; i += BATCH) {
      done += await embed(missing.slice(i, i + BATCH))
      onProgress?.(done, total)
    }
  } finally {
    embedder.close()
  }
  if (!signal?.aborted) await refreshVectorFile(archive, name)
  return done
}

/** Embeds passages as they are stored, whole batches only, until no more reports are read. */
async function embedWhile(
  reading: Promise<unknown>,
  {
    archive,
    name,
    signal,
    embed,
  }: {
    readonly archive: Archive
    readonly name: string
    readonly signal: AbortSignal | undefined
    readonly embed: (ids: readonly number[]) => Promise<number>
  },
): Promise<number> {
  let isReading = true
  const ended = reading
    .catch(() => {})
    .then(() => {
      isReading = false
    })
  let done = 0
  for (let after = -1; isReading && !signal?.aborted; ) {
    const ids = listUnembedded(archive, name, { after, limit: BATCH })
    if (ids.length === BATCH) {
      done += await embed(ids)
      after = ids.at(-1) ?? after
    } else await Promise.race([ended, sleep(PAUSE, undefined, { ref: false })])
  }
  return done
}

/** Embeds passages and stores what follows; those that another report has taken the place of meanwhile are left for later. */
function createPassageEmbedder(
  archive: Archive,
  name: string,
  embedder: Embedder,
): (ids: readonly number[]) => Promise<number> {
  const { rows } = preparePassageQueries(archive)
  let learned: Promise<ThemeNearness> | undefined
  return async (ids) => {
    learned ??= learnThemes(embedder)
    const themes = await learned
    const asked = rows(ids)
    const texts = asked.map(({ text }) => text)
    const made = await embedder.embed(texts, 'passage')
    const present = new Map(rows(ids).map(({ passageId, text }) => [passageId, text]))
    const kept = asked.flatMap((passage, i) => {
      const vector = made[i]
      return vector && present.get(passage.passageId) === passage.text ? [{ passage, vector }] : []
    })
    storeEmbeddings(
      archive,
      name,
      kept.map(({ passage: { passageId }, vector }) => ({ passageId, vector })),
    )
    const passages = kept.map(({ passage }) => passage)
    const vectors = kept.map(({ vector }) => vector)
    storeThemes(archive, assignThemes(passages, vectors, themes))
    await themeStatements(archive, passages, { embedder, themes })
    return kept.length
  }
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
  const reportIds = [...new Set(passages.map(({ reportId }) => reportId))]
  const unthemed = listUnthemed(archive, reportIds)
  if (!unthemed.length) return
  const vectors = await embedder.embed(
    unthemed.map(({ text }) => text),
    'passage',
  )
  const present = new Map(listUnthemed(archive, reportIds).map(({ statementId, text }) => [statementId, text]))
  const found = unthemed.flatMap(({ statementId, text }, i) => {
    const vector = vectors[i]
    if (!vector || present.get(statementId) !== text) return []
    return findThemes(text, themes(vector)).map((theme) => ({ statementId, theme }))
  })
  storeStatementThemes(archive, found)
}
