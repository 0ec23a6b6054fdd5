import { type Context, InlineKeyboard } from 'grammy'
import { listCitations, renderAllSources } from '../../../retrieval/answer/render/render-sources.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import type { BotDeps } from '../deps.ts'
import { cutLabels } from './cut-label.ts'
import { sendBlocks } from './send-blocks.ts'

/** Sources that have a button; of more the page's own lists tell. */
const MOST_LINKED = 8

/** Sends every place that an answer was read from; where there is a page, the first of them with the way to the marked cell. */
export const sendSources = (ctx: Context, deps: Pick<BotDeps, 'linkToPage'>, answer: Answer): Promise<void> =>
  sendBlocks(ctx, renderAllSources(answer), createSourceKeyboard(answer, deps))

function createSourceKeyboard(answer: Answer, { linkToPage }: Pick<BotDeps, 'linkToPage'>): InlineKeyboard | undefined {
  if (!linkToPage) return undefined
  const linked = listCitations(answer)
    .slice(0, MOST_LINKED)
    .flatMap(({ text, cites }) => {
      const url = linkToPage(cites)
      return url === null ? [] : [{ text, url }]
    })
  const labels = cutLabels(linked.map(({ text }) => `🔗 ${text}`))
  const keyboard = new InlineKeyboard()
  for (const [index, { url }] of linked.entries()) keyboard.url(labels[index] ?? '🔗', url).row()
  return linked.length > 0 ? keyboard : undefined
}
