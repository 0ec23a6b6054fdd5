/**
 * A message before it is written for one medium: the renderers say what there is to show, the writers (`write-html`,
 * `write-plain`) how Telegram or a terminal shows it.
 */

import type { FigureSource } from '../../answer.ts'

/** Where a report says what a piece of an answer names: a cell of a table, a stretch of its text, or the report itself. A place that can link makes a link of it. */
export type Citation =
  | {
      readonly kind: 'cell'
      /** Of a value that belongs to one report. */
      readonly agency: string | null
      readonly year: number | null
      readonly source: FigureSource
    }
  /** A report as a whole; without a file the one that gives the figures of its agency and year. */
  | { readonly kind: 'report'; readonly agency: string; readonly year: number; readonly file: string | null }
  /** Cells of the report that gives the figures of an agency and year, by their codes. */
  | { readonly kind: 'cells'; readonly agency: string; readonly year: number; readonly codes: readonly string[] }
  | {
      readonly kind: 'quote'
      readonly agency: string
      readonly year: number
      readonly file: string
      readonly start: number
      readonly end: number
      /** What stands there, with white space folded. */
      readonly text: string
    }

/** A piece of a line in one style. */
export interface Span {
  readonly text: string
  readonly style?: 'bold' | 'italic' | 'code'
  readonly cites?: Citation
}

/** A line of a paragraph. */
export type Line = readonly Span[]

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lines: readonly Line[]
}

/** A table in monospaced text. */
export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly { readonly header: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly string[])[]
}

/** A verbatim quotation; `caption` says whose. */
export interface QuoteBlock {
  readonly kind: 'quote'
  readonly text: string
  /** The part of `text` that answers, where it is not all of it. */
  readonly marked?: { readonly start: number; readonly end: number }
  readonly caption: Line
}

/** A long list that a phone may fold away. */
export interface FoldBlock {
  readonly kind: 'fold'
  readonly title: string
  readonly lines: readonly Line[]
}

export interface CodeBlock {
  readonly kind: 'code'
  readonly language: string
  readonly text: string
}

export type Block = Paragraph | TableBlock | QuoteBlock | FoldBlock | CodeBlock

/** The text of a quotation before, within and behind the part that is marked. */
export function cutQuote({ text, marked }: QuoteBlock): { before: string; marked: string; behind: string } {
  const { start, end } = marked ?? { start: 0, end: 0 }
  return { before: text.slice(0, start), marked: text.slice(start, end), behind: text.slice(end) }
}

/** Spans of plain and bold text. */
export const plain = (text: string): Span => ({ text })
export const bold = (text: string): Span => ({ text, style: 'bold' })
export const italic = (text: string): Span => ({ text, style: 'italic' })

/** A paragraph of the given lines, or none where there are no lines. */
export const paragraph = (...lines: readonly Line[]): Block[] =>
  lines.length > 0 ? [{ kind: 'paragraph', lines }] : []

/** A paragraph of unstyled text, one line for each of its lines. */
export const textParagraph = (text: string): Block[] =>
  paragraph(...text.split('\n').map((line) => (line ? [plain(line)] : [])))
