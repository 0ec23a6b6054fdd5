import { emWidth } from '../render/em-width.ts'

const OPENING = '（“‘《〈【(\\['
const CLOSING = '，。、；：！？）”’》〉】…—·)\\],.;:!?%'
const WIDE = '\\u2e80-\\uffff'

/** What stays together: a word or a number, a Chinese character, each with the brackets and stops that cling to it. */
const UNIT = new RegExp(`[${OPENING}]*(?:[^\\s${WIDE}${OPENING}${CLOSING}]+|.)[${CLOSING}]*\\s*`, 'gsu')

/** Cuts a text into lines of at most `width` points; a word is cut only where it is longer than a line. */
export function breakText(text: string, width: number, size: number): string[] {
  const room = width / size
  const units = (text.match(UNIT) ?? []).flatMap((unit) => (emWidth(unit.trimEnd()) > room ? [...unit] : [unit]))
  const lines: string[] = []
  let line = ''
  for (const unit of units) {
    if (line && emWidth((line + unit).trimEnd()) > room + 1e-6) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += unit
  }
  return [...lines, line.trimEnd()]
}
