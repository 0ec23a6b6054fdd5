/** Ranges of code points that a monospaced font draws two cells wide (Unicode 16, East Asian Width W and F). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23f3],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x267f, 0x267f],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274e],
  [0x2753, 0x2757],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u

function characterWidth(character: string): number {
  if (INVISIBLE.test(character)) return 0
  const code = character.codePointAt(0) ?? 0
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** Width of a text in cells of a monospaced font: a Chinese character takes two. */
export const textWidth: MeasureText = (text) => measure(text, 1, 2)

/** How wide a text is, in units of the medium. */
export type MeasureText = (text: string) => number

/**
 * Width of a text in tenths of an em as phones show monospaced text: they take Chinese characters from another font, in
 * which they are one em wide, and not as wide as two of the others.
 */
export const phoneWidth: MeasureText = (text) => measure(text, NARROW, FULL)

/** Tenths of an em that a character of a phone's monospaced font takes, and a Chinese one. */
const NARROW = 6
const FULL = 10

function measure(text: string, narrow: number, wide: number): number {
  let width = 0
  for (const character of text) width += [0, narrow, wide][characterWidth(character)] ?? 0
  return width
}

/**
 * White space that comes nearest to a width on a phone, of spaces and of ideographic ones: no number of the former alone
 * makes up for Chinese characters.
 * @param width in tenths of an em
 */
export function phoneGap(width: number): string {
  if (width % FULL === 0) return '\u3000'.repeat(width / FULL)
  if (width % NARROW === 0) return ' '.repeat(width / NARROW)
  let best = { error: Number.POSITIVE_INFINITY, gap: '' }
  for (let full = 0; full <= width / FULL + 1; full++) {
    const spaces = Math.max(0, Math.round((width - full * FULL) / NARROW))
    const error = Math.abs(width - full * FULL - spaces * NARROW)
    if (error <= best.error) best = { error, gap: '\u3000'.repeat(full) + ' '.repeat(spaces) }
  }
  return best.gap
}

/** Signs that begin no line, and such that end none. */
const [CLOSING, OPENING] = ['，。、；：！？）”’》〉】］…', '（“‘《〈【［']
const WIDE_SIGNS = '\u2e80-\uffff'

/** What stays together: a word or number with its counter (2024年), a Chinese character, each with the signs that cling to it, and the white space behind. */
const UNIT = new RegExp(
  `[${OPENING}]*(?:[^\\s${WIDE_SIGNS}${OPENING}${CLOSING}]+[年月日件家份个条]?|.)[${CLOSING}]*\\s*`,
  'gsu',
)

/** The pieces of a text that no line should break. */
export const listUnits = (text: string): string[] => text.match(UNIT) ?? []

/** A value and what stands in brackets behind it. */
export const listValueUnits = (text: string): string[] => text.split(/(?=（)|(?<= )(?=\()/u)

/** Cuts a text into lines of at most `width`, at a space or between Chinese characters; a word is cut only where it is longer than a line. */
export const wrapText = (text: string, width: number, widthOf = textWidth): string[] =>
  wrapUnits(listUnits(text.trimStart()), width, widthOf)

/** Units as lines of at most `width`; one that is longer than a line begins one, and is cut. */
export function wrapUnits(units: readonly string[], width: number, widthOf: MeasureText): string[] {
  const lines: string[] = []
  let line = ''
  const push = (unit: string): void => {
    if (line && widthOf((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += unit
  }
  for (const unit of units) {
    if (widthOf(unit.trimEnd()) <= width) push(unit)
    else {
      if (line) lines.push(line.trimEnd())
      line = ''
      for (const character of unit) push(character)
    }
  }
  return [...lines, line.trimEnd()]
}

/** Shortens a text to `width` cells, ending it with `…` where something is left out. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
