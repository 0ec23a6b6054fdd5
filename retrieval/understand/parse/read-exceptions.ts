import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import type { Claim, View } from './view.ts'

const NAMES = ['agency', 'place', 'sector', 'level'] as const

export const isName = (token: Token | undefined): boolean =>
  token !== undefined && NAMES.some((kind) => meaningOf(token, kind) !== undefined)

const isBeside = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') ||
  hasCue(token, 'and', 'or', 'of', 'region', 'it', 'agencyNoun')

/** The tokens of the names that are left out: 除了淄博科技局以外, "except Shanghai and Baoding". */
export function readExceptions(view: View): Claim<readonly Token[]> {
  const value: Token[] = []
  const uses: Token[] = []
  view.tokens.forEach((token, at) => {
    const isNext =
      hasCue(token, 'exceptNext') || (hasCue(token, 'none') && /[(（]\s*$/u.test(view.text.slice(0, token.start)))
    const isPrevious = hasCue(token, 'exceptPrevious')
    if ((!isNext && !isPrevious) || uses.includes(token)) return
    const behind = isNext ? walk(view.tokens.slice(at + 1), true) : []
    const names = behind.length > 0 || !isPrevious ? behind : walk(view.tokens.slice(0, at).toReversed(), false)
    if (names.length === 0) return
    value.push(...names)
    uses.push(token)
    uses.push(...view.tokens.filter((other) => other.start > token.start && hasCue(other, 'exceptPrevious', 'others')))
  })
  return { value: [...new Set(value)], uses }
}

/** The names from here on, until something else stands between. */
function walk(tokens: readonly Token[], stopsAtClosing: boolean): Token[] {
  const names: Token[] = []
  for (const token of tokens) {
    if (isName(token)) names.push(token)
    else if (!isBeside(token) || (stopsAtClosing && hasCue(token, 'exceptPrevious'))) break
  }
  return names
}
