/** Mends slips of spelling in words that mean nothing as they stand. */
import { readingsOf } from '../../../db/names/pinyin.ts'
import type { Cue } from '../../languages/cues.ts'
import { stem } from '../../languages/stem.ts'
import { editDistance } from '../../words/edit-distance.ts'
import { isWord } from '../../words/is-word.ts'
import type { Meaning, Token } from './meaning.ts'
import { type TokenSetting, tokeniseQuestion } from './tokenise-question.ts'
import { loadVocabulary } from './vocabulary.ts'

/** English words that may be slips; shorter ones are near too many others. */
const ENGLISH = /^[a-z]{4,}$/
const ENGLISH_LEAST = 4
/** From so many letters on two of them may be wrong. */
const LONG = 8
/** A short word with another letter in the place of one is more often another word than a slip: labs, laws. */
const MEDIUM = 6
/** Characters of the phrases that are looked for around a slip, and words on either side of it. */
const MOST_CHARACTERS = 8
const MOST_BESIDE = 3
const SYLLABLES =
  /^(?:(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:[aeiou]|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|iao|ian|iang|ie|iu|in|ing|iong|ua|uo|uai|ui|uan|un|uang|ue))+$/
const QUOTED = /"[^"]*"/gu

/** A normalised question as it was meant, with its words. */
export function tokeniseMended(text: string, setting: TokenSetting): { text: string; tokens: Token[] } {
  const tokens = tokeniseQuestion(text, setting)
  const mended = mendSpelling(text, tokens)
  return mended === text ? { text, tokens } : { text: mended, tokens: tokeniseQuestion(mended, setting) }
}

/**
 * The text with the words that were meant: an English one that is a letter or two away from a single word that questions are made
 * of, Chinese characters that sound like those of such a phrase or stand in another order. What is a word already, a name in
 * pinyin, or quoted, stays.
 * @param tokens of the text
 */
export function mendSpelling(text: string, tokens: readonly Token[]): string {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: said }) => [index, index + said.length] as const)
  const slips = tokens.filter(
    ({ meanings, start, end }) => meanings.length === 0 && !quoted.some(([from, to]) => from <= start && end <= to),
  )
  return slips.toReversed().reduce((mended, token) => {
    const { start, end, text: slip } = token
    if (!ENGLISH.test(slip)) return mendCharacters(mended, token, tokens)
    const word = mendWord(slip)
    return word ? mended.slice(0, start) + word + mended.slice(end) : mended
  }, text)
}

function mendWord(slip: string): string | undefined {
  const most = slip.length < LONG ? 1 : 2
  const near = [...loadVocabulary().words].filter(
    (word) => word[0] === slip[0] && word.length >= ENGLISH_LEAST && Math.abs(word.length - slip.length) <= most,
  )
  const found = near
    .map((word) => ({ word, distance: editDistance(slip, word) }))
    .filter(({ word, distance }) => distance <= most && (slip.length >= MEDIUM || !isReplaced(slip, word)))
    .toSorted((a, b) => a.distance - b.distance)
  const [best, second] = found
  const isTied = second?.distance === best?.distance && stem(second?.word ?? '') !== stem(best?.word ?? '')
  if (!best || isTied || isWord(slip) || SYLLABLES.test(slip)) return undefined
  return best.word
}

const isReplaced = (slip: string, word: string): boolean =>
  slip.length === word.length && [...slip].toSorted().join('') !== [...word].toSorted().join('')

/** The phrases by their length. */
let phrases: ReadonlyMap<number, readonly string[]> | undefined

function groupByLength(texts: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const text of texts) {
    const group = groups.get(text.length)
    if (group) group.push(text)
    else groups.set(text.length, [text])
  }
  return groups
}

/** A phrase that the words around a slip were meant to be; one that begins or ends inside another word is none. */
function mendCharacters(text: string, slip: Token, tokens: readonly Token[]): string {
  const at = tokens.indexOf(slip)
  phrases ??= groupByLength(loadVocabulary().characters)
  const known = phrases
  for (let from = Math.max(0, at - MOST_BESIDE); from <= at; from++)
    for (let to = Math.min(tokens.length - 1, at + MOST_BESIDE); to >= at; to--) {
      const [first, last] = [tokens[from] as Token, tokens[to] as Token]
      const others = tokens.slice(from, to + 1).filter((one) => one !== slip)
      const said = text.slice(first.start, last.end)
      if (said.length < 2 || said.length > MOST_CHARACTERS || others.some((one) => isApart(one, said.length))) continue
      const spot: Spot = { from: slip.start - first.start, to: slip.end - first.start }
      const phrase = known.get(said.length)?.find((one) => isMeant(said, one, spot) && (one.length > 3 || isPlain(one)))
      // The words of the model take time to load.
      if (!phrase || isWord(said)) continue
      return isPartOfWord(text, slip) ? text : text.slice(0, first.start) + phrase + text.slice(last.end)
    }
  return text
}

/** Whether a slip is a word together with what stands beside it. */
const isPartOfWord = (text: string, { start, end }: Token): boolean =>
  isWord(text.slice(Math.max(0, start - 1), end)) ||
  isWord(text.slice(start, end + 1)) ||
  (end - start > 1 && isWord(text.slice(start, end)))

const APART: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>(['agency', 'place', 'sector', 'years', 'number'])

/** Names, years and numbers are no part of a phrase, nor are words that only join others of a short one. */
const isApart = ({ meanings }: Token, length: number): boolean =>
  meanings.some(({ kind }) => APART.has(kind) || (kind === 'filler' && length < 4))

/** Where a slip stands in what is said. */
interface Spot {
  readonly from: number
  readonly to: number
}

/** Whether one character of a slip sounds like the phrase's, or two neighbours of it are in the other order. */
function isMeant(said: string, phrase: string, { from, to }: Spot): boolean {
  const other = [...said].flatMap((character, at) => (character === phrase[at] ? [] : [at]))
  const [first, second, more] = other
  if (first === undefined || more !== undefined || other.some((at) => at < from || at >= to)) return false
  if (second === undefined) return soundsAlike(said.charAt(first), phrase.charAt(first))
  return phrase.length > 2 && second === first + 1 && said[first] === phrase[second] && said[second] === phrase[first]
}

const soundsAlike = (one: string, other: string): boolean =>
  /\p{Script=Han}/u.test(one) && readingsOf(one).some((reading) => readingsOf(other).includes(reading))

const PLAIN_CUES: ReadonlySet<Cue> = new Set<Cue>(['reportNoun', 'sum', 'average', 'share', 'ranking'])

/** Two or three characters are near many others: only what the form calls so, and what is made of its figures, is looked for. */
const isPlain = (phrase: string): boolean =>
  loadVocabulary()
    .match(phrase, [])
    .filter(({ start, end }) => start === 0 && end === phrase.length)
    .some(({ meaning }) =>
      meaning.kind === 'cue'
        ? PLAIN_CUES.has(meaning.cue)
        : (meaning.kind === 'member' || meaning.kind === 'noun' || meaning.kind === 'code') && !meaning.hint,
    )
