import type { Citation } from '../../../retrieval/answer/render/block.ts'
import { formatNumber, formatPercent } from '../../../retrieval/answer/render/format-number.ts'
import { citeQuote } from '../../../retrieval/answer/render/render-sources.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { type Cell, type ExportTable, listTables } from '../../exports/list-tables.ts'
import type { FindLink } from '../draw-blocks.ts'
import { drawSortableHead } from '../draw-sortable.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { View } from '../view.ts'
import { readOrder, sortRows } from './sort-table.ts'
import type { Turn } from './turns.ts'

/** Rows of one page. The files hold every row. */
const MOST_ROWS = 2_000

/** What an address says of the table: which one, and its order. */
export interface TableChoice {
  readonly table: string | undefined
  readonly sort: string | undefined
  readonly order: string | undefined
}

/** What a row of a table cites; the tables are in the order of the answer. */
function citationOf(
  answer: Answer,
  table: ExportTable,
  index: number,
  sheets: View['messages']['files']['sheets'],
): Citation | null {
  if (table.name === sheets.quotes) {
    const quote = answer.quotes[index]
    return quote ? citeQuote(quote) : null
  }
  if (table.name === sheets.findings) {
    const finding = answer.findings[index]
    return finding ? { kind: 'cells', ...finding, codes: finding.cells } : null
  }
  const row = answer.rows[index]
  const source = row?.source ?? row?.sources?.[0]
  return row && source ? { kind: 'cell', agency: row.agency, year: row.year, source } : null
}

/** A whole table of an answer, sortable by links, each row with the way to its source. */
export function drawAnswerTable({ id, answer }: Turn, choice: TableChoice, view: View, link: FindLink): Markup {
  const { page, messages } = view
  const tables = listTables(answer)
  const number = Math.min(Number(choice.table) || 0, tables.length - 1)
  const table = tables[number]
  if (!table) return html`<p>${messages.files.noTable}</p>`
  const order = readOrder(choice.sort, choice.order, table.header.length)
  const rows = sortRows(table, order)
  const { sheets } = view.messages.files
  const address = (key: string, isDescending: boolean): string =>
    `/answer/${id}?table=${number}&sort=${key}${isDescending ? '&order=desc' : ''}`
  const sorting = {
    key: order ? String(order.column) : undefined,
    isDescending: order?.isDescending ?? false,
    hrefOf: address,
    sortBy: page.table.sortBy,
  }
  const worth = listShown(table, view)
  const told = worth.filter((i) => isConstant(table, i, view))
  const shown = worth.filter((i) => !told.includes(i))
  const isValue = table.header.map((header) => header === messages.value)
  const aligned = table.header.map((_, i) => (table.rows.every((row) => typeof row[i] !== 'string') ? 'right' : 'left'))
  const heads = shown.map(
    (i) => ({ text: table.header[i] ?? '', key: String(i), align: aligned[i] ?? 'left' }) as const,
  )
  const drawRow = ({ index, cells }: (typeof rows)[number]): Markup => {
    const cites = citationOf(answer, table, index, sheets)
    const href = cites && link(cites)
    return html`<tr>${shown.map((i) => drawCell(cells[i] ?? null, i, isValue[i] ?? false, aligned[i] ?? 'left'))}<td>${href ? html`<a href="${href}">${page.table.seeSource}</a>` : NOTHING}</td></tr>`
  }
  return html`<h1>${answer.understood || answer.question}</h1>
<ul class="tools">
<li><a href="/#t${id}">${page.table.back}</a></li>
<li><a href="/answer/${id}/csv?table=${number}" download>CSV</a></li>
<li><a href="/answer/${id}/xlsx" download>XLSX</a></li>
${tables.length > 1 ? tables.map(({ name }, i) => (i === number ? NOTHING : html`<li><a href="/answer/${id}?table=${i}">${name}</a></li>`)) : NOTHING}
</ul>
<div class="scroll" role="region" tabindex="0" aria-label="${page.table.scroll}"><table>
<caption>${[table.name, ...told.map((i) => writeCell(table.rows[0]?.[i] ?? null, false))].join(' · ')}</caption>
<thead><tr>${drawSortableHead(heads, sorting)}<th scope="col">${page.table.source}</th></tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map(drawRow)}</tbody>
</table></div>
${rows.length > MOST_ROWS ? html`<p>${messages.more(rows.length - MOST_ROWS)}</p>` : NOTHING}`
}

/** Of how many rows on a column says nothing by being the same in all of them. */
const MANY = 3

/** Whether a column but the first says the same in every row, and is no value: it is told above the table. */
const isConstant = ({ header, rows }: ExportTable, column: number, { messages }: View): boolean =>
  column > 0 &&
  rows.length >= MANY &&
  header[column] !== messages.value &&
  rows[0]?.[column] !== null &&
  rows.every((cells) => cells[column] === rows[0]?.[column])

/** Columns worth their room: not those that are empty throughout, nor those that the way to the source makes needless. */
function listShown({ header, rows }: ExportTable, { messages }: View): readonly number[] {
  const { code, table, row, column, start, end } = messages.files.columns
  const needless = [code, table, row, column, start, end]
  return header.flatMap((text, i) => (needless.includes(text) || rows.every((cells) => cells[i] === null) ? [] : [i]))
}

function drawCell(cell: Cell, index: number, isValue: boolean, align: string): Markup {
  const text = writeCell(cell, isValue)
  return index === 0 ? html`<th scope="row">${text}</th>` : html`<td class="${align}">${text}</td>`
}

function writeCell(cell: Cell, isValue: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return formatPercent(cell.ratio)
  return typeof cell === 'number' && isValue ? formatNumber(cell) : String(cell)
}
