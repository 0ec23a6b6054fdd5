import type { Continued } from '../continue-talk.ts'
import type { View } from '../parse/view.ts'
import type { Ranks } from '../rank-view.ts'
import { type Readings, TOLD } from '../readings.ts'
import { isSameQuery } from '../same-query.ts'
import { sortLeftWords } from '../sort-left-words.ts'
import { meaningOf, type Token } from '../tokens/meaning.ts'

/**
 * A turn is answered where every word of it has a place in what it became; what examples say of so few words counts for
 * nothing but to tell a search from a remark.
 */
export function judgeTurn(
  { query, left, others, isOpen }: Continued,
  { text, tokens }: View,
  { masked, narrative }: Pick<Ranks, 'masked' | 'narrative'>,
): Readings {
  const words = sortLeftWords(left, { text, tokens, masked: masked.text, agrees: false, follows: true })
  // A number that has no place may be how many were meant.
  const isNumber = (token: Token): boolean => meaningOf(token, 'number') !== undefined
  const doubtful = left.filter((token) => words.doubtful.includes(token) || isNumber(token))
  // "Why so many?": words that nobody knows are looked for in reports only where examples know such questions.
  const isBare = query.kind === 'passages' && query.aspect === null && query.sections.length === 0
  const isVague = isBare && (query.text === '' || narrative < TOLD)
  const all = [query, ...others]
  return {
    sure: !isOpen && doubtful.length === 0 && !isVague,
    readings: all.filter((one, at) => all.findIndex((other) => isSameQuery(one, other)) === at),
    harmless: words.harmless.filter((token) => !isNumber(token)),
    doubtful,
  }
}
