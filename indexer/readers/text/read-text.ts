import type { Block, Document, Format, Reader } from '../../document.ts'
import { refuse } from '../is-refusal.ts'
import { decodeText } from './decode-text.ts'
import { findCommaTable } from './find-comma-table.ts'
import { findPipeTable } from './find-pipe-table.ts'
import { findPlainTable } from './find-plain-table.ts'
import { findStackedTable } from './find-stacked-table.ts'
import { findTabTable } from './find-tab-table.ts'
import { findWordTable } from './find-word-table.ts'
import { holdsMarkup } from './holds-markup.ts'
import { findWrapWidth, joinLines } from './join-lines.ts'
import { type Line, splitLines } from './split-lines.ts'
import type { FindTable, TableRegion } from './table-region.ts'

const FINDERS: readonly FindTable[] = [
  findPipeTable,
  findWordTable,
  findTabTable,
  findCommaTable,
  findPlainTable,
  findStackedTable,
]

/**
 * Reads plain text and Markdown. The document's text is the file's, without its byte order mark; tables are found in
 * every layout that converters leave (one cell a line, tabs, pipes, blanks), all else is paragraphs.
 */
export const readText: Reader = async (bytes, file) => {
  const text = decodeText(bytes)
  if (typeof text !== 'string') return text
  if (!holdsMarkup(text)) {
    const pictures = [...text.matchAll(PICTURE)].map(({ index }) => index)
    const found = pictures.length ? { pictures } : {}
    return { format: formatOf(file), text, blocks: readBlocks(text), ...found } satisfies Document
  }
  const { readMixed } = await import('./read-mixed.ts')
  const mixed = readMixed(text)
  return typeof mixed === 'string' ? refuse(mixed) : ({ format: formatOf(file), ...mixed } satisfies Document)
}

/** A picture in Markdown, or alone on its line in the markup of web pages. */
const PICTURE = /!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)|^[ \t]*<img\b[^>\n]{0,1000}>[ \t]*$/gm

const formatOf = (file: string): Format => (/\.(?:md|markdown)$/i.test(file) ? 'md' : 'txt')

/** The blocks of a text in reading order. */
export function readBlocks(text: string): Block[] {
  const lines = splitLines(text)
  const blocks: Block[] = []
  const wrapWidth = findWrapWidth(lines)
  let loose: Line[] = []
  const close = () => {
    blocks.push(...joinLines(loose, wrapWidth))
    loose = []
  }
  for (let i = 0; i < lines.length; ) {
    const region = findTable(lines, i)
    if (region) {
      close()
      blocks.push(region.table)
      i = region.next
    } else loose.push(lines[i++] as Line)
  }
  close()
  return blocks
}

function findTable(lines: readonly Line[], at: number): TableRegion | null {
  if (lines[at]?.isBlank && !lines[at]?.text.includes('\t')) return null
  for (const find of FINDERS) {
    const region = find(lines, at)
    if (region) return region
  }
  return null
}
