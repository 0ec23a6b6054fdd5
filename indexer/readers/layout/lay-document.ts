import type { Block, Cell, Document, Format, Row } from '../../document.ts'
import { placeCells, type RawCell, type RawRow } from './place-cells.ts'

/** A paragraph before it has a place in the document's text. Line breaks in it become blanks. */
export interface TextNode {
  readonly kind: 'text'
  readonly text: string
  readonly headingLevel?: number | undefined
  readonly page?: number | undefined
  /** Whether the blanks that it begins with stand for its place in the line. */
  readonly isLaid?: boolean | undefined
  /** Where in the text further pages begin, one place a page. */
  readonly turns?: readonly number[] | undefined
}

/** A table before its cells have places. */
export interface TableNode {
  readonly kind: 'table'
  readonly rows: readonly RawRow[]
  readonly page?: number | undefined
}

/** A picture that stands by itself. */
export interface PictureNode {
  readonly kind: 'picture'
}

/** What a reader finds, in reading order. */
export type Node = TextNode | TableNode | PictureNode

/** Lays nodes one after the other: each paragraph and each row on a line, cells apart by tabs. */
export function layDocument(nodes: readonly Node[], format: Format, pages?: number): Document {
  const writer = new Writer()
  for (const node of nodes) {
    if (node.kind === 'text') writer.paragraph(node)
    else if (node.kind === 'table') writer.table(node)
    else writer.picture()
  }
  const paged = pages === undefined ? {} : { pages, pageStarts: writer.listPageStarts(pages) }
  const { text, blocks, pictures } = writer
  return { format, text, blocks, ...(pictures.length ? { pictures } : {}), ...paged }
}

class Writer {
  text = ''
  readonly blocks: Block[] = []
  readonly pictures: number[] = []
  /** First place of each page that anything stands on. */
  readonly #starts = new Map<number, number>()

  /** A page without text begins where the next one does. */
  listPageStarts(pages: number): number[] {
    const starts: number[] = []
    for (let page = pages; page >= 1; page--)
      starts[page - 1] = this.#starts.get(page) ?? starts[page] ?? this.text.length
    return starts
  }

  #turn(page: number | undefined, at: number): void {
    if (page !== undefined && !this.#starts.has(page)) this.#starts.set(page, at)
  }

  picture(): void {
    this.pictures.push(this.text.length)
  }

  paragraph({ text, headingLevel, page, isLaid, turns = [] }: TextNode): void {
    const whole = text.replace(/[\r\n\v\f\u2028\u2029]+/gu, ' ').trimEnd()
    const line = whole.trimStart()
    if (!line) return
    if (isLaid) this.text += whole.slice(0, whole.length - line.length)
    const start = this.text.length
    this.#turn(page, start)
    for (const [i, turn] of turns.entries()) this.#turn((page ?? 0) + i + 1, start + Math.min(turn, line.length))
    this.text += `${line}\n`
    const optional = { ...(headingLevel ? { headingLevel } : {}), ...(page ? { page } : {}) }
    this.blocks.push({ kind: 'paragraph', start, end: start + line.length, ...optional })
  }

  table({ rows, page }: TableNode): void {
    const start = this.text.length
    this.#turn(page, start)
    const laid = new Map<object, Cell>()
    const grid: Row[] = []
    for (const placed of placeCells(rows)) {
      if (!placed.some(({ continued }) => !continued)) continue
      const cells = placed.map(({ cell, column, continued }) => {
        const above = continued ? laid.get(cell) : undefined
        if (above) return { ...above, continued: true }
        const own = this.#cell(cell, column)
        laid.set(cell, own)
        return own
      })
      this.text = `${this.text.slice(0, -1)}\n`
      grid.push({ cells })
    }
    if (grid.length === 0) return
    this.blocks.push({ kind: 'table', start, end: this.text.length - 1, rows: grid, ...(page ? { page } : {}) })
  }

  #cell({ text, columnSpan, beyond }: RawCell, column: number | undefined): Cell {
    const content = text.replaceAll('\t', ' ').trim()
    const start = this.text.length
    this.text += `${content}\t`
    const place = column === undefined ? {} : { column, columnSpan: columnSpan ?? 1 }
    const hidden = beyond === undefined ? {} : { beyond }
    return { text: content, start, end: start + content.length, ...place, ...hidden }
  }
}
