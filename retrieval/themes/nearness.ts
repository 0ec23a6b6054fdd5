import { cosine } from '../vectors/cosine.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { THEMES } from './theme-table.ts'

/** Tells how near a statement's vector lies to each theme: the cosine of the nearest thing that is said of it. */
export type ThemeNearness = (vector: Float32Array) => ReadonlyMap<string, number>

/** Learns where the themes lie: their names, and sentences that say them in other words. */
export async function learnThemes(embedder: Pick<Embedder, 'embed'>): Promise<ThemeNearness> {
  const said = THEMES.flatMap(({ key, label, said }) => [label.zh, ...said].map((text) => ({ key, text })))
  const vectors = await embedder.embed(
    said.map(({ text }) => text),
    'passage',
  )
  const known = said.map(({ key }, i) => ({ key, vector: vectors[i] ?? new Float32Array() }))
  return (vector) => {
    const nearest = new Map<string, number>()
    for (const theme of known)
      nearest.set(theme.key, Math.max(nearest.get(theme.key) ?? -1, cosine(vector, theme.vector)))
    return nearest
  }
}
