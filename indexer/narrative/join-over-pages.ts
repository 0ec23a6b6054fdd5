import type { Passage } from '../report.ts'

/** A page number, or the sign of a page break, on a line of its own. */
const PAGE_MARK = /^\s*\n\s*(?:第?\s*\d{1,3}\s*页?|[-—–―－]+\s*\d{1,3}\s*[-—–―－]+)\s*\n\s*$|^\s*\f\s*$/u
const OPEN_END = /[^。！？!?；;：:…\s]$/u

/** What a converter leaves inside of a sentence. */
const BOOKMARK = /^\s*\[bookmark:[^\]\n]*\]\s*$/u

type Piece = Pick<Passage, 'section' | 'text' | 'start' | 'end'>

/** Whether a passage goes on in the next one, and only a page number parts them. */
export const goesOnOverPage = (text: string, passage: Piece, next: Piece): boolean =>
  passage.section === next.section && OPEN_END.test(passage.text) && PAGE_MARK.test(text.slice(passage.end, next.start))

/**
 * The passages with those made one that only a page number or a bookmark parts, for reading counts out of sentences. A blank stands
 * where the page ended, so that digits on both sides of it are not taken for one number; none of it is a quote.
 */
export function joinOverPages(text: string, passages: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const passage of passages) {
    const last = joined.at(-1)
    const between =
      last?.section === passage.section && OPEN_END.test(last.text) ? text.slice(last.end, passage.start) : ''
    const joint = BOOKMARK.test(between) ? '' : PAGE_MARK.test(between) ? ' ' : null
    if (!last || joint === null) joined.push(passage)
    else joined[joined.length - 1] = { ...last, end: passage.end, text: `${last.text}${joint}${passage.text}` }
  }
  return joined
}
