import writeWorkbook, { type Cell as WorkbookCell } from 'write-excel-file/node'
import type { Answer } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import { emWidth } from '../render/em-width.ts'
import { listAbout } from './list-about.ts'
import { type Cell, type ExportTable, listTables } from './list-tables.ts'

/** Characters that XML cannot carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const WIDEST = 48

/** Rows by which the widths of columns are chosen. */
const MEASURED = 200

/** A cell takes 32,767 characters. */
const LONGEST = 32_000

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** Texts are typed as such, so that none is run as a formula. */
function toCell(cell: Cell): WorkbookCell {
  if (cell === null) return null
  if (typeof cell === 'string') {
    return { value: cut(cell.replace(CONTROLS, '')), type: String, wrap: true, alignVertical: 'top' }
  }
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  return { value: cell.ratio, type: Number, format: '0.00%', alignVertical: 'top' }
}

const toHeader = (value: string): WorkbookCell => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#E8EEF4',
})

const linesOf = (cell: Cell): string[] => (typeof cell === 'object' ? [] : String(cell).split('\n'))

const widthOf = (table: ExportTable, column: number): number =>
  Math.min(
    WIDEST,
    Math.max(
      ...[table.header, ...table.rows.slice(0, MEASURED)]
        .flatMap((row) => linesOf(row[column] ?? null))
        .map((line) => Math.ceil(emWidth(line) * 2) + 2),
    ),
  )

const toSheet = (table: ExportTable) => ({
  sheet: table.name,
  data: [table.header.map(toHeader), ...table.rows.map((row) => row.map(toCell))],
  columns: table.header.map((_, column) => ({ width: widthOf(table, column) })),
  stickyRowsCount: 1,
})

/** An answer as a workbook: a sheet for each of its tables, and a last one that says what was asked and run. */
export function writeXlsx(answer: Answer, now: Date): Promise<Buffer> {
  const about = {
    sheet: getMessages(answer.language).files.sheets.about,
    data: listAbout(answer, now).map(([label, text]) => [toHeader(label), toCell(text)]),
    columns: [{ width: 16 }, { width: 100 }],
  }
  return writeWorkbook([...listTables(answer).map(toSheet), about]).toBuffer()
}
