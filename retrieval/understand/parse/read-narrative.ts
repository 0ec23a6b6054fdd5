import { EN_NARRATIVE } from '../../languages/en/narrative-words.ts'
import type { NarrativeWords } from '../../languages/narrative-words.ts'
import { ZH_NARRATIVE } from '../../languages/zh/narrative-words.ts'
import type { Aspect, PassagesQuery, ThemesQuery } from '../../query/query.ts'
import { hasCue, type Token } from '../tokens/meaning.ts'
import type { View } from './view.ts'

/** What is asked of the narrative. */
export interface NarrativeReading {
  readonly aspect: Aspect | null
  readonly sections: PassagesQuery['sections']
  /** What to look for: the question without what chooses reports and without the words that only ask. */
  readonly text: string
}

const LANGUAGES: readonly NarrativeWords[] = [ZH_NARRATIVE, EN_NARRATIVE]

/** Whether a question asks for a report's own words, or for a kind of statement. */
export const asksForWords = ({ text }: View): boolean =>
  LANGUAGES.some(({ asks, aspects }) => asks.test(text) || aspects.some(({ said }) => said.test(text)))

/** Whether a question asks for what reports deny or leave undone: 没培训, but not 无人机 or 有没有单位. */
export function asksForLacking({ text, tokens }: View): boolean {
  const names = LANGUAGES.flatMap(({ denyingNames }) => [...text.matchAll(new RegExp(denyingNames.source, 'gu'))])
  return tokens.some(
    (token) =>
      hasCue(token, 'none') &&
      !names.some((name) => token.start >= name.index && token.start < name.index + name[0].length),
  )
}

/** Whether a question asks what is named by more and more agencies. */
export const spreadsOverYears = ({ text }: View): boolean => LANGUAGES.some(({ spreads }) => spreads.test(text))

/** The pattern of themes that a question asks for, and the words that say so; null where it asks for none. */
export function readPattern({ text }: View): { as: ThemesQuery['as']; start: number; end: number } | null {
  for (const { as, said } of LANGUAGES.flatMap(({ patterns }) => patterns)) {
    const found = said.exec(text)
    if (found) return { as, start: found.index, end: found.index + found[0].length }
  }
  return null
}

/** The kind of statement, the sections and the words that a question asks for. @param chosen tokens that choose the reports */
export function readNarrative({ text }: View, chosen: Iterable<Token>): NarrativeReading {
  const rest = [...chosen].reduce(
    (kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end),
    text,
  )
  const aspect = LANGUAGES.flatMap(({ aspects }) => aspects).find(({ said }) => said.test(rest))?.aspect ?? null
  const named = LANGUAGES.flatMap(({ sections }) => sections).filter(({ said }) => said.test(rest))
  const unplaced = named.reduce((kept, { said }) => kept.replace(said, ' '), rest)
  return { aspect, sections: named.map(({ section }) => section), text: stripAsking(unplaced) }
}

/** Words that ask come off one after another, so that what stood inside them stands at an end and goes too. */
function stripAsking(text: string): string {
  const patterns = LANGUAGES.flatMap(({ asking }) => asking)
  let kept = text
  for (const pattern of patterns) kept = tidy(kept.replace(new RegExp(pattern.source, 'gu'), ' '))
  return /\p{Script=Han}{2}|[a-z]{3}|\d/u.test(kept) ? kept : ''
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[\s\p{P}>+=]+|[\s\p{P}>+=]+$/gu, '')
