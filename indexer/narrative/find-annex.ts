import type { Document } from '../document.ts'
import type { Section } from '../report.ts'
import { plainLine } from './plain-line.ts'

/** The statistics that reports before the form of 2019 end with, and lists of annexes. */
const ANNEX = /^(?:附[件表录](?:\d|[一二三四五六七八九十]|[::、])|.{0,40}政府信息公开.{0,8}统计表)/u
const LONGEST_TITLE = 80

/**
 * Where the annex of a report begins: at the first title of one behind which no section begins any more. The end of the text
 * where there is none.
 */
export function findAnnex({ blocks, text }: Document, sections: readonly Section[]): number {
  const last = Math.max(0, ...sections.map(({ start }) => start))
  const annex = blocks.find(
    ({ kind, start, end }) =>
      kind === 'paragraph' &&
      start > last &&
      end - start <= LONGEST_TITLE &&
      ANNEX.test(plainLine(text.slice(start, end))),
  )
  return last > 0 && annex ? annex.start : text.length
}
