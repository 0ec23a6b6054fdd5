import type { Block } from '../../document.ts'
import { readMarkup } from '../html/markup.ts'
import { refuseMarkup } from '../html/markup-limits.ts'
import { layDocument } from '../layout/lay-document.ts'
import { shiftBlock } from '../layout/shift-block.ts'
import { readBlocks } from './read-text.ts'

/** A text and its blocks. */
export interface MixedText {
  readonly text: string
  readonly blocks: readonly Block[]
}

const TABLE_TAG = /<(\/?)table(?=[\s>])[^<>]*>/gi
/** Tags that converters put around the tables of a text; those of blocks end a line. */
const BLOCK_TAG = /<\/?(?:html|head|body|div|center|p|h[1-6]|section)(?:\s[^<>]*)?>/gi
const INLINE_TAG = /<\/?(?:span|font|b|strong|i|u)(?:\s[^<>]*)?>/gi

/**
 * Reads a text with tables in markup: these as those of a web page, with their merged cells, and all else as text.
 * @returns why it is not read, where its markup is of a kind that nobody writes
 */
export function readMixed(source: string): MixedText | string {
  const refused = refuseMarkup(source)
  if (refused) return refused
  let text = ''
  const blocks: Block[] = []
  const add = (part: MixedText): void => {
    blocks.push(...part.blocks.map((block) => shiftBlock(block, text.length)))
    text += `${part.text}\n`
  }
  let done = 0
  for (const { start, end } of listTables(source)) {
    add(readPlain(source.slice(done, start)))
    const nodes = readMarkup(source.slice(start, end), 'folded')
    if (typeof nodes === 'string') return nodes
    add(layDocument(nodes, 'md'))
    done = end
  }
  add(readPlain(source.slice(done)))
  return { text, blocks }
}

function readPlain(source: string): MixedText {
  const text = source.replace(BLOCK_TAG, '\n').replace(INLINE_TAG, '')
  return { text, blocks: readBlocks(text) }
}

/** Where the outermost tables begin and end; one that is not closed ends with the text. */
function listTables(source: string): { start: number; end: number }[] {
  const tables: { start: number; end: number }[] = []
  let [depth, start] = [0, 0]
  for (const { 0: tag, 1: slash, index } of source.matchAll(TABLE_TAG)) {
    if (!slash && depth++ === 0) start = index
    if (slash && depth > 0 && --depth === 0) tables.push({ start, end: index + tag.length })
  }
  if (depth > 0) tables.push({ start, end: source.length })
  return tables
}
