import { findFindingKind } from '../../../db/form/findings-catalogue.ts'
import type { Table } from '../../../db/form/form.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'
import type { PrintedFigure, PrintedReport } from '../../../db/lists/read-printed-report.ts'
import { foldWhitespace } from '../../../retrieval/words/fold-whitespace.ts'
import { type Heading, type LaidPart, layOutTable } from '../../printed/lay-out-table.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { View } from '../view.ts'
import { drawMark, type Marking } from './draw-text.ts'

/** What the cells of a report are drawn with. */
export interface DrawnCells {
  readonly report: PrintedReport
  readonly cited: ReadonlySet<string>
  readonly marking: Marking
  readonly view: View
}

/** A statutory table with the cells that a report prints, as printed. */
export function drawTable(table: Table, drawn: DrawnCells): Markup {
  const { report, view } = drawn
  const parts = layOutTable(table, report.edition, report.figures)
  if (parts.length === 0) return NOTHING
  const title = OGI.sections.find((section) => section.table === table.number)?.label[view.language] ?? ''
  return html`<section class="printed" lang="${view.page.tag}" aria-labelledby="table${table.number}">
<h3 id="table${table.number}">${view.page.report.table(table.number, title)}</h3>
${parts.map((part) => drawPart(part, table, drawn))}
</section>`
}

function drawPart({ columns, over, groups }: LaidPart, table: Table, drawn: DrawnCells): Markup {
  const { view } = drawn
  const { item, outcome, route } = view.page.report
  const corner = { 2: item, 3: outcome, 4: route }[table.number]
  const rows = over.length > 0 ? 2 : 1
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${view.page.table.scroll}"><table>
<thead>
<tr><th scope="col" rowspan="${rows}">${corner}</th>${drawUpperHead(columns, over, rows, view)}</tr>
${rows === 2 ? html`<tr>${columns.flatMap((column, i) => (isBelow(over, i) ? [html`<th scope="col">${drawHeading(column, view)}</th>`] : []))}</tr>` : NOTHING}
</thead>
${groups.map(
  ({ heading, rows: own }) => html`<tbody>
${heading ? html`<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span class="stay">${drawHeading(heading, view)}</span></th></tr>` : NOTHING}
${own.map((row) => html`<tr><th scope="row">${drawHeading(row, view)}</th>${row.cells.map((cell) => drawCell(cell, drawn))}</tr>`)}
</tbody>`,
)}
</table></div>`
}

const isBelow = (over: LaidPart['over'], column: number): boolean =>
  over.some(({ first, count }) => column >= first && column < first + count)

/** The upper line of the head: columns of their own, and headings over several. */
function drawUpperHead(columns: LaidPart['columns'], over: LaidPart['over'], rows: number, view: View): Markup[] {
  return columns.flatMap((column, i) => {
    const group = over.find(({ first }) => first === i)
    if (group) return [html`<th scope="colgroup" colspan="${group.count}">${drawHeading(group, view)}</th>`]
    return isBelow(over, i) ? [] : [html`<th scope="col" rowspan="${rows}">${drawHeading(column, view)}</th>`]
  })
}

/** A label as printed, with its meaning where the page is in English. */
const drawHeading = ({ printed, label }: Heading, { language }: View): Markup =>
  language === 'zh'
    ? html`${printed}`
    : html`<span lang="zh-CN">${printed}</span> <span class="gloss" lang="en">${label.en}</span>`

function drawCell(cell: PrintedFigure | null, { report, cited, marking, view }: DrawnCells): Markup {
  const { absent } = view.page.report
  if (!cell) return html`<td class="right"><span class="state">${absent}</span></td>`
  const content = html`${drawValue(cell, view)}${drawFlag(cell, report, view)}`
  return html`<td class="right">${cited.has(cell.code) ? drawMark(content, marking) : content}</td>`
}

function drawValue({ state, raw }: PrintedFigure, { page }: View): Markup {
  const printed = foldWhitespace(raw)
  if (state === 'unread') return html`${printed} <span class="state">${page.report.unread}</span>`
  return state === 'blank' || printed === '' ? html`<span class="state">${page.report.blank}</span>` : html`${printed}`
}

/** The sign that a finding touches a cell, which says what it is. */
function drawFlag({ code }: PrintedFigure, { findings }: PrintedReport, { language }: View): Markup {
  const titles = [...new Set(findings.filter(({ cells }) => cells.includes(code)).map((finding) => finding.code))].map(
    (found) => findFindingKind(found)?.title[language] ?? found,
  )
  return titles.length > 0
    ? html` <span class="flag" title="${titles.join(' · ')}"><span aria-hidden="true">⚠</span><span class="visually-hidden">${titles.join(' · ')}</span></span>`
    : NOTHING
}
