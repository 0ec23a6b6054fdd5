import { type Context, GrammyError, type InlineKeyboard } from 'grammy'
import type { Block } from '../../../retrieval/answer/render/block.ts'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { writeHtml } from '../../render/write-html.ts'
import { threadOf } from '../incoming/chat-of.ts'

interface ReplyPlace {
  readonly message_thread_id?: number
  readonly reply_parameters?: { readonly message_id: number; readonly allow_sending_without_reply: true }
}

/** Options of a message that replies to the one in hand, in its topic. */
export function replyPlace(ctx: Context): ReplyPlace {
  const [thread, answered] = [threadOf(ctx), ctx.msg?.message_id]
  return {
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(answered ? { reply_parameters: { message_id: answered, allow_sending_without_reply: true } } : {}),
  }
}

/**
 * Sends blocks as one or more messages into the conversation of `ctx`. The first one quotes the message that it answers,
 * the last one carries the keyboard.
 */
export async function sendBlocks(ctx: Context, blocks: readonly Block[], keyboard?: InlineKeyboard): Promise<void> {
  const messages = writeHtml(blocks)
  const { reply_parameters, ...thread } = replyPlace(ctx)
  for (const [index, text] of messages.entries()) {
    await ctx.reply(text, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...thread,
      ...(index === 0 && reply_parameters ? { reply_parameters } : {}),
      ...(index === messages.length - 1 && keyboard ? { reply_markup: keyboard } : {}),
    })
  }
}

/** Sends one of the bot's own messages. */
export const sendText = (ctx: Context, text: string): Promise<void> => sendBlocks(ctx, textParagraph(text))

/** Descriptions of a message that can be changed no more: it was deleted, or is too old. */
const GONE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i

/**
 * Shows blocks in place of the message whose button was pressed, or below where that can be changed no more. That it
 * shows them already does not matter.
 */
export async function editBlocks(ctx: Context, blocks: readonly Block[], keyboard: InlineKeyboard): Promise<void> {
  const [text = ''] = writeHtml(blocks)
  try {
    await ctx.editMessageText(text, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: keyboard,
    })
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
    if (GONE.test(error.description)) return sendBlocks(ctx, blocks, keyboard)
    if (!error.description.includes('is not modified')) throw error
  }
}
