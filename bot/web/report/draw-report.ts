import { findFigure } from '../../../db/form/codebook.ts'
import { describeFinding } from '../../../db/form/findings-catalogue.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'
import type { PrintedReport } from '../../../db/lists/read-printed-report.ts'
import { describeAgency } from '../../../retrieval/answer/render/describe-agency.ts'
import { describeCode } from '../../../retrieval/answer/render/describe-figure.ts'
import { pathOfAgency, pathOfReport } from '../../talk/link-to-source.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { View } from '../view.ts'
import type { Cited } from './cited.ts'
import { drawTable } from './draw-table.ts'
import { drawNarrative, drawStretch, type Marking, plainHeading } from './draw-text.ts'
import { findRegions, type TableRegion } from './find-regions.ts'

/** Figures that one finding names. */
const MOST_NAMED = 6

/** A report as it was read, its tables in their places, with what is cited marked. */
export function drawReport(report: PrintedReport, cited: Cited, view: View): Markup {
  const marking: Marking = { stretch: cited.kind === 'text' ? cited.stretch : null, isPlaced: false }
  const body = drawBody(report, cited, marking, view)
  return html`<h1 lang="zh-CN">${report.title}</h1>
${drawFacts(report, view)}
${drawCitedNote(report, cited, view)}
${drawContents(report, view)}
${drawFindings(report, view)}
<div class="report" lang="zh-CN">${body}</div>`
}

function drawFacts(report: PrintedReport, { page, messages, language }: View): Markup {
  const { agency, year, file, isCurrent } = report
  return html`<dl class="facts">
<div><dt>${page.report.agency}</dt><dd><a href="${pathOfAgency(agency)}">${describeAgency(agency, language)}</a></dd></div>
<div><dt>${messages.year}</dt><dd>${year}</dd></div>
<div><dt>${page.report.file}</dt><dd><span lang="zh-CN">${file}</span> · <a href="${pathOfReport(report)}/file" download>${page.report.download}</a></dd></div>
</dl>
${isCurrent ? NOTHING : html`<p class="notice">${page.report.superseded}</p>`}`
}

/** What is cited, in words, and the way to it; or why it cannot be shown. */
function drawCitedNote({ figures }: PrintedReport, cited: Cited, { page, messages, language }: View): Markup {
  const { report } = page
  if (cited.kind === 'noCell') return html`<p class="notice" role="alert">${report.noCell(cited.code)}</p>`
  if (cited.kind === 'noSentence') return html`<p class="notice" role="alert">${report.noSentence}</p>`
  if (cited.kind === 'nothing') return NOTHING
  const shown = cited.kind === 'cells' ? figures.filter(({ code }) => cited.codes.has(code)) : []
  return html`<p class="notice cited-note">${report.cited}${messages.colon}${shown
    .slice(0, MOST_NAMED)
    .map(({ code }, i) => {
      const place = findFigure(code)
      const name = describeCode(code, language)
      return html`${i > 0 ? messages.comma : ''}${place ? `${messages.table(place.table)} · ${name}` : name}`
    })}${shown.length > MOST_NAMED ? ` ${messages.more(shown.length - MOST_NAMED)}` : ''} <a href="#cited">${report.goToCited}</a></p>`
}

function drawContents({ sections }: PrintedReport, { page }: View): Markup {
  const named = sections.filter(({ heading }) => heading !== '')
  if (named.length === 0) return NOTHING
  return html`<nav class="contents" aria-label="${page.report.contents}"><details><summary>${page.report.contents}</summary><ul lang="zh-CN">${named.map(
    ({ kind, heading }) => html`<li><a href="#s-${kind}">${plainHeading(heading)}</a></li>`,
  )}</ul></details></nav>`
}

function drawFindings(report: PrintedReport, { page, messages, language }: View): Markup {
  const { findings } = report
  if (findings.length === 0) return html`<p class="fine">${page.report.noFindings}</p>`
  return html`<details class="findings" open><summary>${page.report.findings} (${findings.length})</summary><ul>${findings.map(
    ({ code, severity, parameters, cells }) => {
      const shown = cells.slice(0, MOST_NAMED)
      const href = `${pathOfReport(report)}?cell=${cells.map(encodeURIComponent).join(',')}#cited`
      const names = shown.map((cell) => describeCode(cell, language)).join(messages.comma)
      return html`<li><strong>${messages.severities[severity]}</strong>${messages.colon}${describeFinding(code, parameters, language)}${shown.length > 0 ? html` <a href="${href}">${names}</a>` : NOTHING}</li>`
    },
  )}</ul></details>`
}

/** The text in its order, each table where its text stands, which goes with it word by word. */
function drawBody(report: PrintedReport, cited: Cited, marking: Marking, view: View): Markup[] {
  const codes = cited.kind === 'cells' ? cited.codes : new Set<string>()
  const drawn = { report, cited: codes, marking, view }
  const pieces: Markup[][] = []
  let at = 0
  for (const region of findRegions(report)) {
    pieces.push(drawNarrative(report, { start: at, end: region.start }, marking))
    const table = OGI.tables.find(({ number }) => number === region.table)
    if (table) pieces.push([drawTable(table, drawn), drawAsText(report, region, marking, view)])
    at = region.end
  }
  pieces.push(drawNarrative(report, { start: at, end: report.text.length }, marking))
  return pieces.flat()
}

/** The text that a table was read from: nothing of the report is left out. */
function drawAsText({ text }: PrintedReport, region: TableRegion, marking: Marking, { page }: View): Markup {
  const { stretch } = marking
  const isCited = stretch !== null && stretch.start < region.end && stretch.end > region.start
  return html`<details${isCited ? html` open` : NOTHING}><summary lang="${page.tag}">${page.report.asText}</summary><pre class="code" tabindex="0">${drawStretch(text, region, marking)}</pre></details>`
}
