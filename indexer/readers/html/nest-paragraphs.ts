import type { Node } from '../layout/lay-document.ts'
import { addText, type Piece } from '../seen/looks.ts'
import { printCell } from '../seen/print-cell.ts'
import { printLine } from '../seen/print-line.ts'
import type { DocParagraph } from '../word/doc-paragraphs.ts'
import { type DocRow, readDocTables } from '../word/doc-table.ts'

/** Cells with more text than this belong to the page's layout. */
const LONGEST_CELL = 400

/** A table that is being read. */
interface OpenTable {
  readonly rows: DocRow[]
  /** Its lines and the tables inside of it, in reading order: what is left of it when it only lays out the page. */
  readonly content: Node[]
  texts: string[]
  /** What the cell in hand prints so far. */
  cell: Piece[]
}

/** Builds tables from paragraphs that say which cell and row they end, at any depth. */
export function nestParagraphs(paragraphs: readonly DocParagraph[]): Node[] {
  const nodes: Node[] = []
  const open: OpenTable[] = []
  const close = (depth: number): void => {
    while (open.length > depth) {
      const closed = finish(open.pop() as OpenTable)
      const target = open.at(-1)?.content ?? nodes
      for (const node of closed) target.push(node)
    }
  }
  for (const paragraph of paragraphs) {
    close(paragraph.depth)
    while (open.length < paragraph.depth) open.push({ rows: [], content: [], texts: [], cell: [] })
    const table = open.at(-1)
    if (table) take(table, paragraph)
    else nodes.push(...toNodes(paragraph))
  }
  close(0)
  return nodes
}

const toNodes = ({ pieces, headingLevel }: DocParagraph): Node[] =>
  printLine(pieces)
    .split('\n')
    .map((line) => ({ kind: 'text', text: line, headingLevel }))

function take(table: OpenTable, paragraph: DocParagraph): void {
  const { pieces, end, modifiers } = paragraph
  if (end === 'row') {
    table.rows.push({ texts: table.texts, modifiers })
    table.texts = []
    table.cell = []
    return
  }
  table.content.push(...toNodes(paragraph))
  if (table.cell.length) addText(table.cell, '\n', 'plain')
  for (const { text, look } of pieces) addText(table.cell, text, look)
  if (end !== 'cell') return
  table.texts.push(printCell(table.cell).trim())
  table.cell = []
}

/** A table as a node; one that holds tables, long texts or one cell a row only lays out the page. */
function finish({ rows, content, texts }: OpenTable): readonly Node[] {
  const all = texts.length > 0 ? [...rows, { texts, modifiers: [] }] : rows
  const isLayout = content.some(({ kind }) => kind === 'table') || all.every((row) => row.texts.length <= 1)
  const isLong = all.some((row) => row.texts.some(({ length }) => length > LONGEST_CELL))
  return isLayout || isLong ? content : readDocTables(all).map((table) => ({ kind: 'table', rows: table }))
}
