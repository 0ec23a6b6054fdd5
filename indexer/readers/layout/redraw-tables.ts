import type { Block, Document, Paragraph } from '../../document.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { readBlocks } from '../text/read-text.ts'
import { shiftBlock } from './shift-block.ts'

/** A report has three statutory tables; where so many with figures were found as grids, none is drawn with lines of text. */
const TABLES = 3

/**
 * Finds the tables that an author drew with lines of text (blanks or tabs between the figures) in formats that have real
 * tables: where paragraphs of the document read as a table, as in a text file, they become one.
 */
export function redrawTables(document: Document): Document {
  if (document.blocks.filter(hasFigures).length >= TABLES) return document
  const blocks: Block[] = []
  let run: Paragraph[] = []
  const close = (): void => {
    for (const block of redrawRun(document.text, run)) blocks.push(block)
    run = []
  }
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') run.push(block)
    else {
      close()
      blocks.push(block)
    }
  }
  close()
  return { ...document, blocks }
}

const hasFigures = (block: Block): boolean =>
  block.kind === 'table' &&
  block.rows.some(({ cells }) => cells.some(({ text }) => parseFigure(text)?.state === 'number'))

function redrawRun(text: string, run: readonly Paragraph[]): readonly Block[] {
  const [offset, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  const read = readBlocks(text.slice(offset, end))
  const tables = read.filter(({ kind }) => kind === 'table')
  const [first, last] = [tables[0], tables.at(-1)]
  if (!first || !last) return run
  const between = read.filter((block) => block.start >= first.start && block.end <= last.end)
  return [
    ...run.filter((block) => block.end <= first.start + offset),
    ...between.map((block) => shiftBlock(block, offset)),
    ...run.filter((block) => block.start >= last.end + offset),
  ]
}
