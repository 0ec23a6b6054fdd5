import { cosine } from '../vectors/cosine.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { ASKED_THEMES } from './asked-themes.ts'
import { THEMES } from './theme-table.ts'

/** Tells how near a statement's vector lies to each theme: the cosine of the nearest thing that is said of it. */
export type ThemeNearness = (vector: Float32Array) => ReadonlyMap<string, number>

interface Saying {
  readonly key: string
  readonly text: string
}

/** What reports say of the themes: their names, and sentences that say them in other words. */
const SAID: readonly Saying[] = THEMES.flatMap(({ key, label, said }) =>
  [label.zh, ...said].map((text) => ({ key, text })),
)

/** What people ask of them as well. */
const ASKED: readonly Saying[] = [
  ...SAID,
  ...THEMES.flatMap(({ key, label }) => [label.en, ...(ASKED_THEMES[key] ?? [])].map((text) => ({ key, text }))),
]

/** Learns where the themes lie for statements. */
export const learnThemes = (embedder: Pick<Embedder, 'embed'>): Promise<ThemeNearness> => learn(embedder, SAID)

/** Learns where they lie for questions, which are worded in other ways and in both languages. */
export const learnAskedThemes = (embedder: Pick<Embedder, 'embed'>): Promise<ThemeNearness> => learn(embedder, ASKED)

async function learn(embedder: Pick<Embedder, 'embed'>, said: readonly Saying[]): Promise<ThemeNearness> {
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
