import { CUT_MARK } from '../../document.ts'
import { digitsAround, type Look, type Piece, textOfLook } from './looks.ts'

const HAN = /\p{Script=Han}/u
/** 10 with a raised number may be a power. */
const MAY_BE_POWER = /(?:^|\D)10$/u
const VISIBLE: readonly Look[] = ['note', 'struck', 'faint', 'doubtful', 'object']

/**
 * The text that a cell prints: without notes, deletions and what nobody sees. Where nobody can tell its figure without
 * them, it ends in `CUT_MARK`, as a cell does of which a part is not on the page. Labels are read as they are.
 */
export function printCell(pieces: readonly Piece[]): string {
  const rest = textOfLook(pieces, 'plain')
  if (pieces.every(({ look }) => look === 'plain') || HAN.test(rest)) return rest
  const faint = textOfLook(pieces, 'faint')
  if (rest.trim() === '' && HAN.test(faint)) return rest + faint
  return isUncertain(pieces, rest.trim()) ? `${rest.trimEnd()}${CUT_MARK}` : rest
}

function isUncertain(pieces: readonly Piece[], rest: string): boolean {
  const marks = (look: Look): boolean => textOfLook(pieces, look).trim() !== ''
  if (rest === '') return VISIBLE.some(marks)
  if (marks('object') || marks('doubtful')) return true
  if (marks('note') && MAY_BE_POWER.test(rest)) return true
  return pieces.some(({ look, text }, i) => {
    if ((look !== 'note' && look !== 'struck') || text.trim() === '') return false
    const { before, after } = digitsAround(pieces, i)
    return before && after
  })
}
