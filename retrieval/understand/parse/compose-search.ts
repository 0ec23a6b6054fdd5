import type { Cue } from '../../languages/cues.ts'
import type { PassagesQuery } from '../../query/query.ts'
import { listCodes } from '../../query/sentences/query-facts.ts'
import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import { type Mention, namesRow } from './mention.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { asksForLacking, readNarrative } from './read-narrative.ts'
import { countCharacters, has, isHan, type View } from './view.ts'
import { withoutTopics } from './without-topics.ts'

/** Cues that ask for a quantity, or go on with the answer before: no matter of what reports say. */
const NOT_SAID: readonly Cue[] = [
  'howMany',
  'howManyAgencies',
  'howManyReports',
  'whichYear',
  'sum',
  'average',
  'median',
  'max',
  'min',
  'ranking',
  'rankingAscending',
  'share',
  'outOf',
  'change',
  'trend',
  'increase',
  'decrease',
  'difference',
  'multiple',
  'doubled',
  'position',
  'compare',
  'moreThan',
  'whichMore',
  'breakdown',
  'finding',
  'define',
  'outside',
  'partOfYear',
  'fineAmount',
  'it',
  'thatYear',
  'theFirst',
  'theSecond',
  'theThird',
  'following',
  'instead',
  'also',
]

/** What somebody has to do is no count of requests. */
const OBLIGED = /\b(?:asked|required|requested|told) to\b/u

/** Characters of unknown words, an English word counted for two, that are enough to look for. */
const ENOUGH = 4

/** … and more of them than any figure has words for. */
const PLENTY = 6

/**
 * A question in which nothing names a figure for sure, but whose words reports may say: 要求申请人出具用途证明. One that asks for
 * a quantity, or names a figure of the tables by a whole word, is never looked for in the narrative.
 * @param codes what the examples take the question for
 */
export function composeSearch(
  { view, names, mentions, narrow: whole }: OtherParts,
  codes: readonly string[],
): OtherQuery | null {
  if (view.tokens.some((token) => asksQuantity(token) || (meaningOf(token, 'number') && !meaningOf(token, 'years'))))
    return null
  if (mentions.some(({ isNoun, isHint }) => isNoun || !isHint) && has(view, 'most', 'least')) return null
  const obliged = OBLIGED.exec(view.text)
  const narrow = withoutTopics(view, names, whole)
  const named = mentions.filter(
    ({ isNoun, isHint, start, end }) =>
      !isNoun && !isHint && !(obliged && start >= obliged.index && end <= obliged.index + obliged[0].length),
  )
  const unknown = view.tokens.filter(isNew)
  const { namesAgency } = narrow.value
  const topics = whole.uses.filter((token) => !narrow.uses.includes(token))
  const weight = countCharacters(view.tokens.filter((token) => isNarrative(token) || topics.includes(token)))
  const isTold = named.length === 0 ? obliged !== null : !namesAgency && hasNarrowed(named, unknown)
  if (!isTold && (named.some((mention) => isFirm(mention) && namesRow(mention)) || weight < ENOUGH)) return null
  // What the examples know by whole sentences they know better, unless most of the words are new to everybody.
  if (
    !isTold &&
    weight < PLENTY &&
    codes.length > 0 &&
    (namesAgency ||
      !areMost(
        view.tokens.filter((token, at) => isNew(token) || isShard(token, at, view) || topics.includes(token)),
        view,
      ))
  )
    return null
  if (unknown.some((token) => isBeforeOrgan(token, view))) return null
  const { text, aspect, sections } = readNarrative(view, narrow.uses)
  const query: PassagesQuery = {
    kind: 'passages',
    of: narrow.value.of,
    text,
    sections,
    aspect,
    where: null,
    ...(asksForLacking(view) ? { negated: true as const } : {}),
  }
  return { query, reports: narrow.value, uses: view.tokens }
}

/** "And" goes on, too; here it joins. */
const asksQuantity = (token: Token): boolean => hasCue(token, ...NOT_SAID) && !hasCue(token, 'and', 'or')

const isNew = ({ meanings }: Token): boolean => meanings.length === 0

/** What no figure has a word for: unknown, or the words of a theme. */
const isNarrative = ({ meanings }: Token): boolean => meanings.every(({ kind }) => kind === 'theme')

/** One character beside unknown ones is a part of their word: 用 in 用途. */
const isShard = (token: Token, at: number, { tokens }: View): boolean =>
  isHan(token) &&
  [...token.text].length === 1 &&
  [tokens[at - 1], tokens[at + 1]].some(
    (other) => other !== undefined && isNew(other) && (other.end === token.start || other.start === token.end),
  )

const areMost = (some: readonly Token[], { text }: View): boolean =>
  2 * some.reduce((sum, token) => sum + token.text.length, 0) >= text.length

/** Named by a word, not by one character that stands in many others (证 in 证明). */
const isFirm = ({ tokens }: Mention): boolean => tokens.some((token) => !isHan(token) || [...token.text].length > 1)

/** A quantity of the narrative with a word of its own beside it: "satisfaction survey" is not every survey. */
const hasNarrowed = (named: readonly Mention[], unknown: readonly Token[]): boolean =>
  named.some(
    ({ exprs, tokens }) =>
      exprs.flatMap(listCodes).some((code) => code.startsWith('narrative.')) &&
      tokens.some(({ start }) => unknown.some(({ end, text }) => text.length > 1 && start >= end && start - end <= 1)),
  )

/** 桥口市监局: the unknown word may be a name. */
const isBeforeOrgan = (token: Token, { tokens }: View): boolean => {
  const next = tokens[tokens.indexOf(token) + 1]
  return next !== undefined && meaningOf(next, 'sector') !== undefined && next.start - token.end <= 1
}
