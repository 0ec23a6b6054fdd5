import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import type { Line, Word } from './pdf-lines.ts'

/** A line with so many figures is a row of a table. */
const MANY_FIGURES = 5
/** How many lines of its header may stand above, and of its last label below the rows of a table. */
const ABOVE = 14
const BELOW = 6
const SENTENCE = /[，。；！？]/u
/** The number of a section's heading. */
const NUMBERED = /^[一二三四五六七八九十]+、/u
const LONGEST_PIECE = 20

const isFigure = ({ text }: Word): boolean => (parseFigure(text)?.state ?? 'blank') !== 'blank'
const isWide = ({ words }: Line): boolean => words.filter(isFigure).length >= MANY_FIGURES

const isOfForm = (word: Word): boolean => isFigure(word) || isFormFragment(word.text)

/** Whether a line may be one of a table: cells side by side, or a piece of a label; no line of a paragraph, no heading. */
const isPart = ({ text, words }: Line): boolean => {
  if (words.every(isOfForm)) return true
  if (SENTENCE.test(text))
    return words.length > 1 && words.some(({ text: word }) => isFormFragment(word) && word.length > 4)
  return words.length > 1 || (text.length <= LONGEST_PIECE && !NUMBERED.test(text))
}

/** The lines of tables that no rules draw: rows with many figures, and the pieces of labels around them. */
export function findColumnLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const lines of pages)
    lines.forEach((line, i) => {
      if (!isWide(line)) return
      found.add(line)
      for (let k = 1; k <= ABOVE && isNear(lines[i - k]); k++) found.add(lines[i - k] as Line)
      for (let k = 1; k <= BELOW && isNear(lines[i + k]); k++) found.add(lines[i + k] as Line)
    })
  return found
}

const isNear = (line: Line | undefined): boolean => line !== undefined && isPart(line)

/** Half the usual type size of these lines: what a column of a terminal stands for. Points. */
export function measureUnit(lines: Iterable<Line>): number {
  const sizes = [...lines].map(({ size }) => size).toSorted((a, b) => a - b)
  return (sizes[Math.floor(sizes.length / 2)] ?? 2) / 2
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)

/**
 * A line with its words where they stand on the page, as blanks can show it: what has columns on the page has columns of a
 * terminal, and is read as such a text is.
 */
export function layColumns({ words }: Line, unit: number): string {
  let text = ''
  let column = 0
  let right = 0
  for (const word of words) {
    const gap = text === '' ? 0 : word.x - right >= unit * 2 ? 2 : 1
    const at = Math.max(Math.round(word.x / unit), column + gap)
    text += ' '.repeat(at - column) + word.text
    column = at + widthOf(word.text)
    right = word.right
  }
  return text
}
