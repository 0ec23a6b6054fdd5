import type { PassagesQuery, Query } from '../query/query.ts'
import { composePassages } from './parse/compose-passages.ts'
import type { Parsed } from './parse/parse-question.ts'
import { hasCue, type Token } from './tokens/meaning.ts'

/** A question taken for one about what reports say. */
export interface Told {
  readonly query: PassagesQuery
  /** How much of it no figure has a word for, in English words; two Chinese characters count as one. */
  readonly news: number
  /** It asks how many. */
  readonly counts: boolean
}

/** A question for a number that holds fewer new words is about a figure that was not understood. */
const COUNTED_NEWS = 2

/**
 * What a question asks for should it be about what reports say; null where that is nothing to look for, and where a figure is asked for by
 * name: how many petroleum requests were granted is no matter of the narrative.
 */
export function composeTold({ parts, tokens, mentions }: Parsed): Told | null {
  const counts = tokens.some(asksCount)
  const namesFigure = mentions.some(({ isHint, table }) => !isHint && table !== null)
  if (counts && (namesFigure || weighNews(tokens) < COUNTED_NEWS)) return null
  const { query } = composePassages(parts)
  return query.kind === 'passages' && query.text !== '' ? { query, news: weighNews(tokens), counts } : null
}

/** "No" stands for "number" as well. */
const asksCount = (token: Token): boolean => hasCue(token, 'howMany', 'sum') && !hasCue(token, 'none')

/** How many new words must be without effect for a reading to be doubted. */
const MISSED = 1

/**
 * Whether a reading that is probable enough may still be one of a question about what reports say: it holds that nothing of an archive is
 * asked for, or what a figure means, or leaves words without effect that no figure has.
 */
export const mayBeTold = (query: Query, { left, tokens }: Pick<Parsed, 'left' | 'tokens'>): boolean => {
  if (query.kind === 'talk') return query.about.kind === 'outside'
  if (query.kind === 'define') return weighNews(tokens) >= MISSED
  return query.kind !== 'passages' && query.kind !== 'themes' && weighNews(left) >= MISSED
}

/** How much of a question no figure has a word for: words that nobody knows, and those of themes. */
export const weighNews = (tokens: readonly Token[]): number =>
  tokens
    .filter(({ meanings }) => meanings.every(({ kind }) => kind === 'theme'))
    .reduce((sum, { text }) => sum + (/\p{Script=Han}/u.test(text) ? [...text].length / 2 : 1), 0)
