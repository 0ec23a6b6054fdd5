import { type Context, InlineKeyboard } from 'grammy'
import { citationsOfPage, countSourcePages, renderSourcePage } from '../../../retrieval/answer/render/render-sources.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { type ButtonAction, writeAction } from '../../talk/callback-data.ts'
import type { BotDeps } from '../deps.ts'
import { addPageButtons } from './answer-keyboard.ts'
import { cutLabels } from './cut-label.ts'
import { linkButton } from './link-button.ts'
import { editBlocks, sendBlocks } from './send-blocks.ts'

type Linking = Pick<BotDeps, 'linkToPage'>

/**
 * Shows the places that an answer was read from, a page at a time, in place of the one that was shown; where there is a page,
 * each with the way to the marked cell.
 */
export async function sendSources(ctx: Context, deps: Linking, answer: Answer, action: ButtonAction): Promise<void> {
  const pages = countSourcePages(answer)
  const page = 'index' in action ? action.index : 0
  const keyboard = createSourceKeyboard(ctx, answer, page, deps)
  addPageButtons(keyboard, page, pages, (index) => writeAction({ kind: 'sourcepage', answer: action.answer, index }))
  const blocks = renderSourcePage(answer, page)
  if (action.kind === 'sourcepage') return editBlocks(ctx, blocks, keyboard)
  await sendBlocks(ctx, blocks, keyboard.inline_keyboard.flat().length > 0 ? keyboard : undefined)
}

function createSourceKeyboard(ctx: Context, answer: Answer, page: number, { linkToPage }: Linking): InlineKeyboard {
  const linked = citationsOfPage(answer, page).flatMap(({ text, cites }) => {
    const url = linkToPage?.(cites) ?? null
    return url === null ? [] : [{ text, url }]
  })
  const labels = cutLabels(linked.map(({ text }) => `🔗 ${text}`))
  const keyboard = new InlineKeyboard()
  for (const [index, { url }] of linked.entries()) keyboard.add(linkButton(ctx, labels[index] ?? '🔗', url)).row()
  return keyboard
}
