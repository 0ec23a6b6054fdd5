import type { FindingRecord } from '../../../db/archive/report-record.ts'
import { describeFinding } from '../../../db/form/findings-catalogue.ts'
import type { Statement } from '../../../db/lists/list-statements.ts'
import { describeAgency, nameAgency } from '../../../retrieval/answer/render/describe-agency.ts'
import { defineRate, describeCode } from '../../../retrieval/answer/render/describe-figure.ts'
import { describeUnit } from '../../../retrieval/answer/render/format-value.ts'
import { markOf } from '../../../retrieval/answer/render/render-table.ts'
import type { Answer, AnswerRow } from '../../../retrieval/answer.ts'
import { nameTheme } from '../../../retrieval/themes/theme-table.ts'
import { drawChart } from '../../charts/draw-chart.ts'
import { findChart } from '../../charts/find-chart.ts'
import { writeSvg } from '../../charts/write-svg.ts'
import { pathOfAgency, pathOfCells, pathOfReport } from '../../talk/link-to-source.ts'
import { html, type Markup, NOTHING, raw } from '../markup.ts'
import type { View } from '../view.ts'
import type { AgencyReports, FigureLine, YearValue } from './figures-by-year.ts'

/** Statements of one year that are shown at once. */
const MOST_STATEMENTS = 8

/** What the page of an agency shows. */
export interface AgencyContent {
  readonly agency: AgencyReports
  readonly figures: readonly FigureLine[]
  readonly rates: readonly FigureLine[]
  readonly charts: readonly Answer[]
  readonly findings: readonly (FindingRecord & { readonly reportId: number })[]
  readonly problems: readonly Statement[]
}

/** An agency: its reports, figures by year, trend, findings, and the problems that it names. */
export function drawAgency(content: AgencyContent, view: View): Markup {
  const { agency, figures, rates, charts } = content
  const { page, messages, language } = view
  return html`<h1>${describeAgency(agency.name, language)}</h1>
<ul class="tools">
${agency.reports.map((report) => html`<li><a href="${pathOfReport(report)}">${messages.yearOf(report.year)}</a></li>`)}
<li><a href="${pathOfAgency(agency.name)}/csv" download>CSV</a></li>
</ul>
<form method="post" action="/ask" class="choices" aria-label="${page.agency.ask}"><button name="said" value="${page.agency.question(nameAgency(agency.name, language))}">${page.agency.ask}</button></form>
${drawLines(page.agency.figures, 'figures', figures, content, view)}
${drawTrend(charts, view)}
${drawLines(page.agency.rates, 'rates', rates, content, view)}
${drawFindings(content, view)}
${drawProblems(content, view)}`
}

