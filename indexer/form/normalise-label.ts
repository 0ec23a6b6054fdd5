import { simplify } from '../narrative/simplify.ts'

/** Residue of converters that is no part of a cell. Raised numbers (`<sup>`) stay: they would run into the figure. */
const BOOKMARK = /\[bookmark:[^\]\n]*\]/gi
const LINE_TAG = /<br\s*\/?>/gi
const TAG = /<\/?(?:b|strong|i|em|u|s|p|span|font|div|a)\b[^<>\n]*>/gi
const EMPHASIS = /\*\*|__(?=\S)|(?<=\S)__/g
/** What Markdown writes for a sign that would mean something. */
const ESCAPED = /\\([.()[\]#+*_~|>-])/g
/** Format characters (zero-width marks, byte order marks, soft hyphens) and controls that are no white space. */
const INVISIBLE = /\p{Cf}|(?!\s)\p{Cc}|\u034f/gu

/** Text without markup residue and invisible characters; a `<br>` becomes the line break that it stands for. */
export const stripResidue = (text: string): string =>
  text
    .replace(BOOKMARK, '')
    .replace(LINE_TAG, '\n')
    .replace(TAG, '')
    .replace(EMPHASIS, '')
    .replace(ESCAPED, '$1')
    .replace(/&nbsp;/gi, ' ')
    .replace(INVISIBLE, '')

/** A label as printed, for people: residue and line breaks taken out, blanks beside Chinese characters too. */
export const printLabel = (text: string): string =>
  stripResidue(text)
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .trim()

/**
 * A label for comparison: half-width (NFKC), without residue, white space, quotation marks and dots, with one kind of
 * brackets, in simplified characters: `（一） 予以\n公開` → `(一)予以公开`.
 */
export const normaliseLabel = (text: string): string =>
  simplify(
    stripResidue(text)
      .replace(/[①-⑳]/g, (sign) => `${sign.normalize('NFKC')}.`)
      .normalize('NFKC'),
  )
    .replace(INVISIBLE, '')
    .replace(/[\s“”"'‘’「」『』]/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/[,、;:。]/g, '、')

const NUMBERING =
  /^(?:第[一二三四五六七八九十]+[项类]|[(][一二三四五六七八九十\d]+[)]|[一二三四五六七八九十]+[、.]|\d{1,2}[.、)])+/

/** A normalised label without the numbering that it begins with, since offices renumber rows. */
export const stripNumbering = (label: string): string => label.replace(NUMBERING, '')
