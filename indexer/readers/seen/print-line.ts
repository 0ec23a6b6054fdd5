import { digitsAround, type Piece, textOfLook } from './looks.ts'

/**
 * The text that a line of running text prints: without deletions and what nobody sees, and without the marks of notes behind
 * a number (24 件 with note 1 are no 241 件). Other raised text (m²) stays.
 */
export function printLine(pieces: readonly Piece[]): string {
  if (pieces.every(({ look }) => look === 'plain')) return textOfLook(pieces, 'plain')
  const isFaintAlone = textOfLook(pieces, 'plain').trim() === ''
  return pieces
    .map((piece, i) => {
      if (piece.look === 'note') return digitsAround(pieces, i).before ? '' : piece.text
      if (piece.look === 'faint') return isFaintAlone ? piece.text : ''
      return piece.look === 'plain' || piece.look === 'doubtful' ? piece.text : ''
    })
    .join('')
}
