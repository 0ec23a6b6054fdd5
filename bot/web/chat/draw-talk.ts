import type { Block } from '../../../retrieval/answer/render/block.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { type DrawnBlocks, drawBlocks } from '../draw-blocks.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { View } from '../view.ts'
import { drawTurn } from './draw-turn.ts'
import type { Turn } from './turns.ts'

/** Characters that a question may have. */
export const LONGEST_QUESTION = 4_000

/** What the chat shows. */
export interface Talk {
  readonly turns: readonly Turn[]
  /** Examples to begin with; undefined where there are none. */
  readonly examples: Answer | undefined
  /** What the page says itself about what was just handed in; undefined for nothing. */
  readonly told: readonly Block[] | undefined
  /** The anchor of the part of an answer that is unfolded; undefined for none. */
  readonly open: string | undefined
}

/** The chat: what was asked and answered, and the form that asks. */
export function drawTalk({ turns, examples, told, open }: Talk, view: View, how: DrawnBlocks): Markup {
  const { talk } = view.page
  return html`<h1 class="${turns.length > 0 ? 'visually-hidden' : ''}">${talk.title}</h1>
${turns.length === 0 ? html`<p class="lead">${talk.welcome}</p>${drawExamples(examples, talk.examples)}` : NOTHING}
<div class="talk">${turns.map((turn) => drawTurn(turn, view, how, open))}</div>
${told === undefined ? NOTHING : html`<div class="told" role="status" id="told">${drawBlocks(told, how)}</div>`}
${drawForm(turns.length > 0, view)}`
}

function drawForm(hasTurns: boolean, { page: { talk }, language }: View): Markup {
  return html`<div class="asking">
<form method="post" action="/ask" class="ask" id="ask">
<label for="said">${talk.label}</label>
<div class="line"><input id="said" name="said" type="text" required maxlength="${LONGEST_QUESTION}" autocomplete="off" placeholder="${talk.placeholder}" lang="${language}"><button>${talk.send}</button></div>
</form>
${hasTurns ? html`<form method="post" action="/ask" class="forget"><button name="said" value="/new">${talk.forget}</button></form>` : NOTHING}
</div>`
}

/** Examples ask themselves: they follow upon nothing, so that no answer has to be kept for them. */
function drawExamples(examples: Answer | undefined, name: string): Markup {
  if (!examples?.options.length) return NOTHING
  return html`<form method="post" action="/ask" class="choices" aria-label="${name}">
<ul>${examples.options.map(({ question }) => html`<li><button name="said" value="${question}">${question}</button></li>`)}</ul>
</form>`
}
