import type { Refusal } from '../../document.ts'
import { refuse } from '../is-refusal.ts'
import { listRanges } from '../list-ranges.ts'
import { UNNAMED } from './pdf-glyphs.ts'
import type { SourcePage } from './pdf-layout.ts'

/** From this share of pages on a file is a scan that has a few pages of text. */
const MOSTLY = 0.5

/** The numbers of the pages that are scans, from 1. */
export const listScans = (pages: readonly SourcePage[]): number[] =>
  pages.flatMap(({ isScan }, i) => (isScan ? [i + 1] : []))

/** Why the pages of a file say too little to read it; null where they do not. */
export function checkPages(pages: readonly SourcePage[]): Refusal | null {
  const [scans, count] = [listScans(pages), pages.length]
  if (count === 0) return refuse('the PDF has no pages')
  if (scans.length === count) return refuse(`no text layer: ${count} pages of images, run OCR first`)
  if (scans.length >= count * MOSTLY)
    return refuse(`no text layer on pages ${listRanges(scans)} of ${count}: they are images, run OCR first`)
  const text = pages.map((page) => textOf(page)).join('')
  if (!text) return refuse('there is no text in it')
  return text.split(UNNAMED).length - 1 > text.length * MOSTLY
    ? refuse('its fonts do not say which characters they print: run OCR first')
    : null
}

const textOf = ({ lines, grids }: SourcePage): string =>
  [...lines, ...grids.flatMap(({ cells }) => cells.flatMap(({ glyphs }) => glyphs))]
    .map(({ text }) => text.trim())
    .join('')
