import { leadOptions, renderAnswer } from '../../../retrieval/answer/render/render-answer.ts'
import { pageOfQuotes, renderQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { drawChart } from '../../charts/draw-chart.ts'
import { findChart } from '../../charts/find-chart.ts'
import { writeSvg } from '../../charts/write-svg.ts'
import { listTables } from '../../exports/list-tables.ts'
import { renderSql } from '../../render/render-sql.ts'
import { writeAction } from '../../talk/callback-data.ts'
import { type DrawnBlocks, drawBlocks } from '../draw-blocks.ts'
import { html, type Markup, NOTHING, raw } from '../markup.ts'
import type { View } from '../view.ts'
import type { Turn } from './turns.ts'

/** A question with its answer, what can be made of it, and what can be asked next. */
export function drawTurn({ id, answer }: Turn, view: View, how: DrawnBlocks): Markup {
  const { page } = view
  return html`<article class="turn" id="t${id}" aria-labelledby="q${id}">
<h2 class="question" id="q${id}"><span class="visually-hidden">${page.talk.asked}: </span>${answer.question}</h2>
<div class="answer" lang="${answer.language === 'zh' ? 'zh-CN' : 'en'}">
${drawBlocks(renderAnswer(answer), how)}
${drawMoreQuotes(answer, view, how)}
${drawChartOf(answer, view)}
${answer.sql ? html`<details><summary>${page.talk.sql}</summary>${drawBlocks(renderSql(answer), how)}</details>` : NOTHING}
</div>
${drawFiles(id, answer, view)}
${drawOptions(id, answer)}
${drawSuggestions(id, answer, view)}
</article>`
}

/** The quotes beyond the first page of them. */
function drawMoreQuotes(answer: Answer, { page }: View, how: DrawnBlocks): Markup {
  const { left } = pageOfQuotes(answer, 0)
  if (left === 0) return NOTHING
  const pages: Markup[][] = []
  for (let number = 1; pageOfQuotes(answer, number).indices.length > 0; number++) {
    pages.push(
      drawBlocks(
        renderQuotes(answer, number).filter(({ kind }) => kind === 'quote'),
        how,
      ),
    )
  }
  return html`<details><summary>${page.talk.moreQuotes(left)}</summary>${pages}</details>`
}

function drawChartOf(answer: Answer, { page }: View): Markup {
  const chart = findChart(answer)
  if (!chart) return NOTHING
  return html`<details><summary>${page.talk.chart}</summary>${raw(writeSvg(drawChart(chart), chart.title))}</details>`
}

/** The whole tables of an answer, sortable, and as files. */
function drawFiles(id: number, answer: Answer, { page }: View): Markup {
  const tables = listTables(answer)
  if (tables.length === 0) return NOTHING
  return html`<ul class="tools" aria-label="${page.talk.tools}">
<li><a href="/answer/${id}">${page.talk.table(tables[0]?.rows.length ?? 0)}</a></li>
<li><a href="/answer/${id}/csv" download>CSV</a></li>
<li><a href="/answer/${id}/xlsx" download>XLSX</a></li>
</ul>`
}

function drawOptions(id: number, answer: Answer): Markup {
  const choices = answer.options.map(({ label, question }, index) => ({
    label: label || question,
    action: writeAction({ kind: 'option', answer: id, index }),
  }))
  return drawChoices(leadOptions(answer), choices, 1, answer)
}

function drawSuggestions(id: number, answer: Answer, { page }: View): Markup {
  const choices = answer.suggestions.map(({ question }, index) => ({
    label: question,
    action: writeAction({ kind: 'suggestion', answer: id, index }),
  }))
  return drawChoices(page.talk.next, choices, answer.options.length + 1, answer)
}

/** Questions as buttons, numbered as they can be typed. */
function drawChoices(
  lead: string,
  choices: readonly { readonly label: string; readonly action: string }[],
  first: number,
  { language }: Answer,
): Markup {
  if (choices.length === 0) return NOTHING
  const name = lead.replace(/[：:]\s*$/, '')
  return html`<form method="post" action="/ask" class="choices" aria-label="${name}" lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<p>${name}</p>
<ol start="${first}">${choices.map(({ label, action }) => html`<li><button name="press" value="${action}">${label}</button></li>`)}</ol>
</form>`
}
