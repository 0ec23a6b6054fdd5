import type { Line } from './pdf-lines.ts'

/** A page's lines, with its height. Points. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly height: number
}

/** How far from its edges a page has its number and running titles. Shares of the height. */
const FOOT = 0.1
const HEAD = 0.92
const PAGE_NUMBER =
  /^(?:[-—–－―·\s]*(?:第\s*)?\d{1,3}\s*页?[-—–－―·\s]*|第\s*\d{1,3}\s*页\s*[,，/]?\s*共\s*\d{1,3}\s*页|\d{1,3}\s*\/\s*\d{1,3})$/u
/** A line at the edge of so many pages, figures aside, is a running title. */
const REPEATED = 3

/** The lines of each page without page numbers and running titles. */
export function dropFurniture(pages: readonly PageLines[]): Line[][] {
  const counts = new Map<string, number>()
  for (const { lines, height } of pages)
    for (const key of new Set(lines.filter((line) => isAtEdge(line, height)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const isFurniture = (line: Line, height: number): boolean =>
    isAtEdge(line, height) && (PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= REPEATED)
  return pages.map(({ lines, height }) => lines.filter((line) => !isFurniture(line, height)))
}

const isAtEdge = ({ y }: Line, height: number): boolean => y < height * FOOT || y > height * HEAD
const keyOf = ({ text, y }: Line): string => `${text.replace(/[\d\s]+/gu, '')}@${Math.round(y / 6)}`
