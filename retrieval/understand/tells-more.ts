import type { Query } from '../query/query.ts'
import type { Token } from './tokens/meaning.ts'

/** English words, or pairs of characters, that no figure has a name for, from which on a question is about what is told. */
const TOLD = 2

/** Whether what reports say is looked for with words that only they can hold. */
export const tellsMore = (query: Query, tokens: readonly Token[]): boolean =>
  query.kind === 'passages' &&
  tokens
    .filter(({ meanings }) => meanings.length === 0)
    .reduce((sum, { text }) => sum + (/\p{Script=Han}/u.test(text) ? [...text].length / 2 : 1), 0) >= TOLD
