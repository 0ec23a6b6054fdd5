import { WORDINGS } from './compile-vocabulary.ts'
import { coverText, type Match } from './cover.ts'
import type { NameIndex } from './name-index.ts'
import { numberMatches } from './number-matches.ts'
import { rankMatches } from './rank-matches.ts'
import type { Token } from './token.ts'
import { yearMatches } from './year-matches.ts'

const vocabularyMatches = (text: string): Match[] =>
  WORDINGS.flatMap(({ pattern, meaning }) =>
    [...text.matchAll(pattern)].flatMap((found) =>
      found[0] ? [{ start: found.index, end: found.index + found[0].length, meaning }] : [],
    ),
  )

/** Tiles a normalised question with everything that its words can mean. */
export function tokeniseQuestion(text: string, names: NameIndex, now: Date): Token[] {
  return coverText(text, [
    ...vocabularyMatches(text),
    ...numberMatches(text),
    ...yearMatches(text, now),
    ...rankMatches(text),
    ...names.match(text),
  ])
}
