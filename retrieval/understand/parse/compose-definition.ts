import type { OtherParts, OtherQuery } from './other-query.ts'
import { asksForWords } from './read-narrative.ts'
import { cuesOf, has } from './view.ts'

/** What figures mean, where neither an agency nor a year is named. */
export function composeDefinition({ view, mentions, narrow, conditions }: OtherParts): OtherQuery | null {
  const tokens = cuesOf(view, 'define').filter(
    (token) => !/^(?:what|what's|whats|include)$/u.test(token.text) || mentions.length > 0,
  )
  const strong = tokens.filter(
    (token) => !/^(?:what|what's|whats|include|what is|mean|formula|difference)$/u.test(token.text) || has(view, 'it'),
  )
  const asks =
    strong.length > 0 ||
    (tokens.length > 0 && !has(view, 'howMany', 'sum', 'most', 'least', 'share', 'average', 'change', 'difference'))
  if (conditions.length > 0 || has(view, 'problem', 'improvement', 'rectification', 'innovation')) return null
  if (!asks || mentions.length === 0 || narrow.value.namesAgency || narrow.value.namesYear) return null
  const codes = mentions
    .filter(({ isNoun }) => !isNoun || mentions.length === 1)
    .flatMap(({ exprs }) => exprs.flatMap((expr) => (expr.kind === 'measure' ? [expr.code] : [])))
  // "What do reports say about X" asks for their words, not for what X means.
  if (codes.length === 0 || (has(view, 'say') && asksForWords(view))) return null
  return { query: { kind: 'define', codes }, reports: narrow.value, uses: view.tokens }
}
