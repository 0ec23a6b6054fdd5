import { type Edition, PROACTIVE_ROWS, REQUEST_ROWS } from '../../db/form/codebook.ts'
import type { Document, Paragraph } from '../document.ts'
import { formHeader } from '../form/form-columns.ts'
import type { Header, ValueRow } from '../form/value-row.ts'
import { HEADINGS } from '../narrative/heading-patterns.ts'
import { plainLine } from '../narrative/plain-line.ts'
import { bareRow } from './bare-row.ts'

/** A statutory table of which the report prints a picture, with the rows of the form that must be in it. */
export interface PicturedTable {
  readonly table: 2 | 3 | 4
  readonly edition: Exclude<Edition, 'narrative'>
  readonly rows: readonly ValueRow[]
}

const TABLES: Readonly<Partial<Record<string, 2 | 3 | 4>>> = { proactive: 2, requests: 3, review: 4 }
/** Beside the picture of its table a section holds no more text than this: a title, a note. Characters. */
const MOST_TEXT = 60
const LONGEST_HEADING = 40
/** So many sections of a report consist of pictures, unless another of its tables was read. */
const ENOUGH = 2
const YEARS_BEFORE = /(?:2019|2020)年(?:度)?[^。]{0,12}(?:信息公开|1月)/

/**
 * The tables that a report prints as pictures: sections under the headings of the form that hold a picture and hardly any
 * text. Their cells are printed, and unread. Reports of before the form have pictures, too, among paragraphs.
 * @param isRead whether anything of a table was read, or told as unread
 */
export function findPicturedTables(document: Document, isRead: (table: 2 | 3 | 4) => boolean): PicturedTable[] {
  const { pictures = [], text } = document
  if (!pictures.length) return []
  const headings = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? readHeading(block, text) : []))
  const edition = YEARS_BEFORE.test(plainLine(text.slice(0, 1000))) ? '2019' : '2021'
  const found = headings.flatMap(({ kind, start, end }, i): PicturedTable[] => {
    const table = TABLES[kind]
    const next = headings[i + 1]?.start ?? text.length
    const isPictured = pictures.some((at) => at >= end && at <= next)
    if (!table || !isPictured || isRead(table) || textIn(text.slice(end, next)).length > MOST_TEXT) return []
    return [{ table, edition, rows: listRows(table, edition, document.blocks.length, start) }]
  })
  return found.length >= ENOUGH || ([2, 3, 4] as const).some(isRead) ? found : []
}

const textIn = (source: string): string => plainLine(source.replace(/!\[[^\]]{0,300}\]\([^)]{0,1000}\)/g, ''))

function readHeading(
  { start, end }: Paragraph,
  text: string,
): { readonly kind: string; readonly start: number; readonly end: number }[] {
  if (end - start > LONGEST_HEADING) return []
  const line = plainLine(text.slice(start, end))
  const heading = HEADINGS.find(([, pattern]) => pattern.test(line))
  return heading ? [{ kind: heading[0], start, end }] : []
}

function listRows(table: 2 | 3 | 4, edition: '2019' | '2021', block: number, start: number): ValueRow[] {
  if (table === 4) return [bareRow(formHeader(4, block), null, '', start)]
  if (table === 3) {
    const isWanted = (key: string): boolean =>
      edition === '2019' ? !key.startsWith('otherwiseHandled.') : key !== 'otherwiseHandled'
    const rows = REQUEST_ROWS.filter(({ key }) => isWanted(key))
    return rows.map(({ key, printed }) => bareRow(formHeader(3, block), key, printed, start))
  }
  return PROACTIVE_ROWS[edition].map(({ key, printed, columns }) => {
    const header: Header = { table: 2, columns, stated: true, widths: [], block }
    return bareRow(header, key, printed, start)
  })
}
