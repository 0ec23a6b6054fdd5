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
export function tokeniseQuestion(text: string, { inTalk = false, ...setting }: TokenSetting): Token[] {
  const { alone, inTalk: goingOn } = tokeniseTwice(text, setting)
  return inTalk ? goingOn() : alone()
}

/** A question as it stands alone, and as it may go on with an answer: what its words mean is looked up once. */
export function tokeniseTwice(
  text: string,
  { names, now, spoken }: Omit<TokenSetting, 'inTalk'>,
): { alone(): Token[]; inTalk(): Token[] } {
  const named = names.match(text)
  const known = matchWords(text)
  const others: Match[] = [...matchYears(text, now, spoken), ...named, ...matchShortYears(text, named, now)]
  return {
    alone: () => coverText(text, [...known, ...others]),
    inTalk: () => coverText(text, [...known, ...loadTalkVocabulary().match(text, splitWords(text)), ...others]),
  }
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
