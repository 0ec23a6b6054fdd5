import { matchCountries } from '../../languages/match-countries.ts'
import { matchNumbers } from '../../languages/match-numbers.ts'
import { matchShortYears } from '../../languages/match-short-years.ts'
import { matchTakes } from '../../languages/match-takes.ts'
import { matchYears } from '../../languages/match-years.ts'
import { coverText } from './cover-text.ts'
import type { Match, Token } from './meaning.ts'
import type { NameIndex } from './name-index.ts'
import { splitWords } from './phrase-index.ts'
import { loadVocabulary } from './vocabulary.ts'

export interface TokenSetting {
  readonly names: NameIndex
  /** The day that "last year" counts from. */
  readonly now: Date
  /** The year that the conversation speaks of: "the year before". */
  readonly spoken?: number | undefined
}

/** Tiles a normalised question with everything that its words can mean. */
export function tokeniseQuestion(text: string, { names, now, spoken }: TokenSetting): Token[] {
  const named = names.match(text)
  const matches: Match[] = [
    ...loadVocabulary().match(text, splitWords(text)),
    ...matchNumbers(text),
    ...matchYears(text, now, spoken),
    ...matchTakes(text),
    ...matchCountries(text),
    ...named,
    ...matchShortYears(text, named, now),
  ]
  return coverText(text, matches)
}
