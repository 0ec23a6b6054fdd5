/**
 * The neutral document model between the readers (one per format) and everything that understands reports.
 * All offsets are UTF-16 units into `Document.text`.
 */

export type Format = 'txt' | 'md' | 'html' | 'pdf' | 'docx' | 'doc'

/** A slice of the document's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A line or paragraph of running text. */
export interface Paragraph extends Span {
  readonly kind: 'paragraph'
  /** Set where the format itself says that this is a heading (`#`, `<h2>`, a Word style). */
  readonly headingLevel?: number
  /** Page on which it begins, from 1, where the format has pages. */
  readonly page?: number
}

/**
 * Begins or ends the text of a cell that the page's edge cuts: a part of it is not on the page, so that its figure is not
 * known, nor whether it has one.
 */
export const CUT_MARK = '…'

/** One cell. `text` is the cell's content as printed, its inner line breaks kept as `\n`. */
export interface Cell extends Span {
  readonly text: string
  /**
   * Column in the table's grid, from 0, in formats that say it (HTML, Word, ruled PDF). Absent in plain text, where
   * only the order of a row's cells is known, since converters drop and add empty cells.
   */
  readonly column?: number
  readonly columnSpan?: number
  /** Where it stands in its line, in columns of a terminal, in layouts that keep columns by blanks: from `left` up to `right`. */
  readonly left?: number
  readonly right?: number
  /**
   * The whole text of a cell that the page's edge cuts, with the part of it that no reader of the page sees: no figure by
   * itself, but what the identities may confirm.
   */
  readonly beyond?: string
  /** True where a merged cell above reaches down into this row: the text is the one of that cell. */
  readonly continued?: boolean
}

export interface Row {
  readonly cells: readonly Cell[]
}

/** A table, or one half of a table that a page break cuts in two. */
export interface Table extends Span {
  readonly kind: 'table'
  readonly rows: readonly Row[]
  readonly page?: number
}

export type Block = Paragraph | Table

export interface Document {
  readonly format: Format
  /** The whole text in reading order; blocks and cells are slices of it. */
  readonly text: string
  /** In reading order, not overlapping. */
  readonly blocks: readonly Block[]
  /** Number of pages, where the format has them. */
  readonly pages?: number
  /** Where the text of each page begins, in order of the pages. */
  readonly pageStarts?: readonly number[]
  /** Where pictures stand outside of tables: their places in the text. */
  readonly pictures?: readonly number[]
  /** Numbers of the pages, from 1, that are images without text. */
  readonly scans?: readonly number[]
}

/** A file that is no report of ours or cannot be read; `reason` is a sentence for the user, without the file's name. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly reason: string
}

/** A reader: bytes of one format → document, or why not. */
export type Reader = (bytes: Uint8Array, file: string) => Promise<Document | Refusal>
