import type { TextItem } from './pdf-page.ts'

/** Items side by side at one height. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A gap wider than this share of the type size is a blank. */
const BLANK = 0.35

/** Lays items into lines, from the top; within a line from the left. Small shifts of height do not break a line. */
export function layLines(items: readonly TextItem[]): Line[] {
  const lines: TextItem[][] = []
  for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.findLast((other) => Math.abs((other[0] as TextItem).y - item.y) < Math.max(3, item.size * 0.4))
    if (line) line.push(item)
    else lines.push([item])
  }
  return lines.map(toLine)
}

function toLine(items: readonly TextItem[]): Line {
  const ordered = items.toSorted((a, b) => a.x - b.x)
  let text = ''
  let end: number | null = null
  for (const item of ordered) {
    if (end !== null && item.x - end > item.size * BLANK && /[\w)]$/u.test(text) && /^[\w(]/u.test(item.text))
      text += ' '
    text += item.text
    end = item.x + item.width
  }
  const [first] = ordered as [TextItem]
  return { text: text.trim(), x: first.x, right: end ?? first.x, y: first.y, size: first.size }
}

/** - 3 -, — 3 —, 3: the number of a page, at its edge. */
export const isPageNumber = ({ text, y }: Line, height: number): boolean =>
  /^[-—–·\s第]*\d{1,3}[-—–·\s页]*$/u.test(text) && (y < height * 0.09 || y > height * 0.93)

const STARTS =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+(?:部分|章)|#)/u

/** Whether a line goes on the paragraph of the line before: that one is full, and this one neither indented nor an item. */
export function continues(before: Line, line: Line, left: number, right: number): boolean {
  if (Math.abs(before.size - line.size) > 1.5) return false
  if (STARTS.test(line.text) && /[。：:；;]$/u.test(before.text)) return false
  const full = before.right >= right - before.size * 2
  const flush = line.x <= left + line.size * 0.8
  return (
    full &&
    flush &&
    !/[。！？]$/u.test(before.text.slice(-1) && before.right < right - before.size * 1.2 ? before.text : '')
  )
}
