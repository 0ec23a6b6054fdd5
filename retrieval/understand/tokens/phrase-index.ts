import { stem } from '../../languages/stem.ts'
import type { Match, Meaning } from './meaning.ts'

/** Phrases of both languages with what they mean. */
export interface PhraseIndex {
  /** Adds a phrase; Chinese is compared by characters, English by the stems of its words. `*` stands for one to four words. */
  add(phrase: string, meaning: Meaning): void
  /** Every place where one of the phrases stands. */
  match(text: string, words: readonly Word[]): Match[]
  /** English words of the phrases as written, for correcting slips. */
  readonly words: ReadonlySet<string>
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

interface Node {
  readonly next: Map<string, Node>
  readonly meanings: Meaning[]
}

const node = (): Node => ({ next: new Map(), meanings: [] })

const HAN = /\p{Script=Han}/u
/** Words that one star stands for at the most. */
const STAR = 4

/** An empty index. */
export function createPhraseIndex(): PhraseIndex {
  const chinese = node()
  const english = node()
  const words = new Set<string>()
  const insert = (root: Node, steps: readonly string[], meaning: Meaning): void => {
    let at = root
    for (const step of steps) {
      const next = at.next.get(step) ?? node()
      at.next.set(step, next)
      at = next
    }
    if (!at.meanings.includes(meaning)) at.meanings.push(meaning)
  }
  return {
    words,
    add: (phrase, meaning) => {
      if (HAN.test(phrase)) return insert(chinese, [...phrase], meaning)
      const parts = phrase.toLowerCase().split(/[\s-]+/u)
      for (const part of parts) if (/^[a-z]{3,}$/u.test(part)) words.add(part)
      const steps = parts.flatMap((part) => (part === '*' ? ['*'] : splitWords(part).map((word) => word.stem)))
      if (steps.length > 0) insert(english, steps, meaning)
    },
    match: (text, list) => [...matchCharacters(chinese, text), ...matchWords(english, list)],
  }
}

function matchCharacters(root: Node, text: string): Match[] {
  const matches: Match[] = []
  for (let start = 0; start < text.length; start++) {
    let at: Node | undefined = root
    for (let end = start; at && end < text.length; end++) {
      at = at.next.get(text[end] as string)
      for (const meaning of at?.meanings ?? []) matches.push({ start, end: end + 1, meaning })
    }
  }
  return matches
}

function matchWords(root: Node, words: readonly Word[]): Match[] {
  const matches: Match[] = []
  const walk = (at: Node, first: Word, i: number): void => {
    const before = words[i - 1]
    if (before && i > 0)
      for (const meaning of at.meanings) matches.push({ start: first.start, end: before.end, meaning })
    const word = words[i]
    if (!word) return
    const next = at.next.get(word.stem)
    if (next) walk(next, first, i + 1)
    const star = at.next.get('*')
    for (let length = 1; star && length <= STAR && i + length <= words.length; length++) walk(star, first, i + length)
  }
  words.forEach((word, i) => {
    const next = root.next.get(word.stem)
    if (next) walk(next, word, i + 1)
  })
  return matches
}
