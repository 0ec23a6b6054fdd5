import { type CheerioAPI, load } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Node, TableNode } from '../layout/lay-document.ts'
import type { RawCell, RawRow } from '../layout/place-cells.ts'
import { addText, OBJECT, type Piece } from '../seen/looks.ts'
import { printCell } from '../seen/print-cell.ts'
import { printLine } from '../seen/print-line.ts'
import { listDrawnRows } from './drawn-rows.ts'
import { PLAIN, type Sight, sightOf } from './look-of.ts'
import { refuseTree } from './markup-limits.ts'
import { applySheetRules, type SheetRule } from './style-sheets.ts'

/** How the blanks of a source are read: HTML folds them, other sources mean them. */
export type Blanks = 'folded' | 'kept'

const HEADING = /^h([1-6])$/
const BREAKING = new Set(
  (
    'p div section article main header aside figure figcaption address pre hr li ul ol dl dt dd h1 h2 h3 h4 h5 h6 ' +
    'table caption thead tbody tfoot tr td th center blockquote body html form fieldset legend'
  ).split(' '),
)
/** Cells of the statutory tables are short; a cell with more text than this is part of the page's layout. */
const LONGEST_CELL = 400
const WIDEST = 100

/** What is known of a page beside its markup. */
export interface PageView {
  /** Finds the part that holds the content, and what to put before it; the whole source when absent. */
  readonly choose?: ($: CheerioAPI) => { readonly node: AnyNode; readonly title: string }
  /** What its style sheets say. */
  readonly rules?: readonly SheetRule[]
}

/**
 * Reads markup into paragraphs and tables, of what is seen of them.
 * @returns the nodes in reading order, or why the source is not read
 */
export function readMarkup(source: string, blanks: Blanks, { choose, rules = [] }: PageView = {}): Node[] | string {
  const $ = load(source)
  const root = $.root()[0]
  const refused = root && refuseTree(root)
  if (!root || refused) return refused || 'it holds no text'
  applySheetRules(root, rules)
  const chosen = choose?.($) ?? { node: $('body')[0] ?? root, title: '' }
  const walk = new Walk(blanks)
  walk.visit(chosen.node, undefined, PLAIN)
  walk.flush(undefined)
  return withTitle(walk.nodes, chosen.title)
}

/** How much of the beginning is searched for the title. Paragraphs. */
const BEGINNING = 8

function withTitle(nodes: readonly Node[], title: string): Node[] {
  const fold = (text: string): string => text.replace(/\s/gu, '')
  const beginning = nodes.slice(0, BEGINNING).map((node) => (node.kind === 'text' ? fold(node.text) : ''))
  const known = beginning.join('').includes(fold(title))
  return known || !title ? [...nodes] : [{ kind: 'text', text: title, headingLevel: 1 }, ...nodes]
}

class Walk {
  readonly nodes: Node[] = []
  readonly #blanks: Blanks
  #line: Piece[] = []

  constructor(blanks: Blanks) {
    this.#blanks = blanks
  }

  visit(node: AnyNode, level: number | undefined, sight: Sight): void {
    if (node.type === 'text') addText(this.#line, foldBlanks(node.data, this.#blanks), sight.look)
    else if (node.type === 'root') for (const child of node.children) this.visit(child, level, sight)
    else if (node.type !== 'tag') return
    else if (node.name === 'br') this.flush(level)
    else if (node.name === 'img') this.#picture(level, sightOf(node, sight))
    else if (node.name === 'table') this.#table(node, level, sightOf(node, sight))
    else this.#element(node, level, sightOf(node, sight))
  }

  /** One that only keeps a place free is none. */
  #picture(level: number | undefined, { look }: Sight): void {
    if (look !== 'object') return
    this.flush(level)
    this.nodes.push({ kind: 'picture' })
  }

