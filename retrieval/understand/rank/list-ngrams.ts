/** What the trained model sees of a question: its character and word n-grams, as hashes. */
import type { ExampleLanguage } from '../examples/read-examples.ts'
import { SLOT_PARTS } from '../examples/slots.ts'

/** Slots become one capital each, the others small letters: what stands there matters, which one does not. */
const SPAN_OF_YEARS = /\{Y\}\s*[^\p{L}\p{N}{}]?\s*(?:\p{Script=Han}|to)?\s*\{Y2\}/gu

/** A masked question in small letters, with one sign for each slot, digit runs and punctuation folded. */
export const foldQuestion = (masked: string): string =>
  masked
    .normalize('NFKC')
    .replace(SPAN_OF_YEARS, '{Y}')
    .split(SLOT_PARTS)
    .map((part) => (SLOT_ALONE.test(part) ? ` ${part.charAt(1)} ` : part.toLowerCase()))
    .join('')
    .replace(/\d+(?:[.,]\d+)?/g, ' N ')
    .replace(/[^\p{L}\p{N}'%<>=+*/]+/gu, ' ')
    .trim()

const SLOT_ALONE = /^\{[APSYNF][2-9]?\}$/

const START = 0x811c9dc5
const WORD = 1
const CHARACTER = 2
const SIGN = 3

/** One step of FNV-1a over UTF-16 units. */
const step = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193)

/** The hash of a text that is no n-gram. */
export function hashText(text: string): number {
  let hash = START ^ SIGN
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i))
  return hash >>> 0
}

/** The n-grams of a masked question, each once, as 32-bit hashes in order. */
export function listNgrams(masked: string, language: ExampleLanguage): Uint32Array {
  const folded = foldQuestion(masked)
  const found = new Set<number>()
  if (language === 'zh') addCharacters(found, `^${folded.replace(AROUND_HAN, '')}$`, 1, 4)
  else {
    const words = folded.split(' ').filter(Boolean)
    addWords(found, ['^', ...words, '$'], 3)
    for (const word of words) if (word.length > 2) addCharacters(found, `^${word}$`, 3, 5)
  }
  return Uint32Array.from(found).sort()
}

const AROUND_HAN = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu

/** The kind of n-gram is mixed in, so that a word and the same letters inside a word differ. */
function addCharacters(found: Set<number>, text: string, from: number, to: number): void {
  for (let start = 0; start < text.length; start++) {
    let hash = START ^ CHARACTER
    for (let length = 1; length <= to && start + length <= text.length; length++) {
      hash = step(hash, text.charCodeAt(start + length - 1))
      if (length >= from) found.add(hash >>> 0)
    }
  }
}

function addWords(found: Set<number>, words: readonly string[], most: number): void {
  for (let start = 0; start < words.length; start++) {
    let hash = START ^ WORD
    for (const word of words.slice(start, start + most)) {
      for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
      hash = step(hash, 0x20)
      found.add(hash >>> 0)
    }
  }
}
