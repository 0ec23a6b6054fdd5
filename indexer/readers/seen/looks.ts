/**
 * How a piece of text is set, as far as it decides whether the text is read:
 * `plain` · `note`: raised or lowered, as marks of notes and powers are · `struck`: crossed out, or a deletion ·
 * `hidden`: nobody sees it (invisible, tiny, taken out of the page) · `faint`: in the colour of paper on a ground that is
 * not known · `doubtful`: so much smaller than what stands beside it that nobody can tell whether it goes with that ·
 * `object`: a picture, an equation or a field, whose text is not known
 */
export type Look = 'plain' | 'note' | 'struck' | 'hidden' | 'faint' | 'doubtful' | 'object'

/** A piece of text of one look. */
export interface Piece {
  readonly text: string
  readonly look: Look
}

/** The text of a piece of look `object`: something stands there. */
export const OBJECT = '\ufffc'

/** Adds text behind the pieces; what stands for an object in it is one. */
export function addText(pieces: Piece[], text: string, look: Look): void {
  if (!text.includes(OBJECT)) append(pieces, text, look)
  else for (const part of text.split(/(\ufffc)/u)) append(pieces, part, part === OBJECT ? 'object' : look)
}

function append(pieces: Piece[], text: string, look: Look): void {
  const last = pieces.at(-1)
  if (last?.look === look) pieces[pieces.length - 1] = { look, text: last.text + text }
  else if (text) pieces.push({ text, look })
}

/** The text of the pieces of one look. */
export const textOfLook = (pieces: readonly Piece[], look: Look): string =>
  pieces.map((piece) => (piece.look === look ? piece.text : '')).join('')

const DIGIT_BEFORE = /[\d,.]\s*$/u
const DIGIT_AFTER = /^\s*[\d,.]/u

/** Whether digits of the plain text stand right before, and right behind the piece at `index`. */
export function digitsAround(
  pieces: readonly Piece[],
  index: number,
): { readonly before: boolean; readonly after: boolean } {
  const isPlain = ({ look }: Piece): boolean => look === 'plain'
  const before = pieces.slice(0, index).findLast(isPlain)?.text ?? ''
  const after = pieces.slice(index + 1).find(isPlain)?.text ?? ''
  return { before: DIGIT_BEFORE.test(before), after: DIGIT_AFTER.test(after) }
}
