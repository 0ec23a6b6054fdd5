import type { Line } from './pdf-lines.ts'

/** The edges of running text on pages of one width, and the usual distance of its lines. Points. */
export interface TypeArea {
  readonly left: number
  readonly right: number
  readonly leading: number
}

const OUTLIERS = 0.1
/** Lines further apart than this times the usual distance belong to two paragraphs. */
const PARAGRAPH_GAP = 1.4
/** A line of this share of the width goes on where its sentence does: what could not be broken went to the next line. */
const NEARLY_FULL = 0.75

/** The edges that nearly all lines keep, and the distance that most have. `pages` hold lines from the top. */
export function measureTypeArea(pages: readonly (readonly Line[])[]): TypeArea {
  const lines = pages.flat().filter(({ text }) => text.length > 1)
  const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)
  const at = (values: readonly number[], share: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  const gaps = pages.flatMap((page) => page.slice(1).map((line, i) => (page[i] as Line).y - line.y))
  return {
    left: at(sorted(lines.map(({ x }) => x)), OUTLIERS),
    right: at(sorted(lines.map(({ right }) => right)), 1 - OUTLIERS),
    leading: at(sorted(gaps.filter((gap) => gap > 0)), 0.5),
  }
}

const STARTS =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+(?:部分|章)|#)/u
const SENTENCE_END = /[。！？；：:;]["”’』」）)》】]*$/u

/**
 * Whether a line goes on the paragraph of the line before: that one is full, and this one neither indented nor an item.
 * @param isNewPage the lines stand on two pages, so that their distance tells nothing
 */
export function continues(before: Line, line: Line, area: TypeArea, isNewPage: boolean): boolean {
  if (Math.abs(before.size - line.size) > 1.5 || `${before.text}${line.text}`.includes('\t')) return false
  if (!isNewPage && before.y - line.y > Math.max(area.leading * PARAGRAPH_GAP, line.size * 1.2)) return false
  if (line.x > area.left + line.size * 0.8) return false
  const ended = SENTENCE_END.test(before.text)
  if (STARTS.test(line.text) && ended) return false
  if (before.right >= area.right - before.size * 1.3) return true
  return !ended && !STARTS.test(line.text) && before.right - area.left >= (area.right - area.left) * NEARLY_FULL
}

/** The text between two lines of a paragraph: a blank between words of letters, nothing between Chinese characters. */
export const jointOf = (before: string, next: string): string =>
  /[A-Za-z,.;]$/u.test(before) && /^[A-Za-z]/u.test(next) ? ' ' : ''
