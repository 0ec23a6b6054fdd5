import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { type ReportsReading, readReports } from './read-reports.ts'
import { type Claim, part, type View } from './view.ts'

/** Words that end the name of an organ. */
const ORGAN =
  /(?:局|委|办|厅|处|所|院|会|府|部门|系统|单位|口|bureaus?|offices?|commissions?|departments?|authorit(?:y|ies)|agenc(?:y|ies)|governments?|courts?|committees?)$/u

/** Where somebody went, came from or is joined with, or what is mentioned, behind these words. */
const TOWARD = /(?:去|赴|前往|来自|到|提及|to|from|with|mention(?:s|ed|ing)?) ?$/u

/**
 * Which reports are asked about where a question is about the narrative: 财政资金公开, "patchy archives" hold a word of an
 * organ's name without the organ, and 去哈尔滨 a place that is no agency's. These are parts of what is looked for.
 */
export function withoutTopics(view: View, names: NameIndex, whole: Claim<ReportsReading>): Claim<ReportsReading> {
  const topics = view.tokens.filter((token, at) => isTopic(view, token, at))
  if (topics.length === 0) return whole
  return readReports(
    part(
      view,
      view.tokens.filter((token) => !topics.includes(token)),
    ),
    names,
    false,
  )
}

function isTopic({ text, tokens }: View, token: Token, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isOrgan =
    after !== undefined &&
    after.start - token.end <= 1 &&
    (ORGAN.test(after.text) || meaningOf(after, 'sector') !== undefined || hasCue(after, 'agencyNoun', 'region'))
  if (isOrgan || meaningOf(token, 'agency')) return false
  if (meaningOf(token, 'place')) return TOWARD.test(text.slice(0, token.start))
  const isPlaced = before !== undefined && meaningOf(before, 'place') !== undefined && token.start - before.end <= 1
  return meaningOf(token, 'sector') !== undefined && !ORGAN.test(token.text) && !isPlaced
}