  #element(element: Element, level: number | undefined, sight: Sight): void {
    const own = Number(HEADING.exec(element.name)?.[1]) || level
    const breaks = BREAKING.has(element.name)
    if (breaks) this.flush(level)
    const rows = breaks ? listDrawnRows(element, (cell) => textOf(cell, this.#blanks, sight)) : null
    if (rows) this.#drawnTable(rows, sight)
    else if (element.name === 'pre') this.#preformatted(element, sight)
    else for (const child of element.children) this.visit(child, own, sight)
    if (breaks) this.flush(own)
  }

  /** Where rows differ in length, nothing tells over how many columns their cells reach. */
  #drawnTable(rows: readonly (readonly Element[])[], sight: Sight): void {
    const isGrid = rows.every(({ length }) => length === rows[0]?.length)
    const read = (cells: readonly Element[]): RawCell[] => cells.map((cell) => readCell(cell, this.#blanks, sight))
    this.nodes.push({ kind: 'table', rows: rows.map((cells) => ({ isGrid, cells: read(cells) })) })
  }

  /** Text whose lines and blanks are shown as they stand in the source. */
  #preformatted(element: Element, sight: Sight): void {
    for (const line of textOf(element, 'kept', sight).split('\n'))
      if (line.trim()) this.nodes.push({ kind: 'text', text: line, isLaid: true })
  }

  flush(headingLevel: number | undefined): void {
    const text = printLine(this.#line)
    if (text.trim()) this.nodes.push({ kind: 'text', text, headingLevel })
    this.#line = []
  }

  #table(table: Element, level: number | undefined, sight: Sight): void {
    this.flush(level)
    for (const caption of elementsOf(table, 'caption')) this.visit(caption, level, sightOf(caption, sight))
    const rows = rowsOf(table)
    if (isLayout(rows)) {
      for (const cell of rows.flatMap(cellsOf)) this.visit(cell, level, sightOf(cell, sight))
      this.flush(level)
    } else this.nodes.push(readTable(rows, this.#blanks, sight))
  }
}

const elementsOf = (element: Element, ...names: string[]): Element[] =>
  element.children.filter((child): child is Element => child.type === 'tag' && names.includes(child.name))
const rowsOf = (table: Element): Element[] =>
  table.children.flatMap((part) => {
    if (part.type !== 'tag') return []
    return part.name === 'tr' ? [part] : /^t(?:head|body|foot)$/.test(part.name) ? elementsOf(part, 'tr') : []
  })
const cellsOf = (row: Element): Element[] => elementsOf(row, 'td', 'th')

/** A table around a real table, of one cell a row, or with a cell as long as a page only lays out the page. */
function isLayout(rows: readonly Element[]): boolean {
  if (rows.every((row) => cellsOf(row).length <= 1)) return true
  return rows.flatMap(cellsOf).some((cell) => holdsTable(cell) || textOf(cell, 'folded', PLAIN).length > LONGEST_CELL)
}

function holdsTable(element: Element): boolean {
  return element.children.some((child) => {
    if (child.type !== 'tag') return false
    if (child.name !== 'table') return holdsTable(child)
    const rows = rowsOf(child)
    return rows.filter((row) => cellsOf(row).length > 1).length > 1 || rows.flatMap(cellsOf).some(holdsTable)
  })
}

function readTable(rows: readonly Element[], blanks: Blanks, sight: Sight): TableNode {
  const read = (row: Element): RawRow => ({
    cells: cellsOf(row).map((cell) => readCell(cell, blanks, sightOf(row, sight))),
  })
  return { kind: 'table', rows: rows.map(read) }
}

const readCell = (element: Element, blanks: Blanks, sight: Sight): RawCell => ({
  text: textOf(element, blanks, sightOf(element, sight)),
  columnSpan: spanOf(element.attribs.colspan),
  rowSpan: spanOf(element.attribs.rowspan),
})

const spanOf = (value: string | undefined): number => {
  const span = Number.parseInt(value ?? '1', 10)
  return span >= 1 ? Math.min(span, WIDEST) : 1
}

/** Fields whose value a browser shows as it stands. */
const SHOWN_FIELD = /^(?:text|number|tel|search)?$/i

/** The text that a browser shows in a field; undefined where it is none, or shows something else. */
const findTyped = ({ name, attribs }: Element): string | undefined =>
  name === 'input' && SHOWN_FIELD.test(attribs.type ?? '') ? attribs.value : undefined

/** The text of a cell: one line for each of its paragraphs and line breaks. */
function textOf(element: Element, blanks: Blanks, sight: Sight): string {
  const pieces: Piece[] = []
  const visit = (node: AnyNode, outer: Sight): void => {
    if (node.type === 'text') addText(pieces, foldBlanks(node.data, blanks), outer.look)
    if (node.type !== 'tag') return
    const own = node === element ? outer : sightOf(node, outer)
    const breaks = node.name === 'br' || (BREAKING.has(node.name) && node !== element)
    if (breaks) addText(pieces, '\n', 'plain')
    const typed = own.look === 'object' ? findTyped(node) : undefined
    if (typed !== undefined) addText(pieces, typed, outer.look)
    else if (own.look === 'object') addText(pieces, OBJECT, own.look)
    else for (const child of node.children) visit(child, own)
    if (breaks) addText(pieces, node.name === 'td' ? ' ' : '\n', 'plain')
  }
  visit(element, sight)
  return printCell(pieces)
    .replace(/[^\S\n]*\n\s*/gu, '\n')
    .trim()
}

/** Blanks that HTML folds; those that print (no-break and ideographic ones) stay, a single no-break one as a blank. */
const foldBlanks = (text: string, blanks: Blanks): string =>
  blanks === 'kept' ? text : text.replace(/[ \t\r\n\f]+/gu, ' ').replace(/\u00a0/gu, ' ')
