import type { Language, Suggestion } from '../answer.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import { wordQuery } from '../query/sentences/word-query.ts'
import { type ReadingPlace, readsAsItself } from './read-back.ts'

/** Suggestions that are made at the most. */
const MOST = 4
/** Candidates that are read back at the most, so that suggesting stays cheap. */
const MOST_TRIED = 6

/** The first of the candidates as questions, only such as are read back as themselves and are not what was just asked. */
export function suggest(
  candidates: readonly Query[],
  {
    asked,
    question,
    language,
    ...place
  }: ReadingPlace & {
    readonly asked: Query | null
    readonly question: string
    readonly language: Language
  },
): readonly Suggestion[] {
  const seen = new Set([question])
  const known = new Set(asked ? [writeNotation(asked)] : [])
  const suggestions: Suggestion[] = []
  let tried = 0
  for (const query of candidates) {
    if (suggestions.length >= MOST || tried >= MOST_TRIED) break
    const meant = writeNotation(query)
    if (known.has(meant)) continue
    known.add(meant)
    const next = wordQuery(query, language)
    if (seen.has(next)) continue
    seen.add(next)
    tried++
    if (readsAsItself(next, query, place)) suggestions.push({ question: next })
  }
  return suggestions
}
