import type { Embedder } from '../vectors/embedder.ts'
import { translateTerms } from './glossary.ts'

/** Weight of the glossary's Chinese words beside those of an English question. */
const TRANSLATED = 0.4

/**
 * English questions lie nearer to Chinese passages with the Chinese words for their own added: at a lower weight, since
 * the glossary lists words that may be meant, not the one that is.
 */
export async function embedQuestion(embedder: Pick<Embedder, 'embed'>, text: string): Promise<Float32Array> {
  const chinese = translateTerms(text).join(' ')
  const [own = new Float32Array(), translated] = await embedder.embed(chinese ? [text, chinese] : [text], 'query')
  if (!translated) return own
  const sum = own.map((x, d) => x + TRANSLATED * (translated[d] ?? 0))
  const length = Math.hypot(...sum)
  return length ? sum.map((x) => x / length) : sum
}
