import type { Span } from '../../document.ts'

/** One line of a text; the span leaves out the line break. */
export interface Line extends Span {
  readonly text: string
  readonly isBlank: boolean
  /** The line is a page number or what stands around one. */
  readonly isPageMark: boolean
  /** Page number without any sign around it: a figure, where it stands in a table. */
  readonly isLoneNumber: boolean
}

const BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g
const DASHES = '[-—–―－─_~·]'
const PAGE_MARK = new RegExp(
  `^(?:${DASHES}+\\s*\\d{1,3}\\s*${DASHES}+|第\\s*\\d{1,3}\\s*页(?:[,，/]?\\s*共\\s*\\d{1,3}\\s*页)?|page\\s+\\d{1,3}(?:\\s+of\\s+\\d{1,3})?)$`,
  'i',
)
const LONE_NUMBER = /^\d{1,3}$/

const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()

function makeLine(text: string, start: number): Line {
  const content = tidy(text)
  const isLoneNumber = LONE_NUMBER.test(content)
  const isPageMark = (isLoneNumber && !text.includes('\t')) || PAGE_MARK.test(content)
  return { text, start, end: start + text.length, isBlank: content === '', isPageMark, isLoneNumber }
}

/** Splits a text into lines at any kind of line or page break. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const found of text.matchAll(BREAK)) {
    lines.push(makeLine(text.slice(start, found.index), start))
    start = found.index + found[0].length
  }
  lines.push(makeLine(text.slice(start), start))
  return lines
}
