import { expandPhrase } from '../../../db/form/expand-phrase.ts'
import { stem } from '../../languages/stem.ts'
import type { Match, Meaning } from './meaning.ts'

/** Phrases of both languages with what they mean. */
export interface PhraseIndex {
  /** Adds a phrase; Chinese is compared by characters, English by the stems of its words. `*` stands for one to four words. */
  add(phrase: string, meaning: Meaning): void
  /** Adds every phrase of a pattern, as `expandPhrase` lists them. */
  addPattern(pattern: string, meaning: Meaning): void
  /** Every place where one of the phrases stands. */
  match(text: string, words: readonly Word[]): Match[]
  /** English words of the phrases as written, for correcting slips. */
  readonly words: ReadonlySet<string>
  /** Chinese phrases, for the same. */
  readonly characters: Iterable<string>
}

/** An English word of a text, or a sign that means something in a question (`%`, `>=`). */
export interface Word {
  readonly text: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

const WORD = /[a-z0-9]+(?:['’.][a-z]+)*|&|%|>=|<=|!=|[<>=+#/]/gu

/** English words of a text in order; a possessive ending is no part of the word. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const plain = match[0].replace(/['’]s$/u, '')
    return { text: plain, stem: stem(plain), start: match.index, end: match.index + plain.length }
  })
}

const HAN = /\p{Script=Han}/u
const LATIN = /[a-z]/iu
/** A pattern each of whose phrases has a Latin letter. */
const ALL_LATIN = /^[a-z '’*()[\]|/-]+$/iu
/** Words that one star stands for at the most. */
const STAR = 4

/** A phrase with a star: the stems before it and behind it. */
interface Open {
  readonly before: string
  readonly after: string
  readonly meaning: Meaning
}

/** Phrases that are compared by characters. */
interface Characters {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>
  /** What they begin with: nothing is looked up where a text has another character. */
  readonly firsts: ReadonlySet<string>
  readonly longest: number
}

/** An empty index. */
export function createPhraseIndex(): PhraseIndex {
  const chinese = new Map<string, Meaning[]>()
  const firsts = new Set<string>()
  const english = new Map<string, Meaning[]>()
  const open: Open[] = []
  const words = new Set<string>()
  const stems = new Map<string, string>()
  let longest = 0
  let mostWords = 0
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word)
    stems.set(word, known)
    return known
  }
  const put = (phrases: Map<string, Meaning[]>, key: string, meaning: Meaning): void => {
    const meanings = phrases.get(key)
    if (!meanings) phrases.set(key, [meaning])
    else if (!meanings.includes(meaning)) meanings.push(meaning)
  }
  const addEnglish = (phrase: string, meaning: Meaning): void => {
    const parts = phrase.toLowerCase().split(/[\s-]+/u)
    for (const part of parts) if (/^[a-z]{3,}$/u.test(part)) words.add(part)
    const steps = parts.flatMap((part) =>
      part === '*' ? ['*'] : (part.match(WORD) ?? []).map((word) => stemOf(word.replace(/['’]s$/u, ''))),
    )
    const star = steps.indexOf('*')
    if (star >= 0)
      open.push({ before: steps.slice(0, star).join(' '), after: steps.slice(star + 1).join(' '), meaning })
    else if (steps.length > 0) put(english, steps.join(' '), meaning)
    mostWords = Math.max(mostWords, steps.length)
  }
  /** English phrases take most of the time, and a question without a Latin letter, whatever its digits and signs, none of them. */
  let later: (() => void)[] = []
  const catchUp = (): void => {
    const waiting = later
    later = []
    for (const add of waiting) add()
  }
  const add = (phrase: string, meaning: Meaning): void => {
    if (HAN.test(phrase)) {
      put(chinese, phrase, meaning)
      firsts.add(phrase.charAt(0))
      longest = Math.max(longest, phrase.length)
    } else if (LATIN.test(phrase)) later.push(() => addEnglish(phrase, meaning))
    else addEnglish(phrase, meaning)
  }
  return {
    get words() {
      catchUp()
      return words
    },
    get characters() {
      return chinese.keys()
    },
    add,
    addPattern: (pattern, meaning) => {
      if (!ALL_LATIN.test(pattern)) for (const phrase of expandPhrase(pattern)) add(phrase, meaning)
      else
        later.push(() => {
          for (const phrase of expandPhrase(pattern)) addEnglish(phrase, meaning)
        })
    },
    match: (text, list) => {
      if (later.length && list.some((word) => LATIN.test(word.text))) catchUp()
      return [
        ...matchCharacters({ phrases: chinese, firsts, longest }, text),
        ...matchWords(english, list, mostWords),
        ...open.flatMap((one) => matchOpen(one, list)),
      ]
    },
  }
}

function matchCharacters({ phrases, firsts, longest }: Characters, text: string): Match[] {
  const matches: Match[] = []
  for (let start = 0; start < text.length; start++) {
    if (!firsts.has(text.charAt(start))) continue
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++)
      for (const meaning of phrases.get(text.slice(start, end)) ?? []) matches.push({ start, end, meaning })
  }
  return matches
}

function matchWords(phrases: ReadonlyMap<string, readonly Meaning[]>, words: readonly Word[], most: number): Match[] {
  return words.flatMap((first, i) => {
    const matches: Match[] = []
    let key = ''
    for (const word of words.slice(i, i + most)) {
      key = key ? `${key} ${word.stem}` : word.stem
      for (const meaning of phrases.get(key) ?? []) matches.push({ start: first.start, end: word.end, meaning })
    }
    return matches
  })
}

/** A phrase with a hole: "how is * doing". The words of the hole stay for others: only both ends are told. */
function matchOpen({ before, after, meaning }: Open, words: readonly Word[]): Match[] {
  const count = (phrase: string): number => (phrase ? phrase.split(' ').length : 0)
  const [left, right] = [count(before), count(after)]
  const reads = (from: number, length: number): string =>
    words
      .slice(from, from + length)
      .map((word) => word.stem)
      .join(' ')
  return words.flatMap((_, i) => {
    if (reads(i, left) !== before) return []
    for (let hole = 1; hole <= STAR * 2; hole++) {
      const at = i + left + hole
      if (at + right > words.length || reads(at, right) !== after) continue
      const ends: readonly (readonly [number, number])[] = [
        [i, left],
        [at, right],
      ]
      return ends.flatMap(([from, length]): Match[] => {
        const [start, end] = [words[from], words[from + length - 1]]
        return start && end && length > 0 ? [{ start: start.start, end: end.end, meaning }] : []
      })
    }
    return []
  })
}
