import { figuresQuery } from '../../../db/figures/nodes.ts'
import type { Token } from '../tokens/meaning.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { cuesOf } from './view.ts'

/** The key figures of an agency: its name alone, or a word for the whole picture. */
export function composeProfile({ view, mentions, narrow }: OtherParts): OtherQuery | null {
  if (mentions.some(({ isNoun, isHint }) => !isNoun && !isHint) || !narrow.value.namesAgency) return null
  const strong = cuesOf(view, 'profile')
  if (strong.length === 0 && view.tokens.some((token) => !narrow.uses.includes(token) && !isWeak(token))) return null
  return {
    query: figuresQuery('profile', { of: narrow.value.of }),
    reports: narrow.value,
    uses: [...strong, ...narrow.uses, ...cuesOf(view, 'reportNoun', 'of', 'howMany')],
  }
}

/** Words that speak of little by themselves. */
const isWeak = (token: Token): boolean => token.meanings.some((meaning) => meaning.kind === 'filler')
