import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { type ReportsReading, readReports } from './read-reports.ts'
import { type Claim, part, type View } from './view.ts'

/** Words that end the name of an organ. */
const ORGAN =
  /(?:局|委|办|厅|处|所|院|会|府|部门|系统|单位|口|bureaus?|offices?|commissions?|departments?|authorit(?:y|ies)|agenc(?:y|ies)|governments?|courts?|committees?)$/u

/** Where somebody went, came from or is joined with, or what is mentioned, behind these words. */
const TOWARD = /(?:去|赴|前往|来自|到|提及|to|from|with|mention(?:s|ed|ing)?) ?$/u

/** A level of agencies behind these words is whom something is done with: "what does it do with districts that …". */
const DEALT_WITH = /(?:\b(?:with|to|for|from|among)|对|向|给) ?$/u

/** A word for governments that stands before a noun is none of them: government meetings, 政府网站. */
const GOVERNMENT = /^(?:government|政府)$/u
const ASKED_FOR = /(?:\b(?:which|what|any|each|every|all|no)|哪个|哪些|各|每个|[市县区镇乡]) ?$/u

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
  if (meaningOf(token, 'level')) return DEALT_WITH.test(text.slice(0, token.start))
  if (meaningOf(token, 'place')) return TOWARD.test(text.slice(0, token.start))
  const isPlaced = before !== undefined && meaningOf(before, 'place') !== undefined && token.start - before.end <= 1
  if (GOVERNMENT.test(token.text))
    return !isPlaced && isNoun(after, token) && !ASKED_FOR.test(text.slice(0, token.start))
  return meaningOf(token, 'sector') !== undefined && !ORGAN.test(token.text) && !isPlaced
}

/** Whether what goes on a word is a thing: new to everybody, or a value or theme. */
const isNoun = (after: Token | undefined, { end }: Token): boolean =>
  after !== undefined &&
  after.start - end <= 1 &&
  after.meanings.every(({ kind }) => kind === 'theme' || kind === 'code' || kind === 'member')
