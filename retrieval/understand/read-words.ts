import type { MeaningKind } from './meaning.ts'
import { meaningOf, type Token, type TokenList } from './token.ts'

/** Kinds of meanings that say what is sought in the narrative and not where or how. */
const OUTSIDE_SEARCH: readonly MeaningKind[] = [
  'filler',
  'passage',
  'which',
  'howMany',
  'followUp',
  'each',
  'within',
  'reportNoun',
  'why',
  'coverage',
  'between',
]

/** Words that no vocabulary knows. A single Chinese character or letter carries too little to count. */
export const unknownWords = (list: TokenList): Token[] => list.tokens.filter((token) => token.meanings.length === 0)

/**
 * The words to search the narrative for: everything that is not used by the scope and not a mere cue. Neighbouring
 * pieces stay together, so that a phrase is searched as it was typed.
 */
export function searchText(list: TokenList, text: string): string {
  const sought = list.tokens.filter(
    (token) => !list.isUsed(token) && !OUTSIDE_SEARCH.some((kind) => meaningOf(token, kind)),
  )
  let found = ''
  let end = 0
  for (const token of sought) {
    found += (found && token.start > end ? ' ' : '') + text.slice(token.start, token.end)
    end = token.end
  }
  return found.trim()
}