function drawLines(
  title: string,
  id: string,
  lines: readonly FigureLine[],
  { agency }: AgencyContent,
  view: View,
): Markup {
  if (lines.length === 0) return NOTHING
  const { page, messages } = view
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table>
<thead><tr><th scope="col">${page.agency.figure}</th>${agency.reports.map(({ year }) => html`<th scope="col" class="right">${year}</th>`)}</tr></thead>
<tbody>${lines.map(
    ({ code, values }) =>
      html`<tr><th scope="row">${nameLine(code, values, view)}</th>${values.map((value) => html`<td class="right">${drawValue(value, view)}</td>`)}</tr>`,
  )}</tbody>
</table></div></section>`

  function drawValue({ row, href }: YearValue, { messages: words }: View): Markup {
    if (!row) return html`<span class="state">${words.marks.missingCell}</span>`
    const shown = row.state === 'number' ? html`${markOf(row, words, row.unit !== 'ratio')}` : drawState(row, words)
    const flag = row.findings.length > 0 ? html` <span class="flag" title="${messages.doubtful}">⚠</span>` : NOTHING
    return href ? html`<a href="${href}">${shown}</a>${flag}` : html`${shown}${flag}`
  }
}

/** Why there is no number: in a word where the reader sees it, in full where it is heard or pointed at. */
function drawState(row: AnswerRow, words: View['messages']): Markup {
  const { marks } = words
  if (row.state === 'number') return NOTHING
  const full = markOf(row, words, true)
  return row.unit === 'ratio' && row.state === 'notApplicable'
    ? html`<span class="state" title="${full}"><span aria-hidden="true">—</span><span class="visually-hidden">${full}</span></span>`
    : html`<span class="state">${marks[row.state]}</span>`
}

/** A figure with its unit, or a rate with its definition. */
function nameLine(code: string, values: readonly YearValue[], { language, messages }: View): Markup {
  const row = values.find((value) => value.row !== null)?.row
  const rate = defineRate(code, language)
  const unit = row && row.unit !== 'ratio' ? describeUnit({ ...row, value: 2 }, messages) : ''
  const name = describeCode(code, language)
  if (rate) return html`<span title="${rate}">${name}</span>`
  return html`${unit ? messages.withUnit(name, unit) : name}`
}

function drawTrend(charts: readonly Answer[], { page }: View): Markup {
  const drawn = charts.flatMap((answer) => findChart(answer) ?? [])
  if (drawn.length === 0) return NOTHING
  return html`<section aria-labelledby="trend"><h2 id="trend">${page.agency.trend}</h2><div class="charts">${drawn.map(
    (chart) => html`<figure>${raw(writeSvg(drawChart({ ...chart, footer: [] }), chart.title))}</figure>`,
  )}</div></section>`
}

function drawFindings({ agency, findings }: AgencyContent, { page, messages, language }: View): Markup {
  const years = agency.reports.flatMap((report) => {
    const own = findings.filter(({ reportId }) => reportId === report.id)
    return own.length > 0 ? [{ report, own }] : []
  })
  return html`<section aria-labelledby="findings"><h2 id="findings">${page.agency.findings}</h2>
${years.length === 0 ? html`<p>${page.report.noFindings}</p>` : NOTHING}
${years.map(
  ({ report, own }) =>
    html`<h3>${messages.yearOf(report.year)}</h3><ul>${own.map(({ code, severity, parameters, cells }) => {
      const href = cells.length > 0 ? pathOfCells(report, cells) : pathOfReport(report)
      return html`<li><strong>${messages.severities[severity]}</strong>${messages.colon}<a href="${href}">${describeFinding(code, parameters, language)}</a></li>`
    })}</ul>`,
)}</section>`
}

function drawProblems({ agency, problems }: AgencyContent, { page, messages, language }: View): Markup {
  const years = agency.reports.flatMap((report) => {
    const own = gather(problems.filter(({ reportId }) => reportId === report.id))
    return own.length > 0 ? [{ report, own }] : []
  })
  return html`<section aria-labelledby="problems"><h2 id="problems">${page.agency.problems}</h2>
${years.length === 0 ? html`<p>${page.agency.noProblems}</p>` : NOTHING}
${years.map(({ report, own }) => {
  const line = ({ text, start, end, themes }: GatheredStatement): Markup =>
    html`<li><a href="${pathOfReport(report)}?from=${start}&to=${end}#cited" lang="zh-CN">${text}</a>${themes.map((theme) => html` <span class="theme">${nameTheme(theme, language)}</span>`)}</li>`
  const rest = own.slice(MOST_STATEMENTS)
  return html`<h3>${messages.yearOf(report.year)}</h3><ul>${own.slice(0, MOST_STATEMENTS).map(line)}</ul>${
    rest.length > 0
      ? html`<details><summary>${page.agency.more(rest.length)}</summary><ul>${rest.map(line)}</ul></details>`
      : NOTHING
  }`
})}</section>`
}

interface GatheredStatement {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly themes: readonly string[]
}

/** A statement of several themes comes once for each. */
function gather(statements: readonly Statement[]): readonly GatheredStatement[] {
  const known = new Map<string, GatheredStatement>()
  for (const { text, start, end, theme } of statements) {
    const key = `${start}–${end}`
    const themes = [...(known.get(key)?.themes ?? []), ...(theme === null ? [] : [theme])]
    known.set(key, { text, start, end, themes })
  }
  return [...known.values()]
}
