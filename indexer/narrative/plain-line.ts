import { simplify } from './simplify.ts'

/**
 * A line in simplified characters, without what converters leave in it: bookmarks, tags, heading marks, all white space and
 * zero-width characters.
 */
export const plainLine = (text: string): string =>
  simplify(text.normalize('NFKC'))
    .replace(/\[bookmark:[^\]]*\]|<\/?[a-z][^>]*>/giu, '')
    .replace(/^[\s#*>]+|[\s*]+$/gu, '')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
