import type { Block, Cell, Document, Reader, Refusal, Row } from '../document.ts'
import { findGrids, type Grid } from './pdf-grid.ts'
import { continues, isPageNumber, type Line, layLines } from './pdf-lines.ts'
import { type OpenPdf, openPdf, type TextItem } from './pdf-page.ts'

/** A report has some twenty pages; beyond this it is something else. */
const MOST_PAGES = 400

/** What stands on one page, in reading order. */
type Piece = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'grid'; readonly grid: Grid }

interface Page {
  readonly pieces: readonly Piece[]
  /** Edges of its running text. */
  readonly left: number
  readonly right: number
}

/** Reads a PDF with a text layer: tables from their ruling lines, paragraphs from the fill of their lines. */
export const readPdf: Reader = async (bytes) => {
  const opened = await openPdf(bytes)
  if ('kind' in opened) return opened
  try {
    if (opened.pages > MOST_PAGES) return refuse(`it has ${opened.pages} pages, more than the ${MOST_PAGES} allowed`)
    const pages: Page[] = []
    for (let number = 1; number <= opened.pages; number++) pages.push(await readPage(opened, number))
    if (pages.every((page) => page.pieces.length === 0))
      return refuse(`no text layer: ${opened.pages} pages of images, run OCR first`)
    return layDocument(pages)
  } finally {
    await opened.close()
  }
}

const refuse = (reason: string): Refusal => ({ kind: 'refusal', reason })

async function readPage(pdf: OpenPdf, number: number): Promise<Page> {
  const { items, rules, height } = await pdf.read(number)
  const grids = findGrids(rules, items).filter((grid) => grid.cells.some((cell) => cell.items.length > 0))
  const inGrid = new Set<TextItem>(grids.flatMap((grid) => grid.cells.flatMap((cell) => cell.items)))
  const lines = layLines(items.filter((item) => !inGrid.has(item))).filter(
    (line) => line.text && !isPageNumber(line, height),
  )
  const pieces: Piece[] = [
    ...lines.map((line) => ({ kind: 'line' as const, line })),
    ...grids.map((grid) => ({ kind: 'grid' as const, grid })),
  ]
  const top = (piece: Piece): number => (piece.kind === 'line' ? piece.line.y : piece.grid.top)
  return {
    pieces: pieces.sort((a, b) => top(b) - top(a)),
    left: Math.min(...lines.map((l) => l.x)),
    right: Math.max(...lines.map((l) => l.right)),
  }
}

/** Lays the pages one after the other; a paragraph may go on over a page. */
function layDocument(pages: readonly Page[]): Document {
  const blocks: Block[] = []
  let text = ''
  let before: Line | null = null
  const right = Math.max(...pages.map((page) => page.right))
  pages.forEach((page, i) => {
    for (const piece of page.pieces) {
      if (piece.kind === 'grid') {
        const laid = layTable(piece.grid, text.length, i + 1)
        blocks.push(laid.block)
        text += laid.text
        before = null
        continue
      }
      const { line } = piece
      const last = blocks.at(-1)
      if (before && last?.kind === 'paragraph' && continues(before, line, page.left, right)) {
        const joint = /[\w,.]$/u.test(before.text) && /^\w/u.test(line.text) ? ' ' : ''
        text = text.slice(0, -1) + joint + line.text
        blocks[blocks.length - 1] = { ...last, end: text.length }
      } else {
        blocks.push({ kind: 'paragraph', start: text.length, end: text.length + line.text.length, page: i + 1 })
        text += line.text
      }
      text += '\n'
      before = line
    }
  })
  return { format: 'pdf', text, blocks, pages: pages.length }
}

/** A table row by row, cells apart by tabs; a cell that reaches down stands in each of its rows. */
function layTable(grid: Grid, offset: number, page: number): { block: Block; text: string } {
  let text = ''
  const laid = new Map<(typeof grid.cells)[number], Cell>()
  const rows: Row[] = []
  for (let row = 0; row < grid.rows; row++) {
    const cells = grid.cells
      .filter((cell) => row >= cell.row && row < cell.row + cell.rowSpan)
      .toSorted((a, b) => a.column - b.column)
    rows.push({
      cells: cells.map((cell): Cell => {
        const above = laid.get(cell)
        if (above) return { ...above, continued: true }
        const content = layLines(cell.items)
          .map((line) => line.text)
          .join('\n')
        const start = offset + text.length
        const own: Cell = {
          text: content,
          start,
          end: start + content.length,
          column: cell.column,
          columnSpan: cell.columnSpan,
        }
        text += `${content}\t`
        laid.set(cell, own)
        return own
      }),
    })
    text += '\n'
  }
  return { block: { kind: 'table', start: offset, end: offset + text.length, rows, page }, text }
}
