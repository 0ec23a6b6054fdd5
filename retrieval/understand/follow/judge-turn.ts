import type { Continued } from '../continue-talk.ts'
import type { Readings } from '../readings.ts'
import { isSameQuery } from '../same-query.ts'
import { sortLeftWords } from '../sort-left-words.ts'
import { meaningOf, type Token } from '../tokens/meaning.ts'

/**
 * A turn is answered where every word of it has a place in what it became; what examples say of so few words counts for
 * nothing. @param masked the masked turn
 */
export function judgeTurn(
  { query, left, others, isOpen }: Continued,
  tokens: readonly Token[],
  masked: string,
): Readings {
  const words = sortLeftWords(left, { tokens, masked, agrees: false, follows: true })
  // A number that has no place may be how many were meant.
  const isNumber = (token: Token): boolean => meaningOf(token, 'number') !== undefined
  const doubtful = left.filter((token) => words.doubtful.includes(token) || isNumber(token))
  const all = [query, ...others]
  return {
    sure: !isOpen && doubtful.length === 0,
    readings: all.filter((one, at) => all.findIndex((other) => isSameQuery(one, other)) === at),
    harmless: words.harmless.filter((token) => !isNumber(token)),
    doubtful,
  }
}
