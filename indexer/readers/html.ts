import { type CheerioAPI, load } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import type { Block, Cell, Document, Reader, Row } from '../document.ts'
import { decodeHtml } from './decode-html.ts'
import { findContent } from './find-content.ts'

/** A page beyond this is no report. Bytes. */
const LARGEST = 20 * 1024 * 1024
const DEEPEST = 200
const HEADING = /^h([1-6])$/
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'tr',
  'tbody',
  'center',
  'blockquote',
  'main',
  'body',
  'dd',
  'dt',
  'dl',
  'form',
  'fieldset',
])

/** Reads a web page: the content without the page's chrome, statutory tables with their merged cells filled. */
export const readHtml: Reader = async (bytes) => {
  if (bytes.length > LARGEST) return { kind: 'refusal', reason: `the page is larger than ${LARGEST / 1024 / 1024} MB` }
  const source = decodeHtml(bytes)
  if (depthOf(source) > DEEPEST) return { kind: 'refusal', reason: 'its tables are nested too deeply' }
  const $ = load(source)
  $('script,style,noscript,iframe,nav,footer,select,button,input,svg,head').remove()
  const writer = new DocumentWriter($)
  writer.write(findContent($))
  return writer.document()
}

/** The deepest nesting of tables, counted on the source. */
function depthOf(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag] of source.matchAll(/<\/?table\b/giu)) {
    depth += tag.startsWith('</') ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Lays the text of the content line by line, and remembers which slice is a paragraph and which a cell. */
class DocumentWriter {
  readonly #$: CheerioAPI
  readonly #blocks: Block[] = []
  #text = ''
  #line = ''

  constructor($: CheerioAPI) {
    this.#$ = $
  }

  document(): Document {
    this.#flush()
    return { format: 'html', text: this.#text, blocks: this.#blocks }
  }

  write(node: AnyNode): void {
    if (node.type === 'text') {
      this.#line += node.data.replace(/\s+/gu, ' ')
      return
    }
    if (!isElement(node)) return
    if (node.name === 'br') this.#flush()
    else if (node.name === 'table') this.#table(node)
    else this.#inside(node)
  }

  #inside(node: Element): void {
    const block = BLOCKS.has(node.name)
    if (block) this.#flush()
    for (const child of node.children) this.write(child)
    if (block) this.#flush(HEADING.exec(node.name)?.[1])
  }

  #flush(level?: string): void {
    const line = this.#line.trim()
    this.#line = ''
    if (!line) return
    const start = this.#append(line)
    this.#blocks.push({
      kind: 'paragraph',
      start,
      end: start + line.length,
      ...(level ? { headingLevel: Number(level) } : {}),
    })
    this.#text += '\n'
  }

  #append(text: string): number {
    const start = this.#text.length
    this.#text += text
    return start
  }

  /** A table around other tables, or of a single cell, only lays out the page. */
  #table(table: Element): void {
    this.#flush()
    const $ = this.#$
    const rows = $(table)
      .find('tr')
      .toArray()
      .filter((row) => $(row).closest('table')[0] === table)
    if ($(table).find('table').length > 0 || rows.every((row) => $(row).children('td,th').length <= 1)) {
      for (const row of rows) for (const cell of $(row).children('td,th').toArray()) this.write(cell)
      return
    }
    const start = this.#text.length
    const grid = this.#grid(rows)
    this.#blocks.push({ kind: 'table', start, end: this.#text.length, rows: grid })
    this.#text += '\n'
  }

  #grid(rows: readonly Element[]): Row[] {
    const $ = this.#$
    const reaching = new Map<number, { cell: Cell; left: number }>()
    return rows.map((row) => {
      const cells: Cell[] = []
      let column = 0
      const fill = (): void => {
        for (let above = reaching.get(column); above; above = reaching.get(column)) {
          cells.push({ ...above.cell, continued: true })
          if (above.left > 1) reaching.set(column, { ...above, left: above.left - 1 })
          else reaching.delete(column)
          column += above.cell.columnSpan ?? 1
        }
      }
      for (const element of $(row).children('td,th').toArray()) {
        fill()
        const columnSpan = spanOf($(element).attr('colspan'))
        const cell = this.#cell(element, column, columnSpan)
        cells.push(cell)
        const rowSpan = spanOf($(element).attr('rowspan'))
        if (rowSpan > 1) reaching.set(column, { cell, left: rowSpan - 1 })
        column += columnSpan
      }
      fill()
      this.#text += '\n'
      return { cells }
    })
  }

  #cell(element: Element, column: number, columnSpan: number): Cell {
    const $ = this.#$
    const copy = $(element).clone()
    copy.find('br').replaceWith('\n')
    copy.find('p,div,li').append('\n')
    const text = copy
      .text()
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n[ \n]*/gu, '\n')
      .trim()
    const start = this.#append(text)
    this.#text += '\t'
    return { text, start, end: start + text.length, column, columnSpan }
  }
}

const isElement = (node: AnyNode): node is Element => node.type === 'tag'

const spanOf = (value: string | undefined): number => {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1
}
