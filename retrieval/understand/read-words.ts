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
 * The words to search the narrative for: everything that is not used by the scope and not a mere cue. A filler between
 * two sought words stays, so that a phrase is searched as it was typed.
 */
export function searchText(list: TokenList, text: string): string {
  const { tokens } = list
  const isSought = (token: Token | undefined): boolean =>
    token !== undefined && !list.isUsed(token) && !OUTSIDE_SEARCH.some((kind) => meaningOf(token, kind))
  const joins = (i: number): boolean => {
    const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
    const touching = before?.end === token?.start && token?.end === after?.start
    return (
      touching &&
      token !== undefined &&
      !list.isUsed(token) &&
      meaningOf(token, 'filler') !== undefined &&
      isSought(before) &&
      isSought(after)
    )
  }
  let found = ''
  let end = 0
  tokens.forEach((token, i) => {
    if (!isSought(token) && !joins(i)) return
    found += (found && token.start > end ? ' ' : '') + text.slice(token.start, token.end)
    end = token.end
  })
  return found.trim()
}
