import { matchCountries } from '../../languages/match-countries.ts'
import { matchNumbers } from '../../languages/match-numbers.ts'
import { matchShortYears } from '../../languages/match-short-years.ts'
import { matchTakes } from '../../languages/match-takes.ts'
import { matchYears } from '../../languages/match-years.ts'
import { coverText } from './cover-text.ts'
import type { Match, Token } from './meaning.ts'
import type { NameIndex } from './name-index.ts'
import { splitWords } from './phrase-index.ts'
import { loadTalkVocabulary, loadVocabulary } from './vocabulary.ts'

export interface TokenSetting {
  readonly names: NameIndex
  /** The day that "last year" counts from. */
  readonly now: Date
  /** The year that the conversation speaks of: "the year before". */
  readonly spoken?: number | undefined
  /** Whether it may go on with an answer: words that do so are known then. */
  readonly inTalk?: boolean
}

/** Tiles a normalised question with everything that its words can mean. */
export function tokeniseQuestion(text: string, { names, now, spoken, inTalk = false }: TokenSetting): Token[] {
  const named = names.match(text)
  const matches: Match[] = [
    ...matchWords(text),
    ...(inTalk ? loadTalkVocabulary().match(text, splitWords(text)) : []),
    ...matchYears(text, now, spoken),
    ...named,
    ...matchShortYears(text, named, now),
  ]
  return coverText(text, matches)
}

/** Tiles a part of a question that names no agency, place or year. */
export const tokeniseWords = (text: string): Token[] => coverText(text, matchWords(text))

/** What any archive's questions are made of. */
const matchWords = (text: string): Match[] => [
  ...loadVocabulary().match(text, splitWords(text)),
  ...matchNumbers(text),
  ...matchTakes(text),
  ...matchCountries(text),
]
