import type { Paragraph } from '../../document.ts'
import { beginsBlock, endsSentence, isProse, readHeadingMark } from './line-kinds.ts'
import type { Line } from './split-lines.ts'

/** Lines that hard-wrapped text fills: shorter ones end a paragraph. */
const FULL_LINE = 0.85
/** From this share of full lines on a text counts as wrapped; wider lines than this are whole paragraphs. */
const WRAPPED_SHARE = 0.5
const LONGEST_WRAPPED = 120
const SHORTEST_WRAPPED = 40
const FEWEST_LINES = 5

/** Columns that a line takes: a Chinese character is as wide as two others. */
const width = (line: Line): number => {
  let columns = 0
  for (const character of line.text.trim()) columns += character <= '\u00ff' ? 1 : 2
  return columns
}

/** The width in columns at which a text is wrapped, or null where its lines are whole paragraphs. */
export function findWrapWidth(lines: readonly Line[]): number | null {
  const prose = lines.filter(({ text }) => !/[\t|]/.test(text) && isProse(text))
  const widths = prose.map(width).filter((each) => each >= SHORTEST_WRAPPED)
  if (widths.length < FEWEST_LINES) return null
  const full = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0
  if (full > LONGEST_WRAPPED) return null
  const share = widths.filter((each) => each >= full * FULL_LINE).length / widths.length
  return share >= WRAPPED_SHARE ? full : null
}

/** What stands between two lines. */
type Gap = 'none' | 'blank' | 'mark'

/** Makes the paragraphs of a stretch of lines without tables: one for each line, or for the lines that surely go on. */
export function joinLines(lines: readonly Line[], wrapWidth: number | null): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  let gap = 'none' as Gap
  for (const line of lines) {
    if (line.isBlank || line.isPageMark) {
      gap = line.isPageMark || gap === 'mark' ? 'mark' : 'blank'
      continue
    }
    const last = open.at(-1)
    if (last && gap !== 'mark' && goesOn(last, line, open, gap === 'none' ? wrapWidth : null, gap)) open.push(line)
    else {
      if (open.length) paragraphs.push(makeParagraph(open))
      open = [line]
    }
    gap = 'none'
  }
  if (open.length) paragraphs.push(makeParagraph(open))
  return paragraphs
}

/** Whether a line surely goes on with the next one: it is prose, its sentence is open, and the next begins nothing new. */
function goesOn(last: Line, next: Line, open: readonly Line[], wrapWidth: number | null, gap: Gap): boolean {
  if (endsSentence(withoutEmptyCells(last.text)) || beginsBlock(next.text) || readHeadingMark(last.text)) return false
  const prose = open.some(({ text }) => isProse(text)) || isProse(next.text)
  if (wrapWidth !== null) return prose && width(last) >= wrapWidth * FULL_LINE
  const openProse = open.some(({ text }) => isProse(text))
  return gap === 'blank' ? openProse : openProse && /[，、,]\s*$/.test(withoutEmptyCells(last.text))
}

/** A line without the signs behind it that set empty cells apart where a sheet with running text was written as a table. */
const withoutEmptyCells = (text: string): string => text.replace(/(?:[,;\t]\s*){2,}$/, '')

function makeParagraph(lines: readonly Line[]): Paragraph {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const mark = readHeadingMark(first.text)
  const from = mark?.from ?? first.text.length - first.text.trimStart().length
  const end = last.start + withoutEmptyCells(last.text).trimEnd().length
  return { kind: 'paragraph', start: first.start + from, end, ...(mark ? { headingLevel: mark.level } : {}) }
}
