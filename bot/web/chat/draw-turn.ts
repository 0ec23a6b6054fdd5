import { leadOptions, renderAnswer } from '../../../retrieval/answer/render/render-answer.ts'
import { pageOfQuotes, renderQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { drawChart } from '../../charts/draw-chart.ts'
import { findChart } from '../../charts/find-chart.ts'
import { writeSvg } from '../../charts/write-svg.ts'
import { listTables } from '../../exports/list-tables.ts'
import { renderSql } from '../../render/render-sql.ts'
import { writeAction } from '../../talk/callback-data.ts'
import { isUnderstood } from '../../talk/is-understood.ts'
import { type DrawnBlocks, drawBlocks } from '../draw-blocks.ts'
import { html, type Markup, NOTHING, raw } from '../markup.ts'
import type { View } from '../view.ts'
import type { Turn } from './turns.ts'

/** What of an answer is folded away until somebody wants it. */

export type FoldedPart = 'quotes' | 'chart' | 'sql'

/** The anchor of a folded part. */
export const anchorOf = (id: number, part: FoldedPart): string => `t${id}-${part}`

/**
 * A question with its answer, what can be made of it, and what can be asked next.
 * @param open the anchor of the part that is unfolded, undefined for none
 */
export function drawTurn({ id, answer }: Turn, view: View, how: DrawnBlocks, open: string | undefined): Markup {
  const { page } = view
  const fold = (part: FoldedPart, title: string, content: Markup | readonly Markup[]): Markup => {
    const anchor = anchorOf(id, part)
    return html`<details id="${anchor}"${anchor === open ? html` open` : NOTHING}><summary>${title}</summary>${content}</details>`
  }
  const { left } = pageOfQuotes(answer, 0)
  const chart = findChart(answer)
  return html`<article class="turn" id="t${id}" aria-labelledby="q${id}">
<h2 class="question" id="q${id}"><span class="visually-hidden">${page.talk.asked}: </span>${answer.question}</h2>
<div class="answer" lang="${answer.language === 'zh' ? 'zh-CN' : 'en'}">
${drawBlocks(renderAnswer(answer), how)}
${left > 0 ? fold('quotes', page.talk.moreQuotes(left), drawMoreQuotes(answer, how)) : NOTHING}
${chart ? fold('chart', page.talk.chart, raw(writeSvg(drawChart(chart), chart.title))) : NOTHING}
${answer.sql ? fold('sql', page.talk.sql, drawBlocks(renderSql(answer), how)) : NOTHING}
</div>
${drawFiles(id, answer, view)}
${drawOptions(id, answer)}
${drawSuggestions(id, answer, view)}
${isUnderstood(answer) ? drawVerdicts(id, view) : NOTHING}
</article>`
}

/** The quotes beyond the first page of them. */
function drawMoreQuotes(answer: Answer, how: DrawnBlocks): Markup[] {
  const quotes: Markup[] = []
  for (let number = 1; pageOfQuotes(answer, number).indices.length > 0; number++) {
    const blocks = renderQuotes(answer, number).filter(({ kind }) => kind === 'quote')
    quotes.push(...drawBlocks(blocks, how))
  }
  return quotes
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

/** What can be said of an answer, and its address to keep or send. */
function drawVerdicts(id: number, { page, messages }: View): Markup {
  const button = (kind: 'good' | 'bad' | 'share', text: string, name?: string): Markup =>
    html`<li><button name="press" value="${writeAction({ kind, answer: id })}"${name ? html` aria-label="${name}" title="${name}"` : NOTHING}>${text}</button></li>`
  return html`<form method="post" action="/ask" class="verdicts"><ul>
${button('share', messages.service.share.button)}${button('good', '👍', page.talk.good)}${button('bad', '👎', page.talk.bad)}
</ul></form>`
}
