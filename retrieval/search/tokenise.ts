import { toSimplified } from '../words/to-simplified.ts'

const HAN = /\p{Script=Han}/u
const PIECES = /\p{Script=Han}+|[\p{Script=Latin}\p{M}]+|\d+(?:[.,]\d+)*/gu

/** One form for everything that is indexed or asked: NFKC, lower case, simplified characters. Offsets are not kept. */
export function normaliseForSearch(text: string): string {
  return toSimplified(text.normalize('NFKC').toLowerCase())
}

/**
 * The terms of a text, in order, as the full-text index holds them and questions look them up: pairs of neighbouring
 * Chinese characters (a character that stands alone is itself a term), lightly stemmed words, numbers (`1.2` is `1_2`).
 * A phrase of these terms is found exactly where the text contains it.
 */
export const tokenise = (text: string): string[] => tokeniseNormalised(normaliseForSearch(text))

/** Like `tokenise`, of a text that `normaliseForSearch` made. */
export function tokeniseNormalised(text: string): string[] {
  const terms: string[] = []
  for (const [piece] of text.matchAll(PIECES)) {
    if (HAN.test(piece)) terms.push(...pairs(piece))
    else if (/\d/.test(piece)) terms.push(piece.replaceAll(',', '').replaceAll('.', '_'))
    else terms.push(stem(piece))
  }
  return terms
}

function pairs(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

/**
 * A light English stem: plurals, -ing, -ed and a final -e go, so that `requests`, `requested` and `requesting` meet.
 * It only has to be the same on both sides, not a word.
 */
export function stem(word: string): string {
  const base = word
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=[a-z]{2}(?:[^siu]|ss|x|ch|sh))e?s$/, (s, at: number) =>
      /(?:ss|x|ch|sh)$/.test(word.slice(0, at)) ? '' : s.length === 2 ? 'e' : '',
    )
  const bare = base.replace(/(?<=[aeiouy][a-z]*[a-z])(?:ing|ed)$/, '')
  const undoubled = bare === base ? base : bare.replace(/([bdfgmnprt])\1$/, '$1')
  return undoubled.length > 3 ? undoubled.replace(/e$/, '') : undoubled
}
