import { isDeepStrictEqual } from 'node:util'
import { type Context, InlineKeyboard } from 'grammy'
import { findQuoteContext } from '../../../db/lists/find-quote-context.ts'
import { type ContextExtent, renderContext } from '../../../retrieval/answer/render/render-context.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { type ButtonAction, writeAction } from '../../talk/callback-data.ts'
import type { BotDeps } from '../deps.ts'
import { sendBlocks, sendText } from './send-blocks.ts'

const indexOf = (action: ButtonAction): number => ('index' in action ? action.index : 0)

/** Sends what stands around a quote, or its whole section. */
export async function sendContext(
  ctx: Context,
  { archive }: Pick<BotDeps, 'archive'>,
  answer: Answer,
  action: ButtonAction,
  extent: ContextExtent,
): Promise<void> {
  const messages = getMessages(answer.language)
  const quote = answer.quotes[indexOf(action)]
  const context = quote && findQuoteContext(archive, { ...quote, ...quote.source })
  if (!context) return sendText(ctx, messages.noContext)
  const blocks = renderContext(quote, context, extent, messages)
  const more = { kind: 'section', answer: action.answer, index: indexOf(action) } as const
  const hasMore = !isDeepStrictEqual(blocks, renderContext(quote, context, 'section', messages))
  const keyboard = new InlineKeyboard().text(messages.buttons.section, writeAction(more))
  await sendBlocks(ctx, blocks, hasMore ? keyboard : undefined)
}
