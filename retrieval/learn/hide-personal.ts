/** Hides what may be personal in a question before its words are kept: names that the archive does not hold, addresses, numbers. */
import { SURNAMES } from '../../db/names/surnames.ts'
import { EXAMPLE_LANGUAGES, readExamples } from '../understand/examples/read-examples.ts'
import { readWords } from '../understand/examples/read-words.ts'
import type { View } from '../understand/parse/view.ts'
import type { Token } from '../understand/tokens/meaning.ts'

/** Stands for what is hidden. */
export const HIDDEN = '{?}'

/** Mail, pages, accounts. */
const REACHED = /\S*(?:@|:\/\/|www\.)\S*/gu
/** Digits that are no number of the question: a telephone, a file. */
const DIGITS = /\d[\d\s().+-]{5,}\d/gu
/** A house of a street. */
const ADDRESS = /[\p{Script=Han}\w]{1,8}(?:路|街|巷|弄|道|村|小区|花园|大厦)\s*\d*\s*[号栋幢室弄][\d\w号栋幢单元室-]*/gu
const WORD = /[a-z][a-z'-]*/gu
/** Letters that can be syllables of pinyin. */
const PINYIN = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng?|r)?)+$/u

/** A stretch of a text; the end is exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * A question with `{?}` for what may be personal. What the program's words or the archive's names say stays, as do single
 * unknown words that are written small; an unknown word with a capital or of syllables of pinyin, several unknown words in a
 * row, and a surname with characters that no example has behind it, do not.
 */
export function hidePersonal({ text, tokens }: View, original: string): string {
  const whole = [REACHED, DIGITS, ADDRESS].flatMap((pattern) => stretchesOf(text, pattern))
  const read = tokens.filter(({ meanings }) => meanings.length > 0)
  const words = unknownWords(text, read, original)
  return hide(text, [...whole, ...words, ...personNames(text, read)])
}

const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

function unknownWords(text: string, read: readonly Token[], original: string): Stretch[] {
  const { words } = knownWords()
  const found = stretchesOf(text, WORD).filter(
    (word) => !words.has(text.slice(word.start, word.end)) && !isWithin(word, read),
  )
  return found.filter((word, at) => {
    const said = text.slice(word.start, word.end)
    const isBeside = (other: Stretch | undefined): boolean =>
      other !== undefined &&
      /^[\s,]*$/u.test(text.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)))
    const isCapital = original.includes(said.charAt(0).toUpperCase() + said.slice(1))
    return isCapital || PINYIN.test(said) || isBeside(found[at - 1]) || isBeside(found[at + 1])
  })
}

/** Most characters of a given name. */
const GIVEN = 2

function personNames(text: string, read: readonly Token[]): Stretch[] {
  const { pairs } = knownWords()
  return SURNAMES.flatMap((surname) =>
    [...text.matchAll(new RegExp(surname, 'gu'))].flatMap(({ index: start }) => {
      const behind = start + surname.length
      // 张 alone also counts sheets.
      if (
        isWithin(
          { start, end: behind },
          read.filter((token) => token.text.length > surname.length),
        )
      )
        return []
      let end = behind
      while (end < behind + GIVEN && isNew(text, end, pairs) && !isWithin({ start: end, end: end + 1 }, read)) end++
      return end > behind ? [{ start, end }] : []
    }),
  )
}

/** Whether the character makes a pair with the one before it that no example has. */
const isNew = (text: string, at: number, pairs: ReadonlySet<string>): boolean =>
  /\p{Script=Han}/u.test(text.charAt(at)) && !pairs.has(text.slice(at - 1, at + 1))

const isWithin = ({ start, end }: Stretch, read: readonly Token[]): boolean =>
  read.some((token) => token.start <= start && end <= token.end)

function hide(text: string, stretches: readonly Stretch[]): string {
  let hidden = ''
  let at = 0
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    hidden += text.slice(at, Math.max(at, start)) + (start >= at ? HIDDEN : '')
    at = end
  }
  return hidden + text.slice(at)
}

interface KnownWords {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

let known: KnownWords | undefined

/** Words and pairs of characters of the examples, read when something is first kept. */
function knownWords(): KnownWords {
  if (known) return known
  const texts = EXAMPLE_LANGUAGES.flatMap((language) => [
    ...readExamples(language).map(({ question }) => question),
    ...readWords('harmless', language),
    ...readWords('changing', language),
  ]).map((text) => text.toLowerCase())
  const words = new Set(texts.flatMap((text) => text.match(WORD) ?? []))
  const pairs = new Set(
    texts.flatMap((text) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
  )
  known = { words, pairs }
  return known
}
