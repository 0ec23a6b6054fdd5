import { type CheerioAPI, load } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Node, TableNode } from '../layout/lay-document.ts'
import type { RawCell, RawRow } from '../layout/place-cells.ts'
import { refuseTree } from './markup-limits.ts'

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

/**
 * Reads markup into paragraphs and tables.
 * @param choose finds the part that holds the content, and what to put before it; the whole source when absent
 * @returns the nodes in reading order, or why the source is not read
 */
export function readMarkup(
  source: string,
  blanks: Blanks,
  choose?: ($: CheerioAPI) => { readonly node: AnyNode; readonly title: string },
): Node[] | string {
  const $ = load(source)
  const root = $.root()[0]
  const refused = root && refuseTree(root)
  if (!root || refused) return refused || 'it holds no text'
  const chosen = choose?.($) ?? { node: $('body')[0] ?? root, title: '' }
  const walk = new Walk(blanks)
  walk.visit(chosen.node, undefined)
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
  #line = ''

  constructor(blanks: Blanks) {
    this.#blanks = blanks
  }

  visit(node: AnyNode, level: number | undefined): void {
    if (node.type === 'text') this.#line += foldBlanks(node.data, this.#blanks)
    else if (node.type === 'root') for (const child of node.children) this.visit(child, level)
    else if (node.type !== 'tag') return
    else if (node.name === 'br') this.flush(level)
    else if (node.name === 'table') this.#table(node, level)
    else this.#element(node, level)
  }

  #element(element: Element, level: number | undefined): void {
    const own = Number(HEADING.exec(element.name)?.[1]) || level
    const breaks = BREAKING.has(element.name)
    if (breaks) this.flush(level)
    for (const child of element.children) this.visit(child, own)
    if (breaks) this.flush(own)
  }

  flush(headingLevel: number | undefined): void {
    if (this.#line.trim()) this.nodes.push({ kind: 'text', text: this.#line, headingLevel })
    this.#line = ''
  }

  #table(table: Element, level: number | undefined): void {
    this.flush(level)
    for (const caption of elementsOf(table, 'caption')) this.visit(caption, level)
    const rows = rowsOf(table)
    if (isLayout(rows)) {
      for (const cell of rows.flatMap(cellsOf)) this.visit(cell, level)
      this.flush(level)
    } else this.nodes.push(readTable(rows, this.#blanks))
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
  return rows.flatMap(cellsOf).some((cell) => holdsTable(cell) || textOf(cell, 'folded').length > LONGEST_CELL)
}

function holdsTable(element: Element): boolean {
  return element.children.some((child) => {
    if (child.type !== 'tag') return false
    if (child.name !== 'table') return holdsTable(child)
    const rows = rowsOf(child)
    return rows.filter((row) => cellsOf(row).length > 1).length > 1 || rows.flatMap(cellsOf).some(holdsTable)
  })
}

function readTable(rows: readonly Element[], blanks: Blanks): TableNode {
  const read = (row: Element): RawRow => ({ cells: cellsOf(row).map((cell) => readCell(cell, blanks)) })
  return { kind: 'table', rows: rows.map(read) }
}

const readCell = (element: Element, blanks: Blanks): RawCell => ({
  text: textOf(element, blanks),
  columnSpan: spanOf(element.attribs.colspan),
  rowSpan: spanOf(element.attribs.rowspan),
})

const spanOf = (value: string | undefined): number => {
  const span = Number.parseInt(value ?? '1', 10)
  return span >= 1 ? Math.min(span, WIDEST) : 1
}

/** The text of a cell: one line for each of its paragraphs and line breaks. */
function textOf(element: Element, blanks: Blanks): string {
  let text = ''
  const visit = (node: AnyNode): void => {
    if (node.type === 'text') text += foldBlanks(node.data, blanks)
    if (node.type !== 'tag') return
    const breaks = node.name === 'br' || (BREAKING.has(node.name) && node !== element)
    if (breaks) text += '\n'
    node.children.forEach(visit)
    if (breaks) text += node.name === 'td' ? ' ' : '\n'
  }
  visit(element)
  return text.replace(/[^\S\n]*\n\s*/gu, '\n').trim()
}

/** Blanks that HTML folds; those that print (no-break and ideographic ones) stay, a single no-break one as a blank. */
const foldBlanks = (text: string, blanks: Blanks): string =>
  blanks === 'kept' ? text : text.replace(/[ \t\r\n\f]+/gu, ' ').replace(/\u00a0/gu, ' ')
