import { CUT_MARK } from '../../document.ts'
import type { Node, PictureNode, TableNode, TextNode } from '../layout/lay-document.ts'
import type { RawCell, RawRow } from '../layout/place-cells.ts'
import { addText, type Piece } from '../seen/looks.ts'
import { printCell } from '../seen/print-cell.ts'
import { findOpenTables } from './open/find-open-tables.ts'
import { findColumnLines, layColumns, measureUnit } from './pdf-columns.ts'
import { markCutCells } from './pdf-cut-cells.ts'
import { dropFurniture } from './pdf-furniture.ts'
import { type Glyph, middleOf } from './pdf-glyphs.ts'
import { findGrids, type Grid, type GridCell, topOf } from './pdf-grid.ts'
import { joinGrids } from './pdf-join-grids.ts'
import { type Line, layLines } from './pdf-lines.ts'
import type { PageMarks } from './pdf-page.ts'
import { continues, jointOf, measureTypeArea, type TypeArea } from './pdf-paragraphs.ts'
import { markStruck } from './pdf-strikes.ts'
import { listGaps, measureTracking } from './pdf-tracking.ts'

/** A page taken apart into tables and the lines around them. */
export interface SourcePage {
  readonly width: number
  readonly height: number
  readonly grids: readonly Grid[]
  readonly lines: readonly Line[]
  /** See `PageMarks`. */
  readonly pictureTops: readonly number[]
  /** Whether pictures cover much of it and it has no text: a scan. */
  readonly isScan: boolean
}

/** A page without text counts as a scan when pictures cover this share of it. */
const SCANNED = 0.2

/** A cell with more characters than this is a frame around running text. */
const LONGEST_CELL = 400

/** Finds the tables and lines of a page; what stands outside of the page is cut off, as in print. */
export function readPage({ pictures, pictureTops, ...marks }: PageMarks, width: number, height: number): SourcePage {
  const isShown = (glyph: Glyph): boolean => {
    const { x, y } = middleOf(glyph)
    return x >= 0 && x <= width && y >= 0 && y <= height
  }
  const { glyphs: shown, rules } = markStruck(marks.glyphs.filter(isShown), marks.rules)
  const outside = marks.glyphs.filter((glyph) => !isShown(glyph))
  const grids = findGrids(rules, shown)
    .filter(({ cells }) => cells.every((cell) => cell.glyphs.length <= LONGEST_CELL))
    .map((grid) => markCutCells(grid, width, height, outside))
  const inGrid = new Set(grids.flatMap(({ cells }) => cells.flatMap((cell) => cell.glyphs)))
  const lines = layLines(shown.filter((glyph) => !inGrid.has(glyph))).filter(({ text }) => text !== '')
  const hasText = shown.some(({ text }) => text.trim() !== '')
  return { width, height, grids, lines, pictureTops, isScan: !hasText && pictures > width * height * SCANNED }
}

type PagePiece =
  | { readonly kind: 'line'; readonly page: number; readonly top: number; readonly line: Line }
  | { readonly kind: 'picture'; readonly page: number; readonly top: number }
  | { readonly kind: 'grid'; readonly page: number; readonly top: number; readonly grid: Grid }
  | { readonly kind: 'open'; readonly page: number; readonly top: number; readonly rows: readonly RawRow[] }

/** Lays the pages one after the other; paragraphs and tables may go on over a page. */
export function layPages(pages: readonly SourcePage[]): Node[] {
  const printed = dropFurniture(pages)
  const open = findOpenTables(pages.map(({ width }, i) => ({ width, lines: printed[i] ?? [] })))
  const inTables = new Map(open.flatMap((table) => table.lines.map((line) => [line, table] as const)))
  const lines = printed.map((page) => page.filter((line) => !inTables.has(line)))
  const areas = new Map<number, TypeArea>()
  for (const width of new Set(pages.map((page) => Math.round(page.width))))
    areas.set(width, measureTypeArea(lines.filter((_, i) => Math.round(pages[i]?.width ?? 0) === width)))
  const columns = findColumnLines(lines)
  const unit = measureUnit(columns)
  const nodes: Node[] = []
  let before: { line: Line; page: number } | null = null
  let waiting: PictureNode[] = []
  // A picture behind the lines of a paragraph does not part them.
  const push = (node: Node): void => {
    nodes.push(...waiting, node)
    waiting = []
  }
  const tablesOn = (i: number): PagePiece[] =>
    open.flatMap(({ rows, lines: [first] }): PagePiece[] =>
      first && printed[i]?.includes(first) ? [{ kind: 'open', page: i, top: first.y, rows }] : [],
    )
  for (const piece of joinPieces(pages.flatMap((page, i) => listPieces(page, lines[i] ?? [], tablesOn(i), i)))) {
    if (piece.kind === 'picture') {
      waiting.push({ kind: 'picture' })
      continue
    }
    if (piece.kind === 'grid' || piece.kind === 'open') {
      const page = piece.page + 1
      push(piece.kind === 'grid' ? toTable(piece.grid, page) : { kind: 'table', rows: piece.rows, page })
      before = null
      continue
    }
    const { line, page } = piece
    if (columns.has(line)) {
      push({ kind: 'text', text: layColumns(line, unit), page: page + 1, isLaid: true })
      before = null
      continue
    }
    const last = nodes.at(-1)
    const area = areas.get(Math.round(pages[page]?.width ?? 0)) as TypeArea
    if (before && last?.kind === 'text' && continues(before.line, line, area, before.page !== page))
      nodes[nodes.length - 1] = append(last, line, before.page !== page)
    else push({ kind: 'text', text: line.text, page: page + 1 })
    before = { line, page }
  }
  return [...nodes, ...waiting]
}

/** Joins the halves of tables between which nothing but a page break stands. */
function joinPieces(pieces: readonly PagePiece[]): PagePiece[] {
  const joined: PagePiece[] = []
  let page = 0
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isNext = last?.kind === 'grid' && piece.kind === 'grid' && piece.page === page + 1
    const grid = isNext ? joinGrids(last.grid, piece.grid) : null
    if (grid) joined[joined.length - 1] = { ...(last as PagePiece & { kind: 'grid' }), grid }
    else joined.push(piece)
    page = piece.page
  }
  return joined
}

function append(node: TextNode, { text }: Line, turns: boolean): TextNode {
  const before = `${node.text}${jointOf(node.text, text)}`
  return { ...node, text: `${before}${text}`, ...(turns ? { turns: [...(node.turns ?? []), before.length] } : {}) }
}

const listPieces = (
  { grids, pictureTops }: SourcePage,
  lines: readonly Line[],
  open: readonly PagePiece[],
  page: number,
): PagePiece[] =>
  [
    ...open,
    ...lines.map((line): PagePiece => ({ kind: 'line', page, top: line.y, line })),
    ...pictureTops.map((top): PagePiece => ({ kind: 'picture', page, top })),
    ...grids.map((grid): PagePiece => ({ kind: 'grid', page, top: topOf(grid), grid })),
  ].sort((a, b) => b.top - a.top)

/** Cells by row. Of a grid with gaps in its lines only the order of the cells is told. */
function toTable({ rows, cells, isCertain }: Grid, page: number): TableNode {
  const inRows = Array.from({ length: rows }, (): GridCell[] => [])
  const tracking = measureTracking(cells.flatMap(({ glyphs }) => listGaps(glyphs)))
  for (const cell of cells) inRows[cell.row]?.push(cell)
  return {
    kind: 'table',
    page,
    rows: inRows.map((row) => ({
      isGrid: isCertain,
      cells: row.toSorted((a, b) => a.column - b.column).map((cell) => toCell(cell, tracking)),
    })),
  }
}

const toCell = (cell: GridCell, tracking: number): RawCell => {
  const { column, columnSpan, rowSpan, beyond } = cell
  const hidden = beyond ? { beyond: printGlyphs([...cell.glyphs, ...beyond], tracking) } : {}
  return { text: textOf(cell, tracking), column, columnSpan, rowSpan, ...hidden }
}

function printGlyphs(glyphs: readonly Glyph[], tracking: number): string {
  const pieces: Piece[] = []
  layLines(glyphs, tracking).forEach((line, i) => {
    if (i > 0) addText(pieces, '\n', 'plain')
    for (const { text, look } of line.pieces) addText(pieces, text, look)
  })
  return printCell(pieces)
}

function textOf({ glyphs, cut }: GridCell, tracking: number): string {
  const text = printGlyphs(glyphs, tracking)
  return cut === 'start' ? `${CUT_MARK}${text}` : cut === 'end' ? `${text}${CUT_MARK}` : text
}
