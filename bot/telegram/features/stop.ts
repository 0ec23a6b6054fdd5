import { Composer, type Context, InlineKeyboard } from 'grammy'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { writeDigestAction } from '../cards/digest-data.ts'
import type { BotDeps } from '../deps.ts'
import { digestMessagesFor, messagesFor } from '../incoming/chat-of.ts'
import { sendBlocks } from '../sending/send-blocks.ts'

/**
 * `/stop`: pauses every subscription of the chat, forgets its conversations, and sends no broadcast until somebody writes
 * again. Subscriptions are kept, so that they can be resumed.
 */
export function createStop({ chats }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('stop', async (ctx) => {
    const chat = ctx.chat.id
    const subscriptions = chats.digests.listChatSubscriptions(chat)
    for (const { id, paused } of subscriptions) if (!paused) chats.digests.changeSubscription(id, { paused: 'user' })
    chats.forgetChat(chat)
    chats.dropChat(chat)
    const text = messagesFor(ctx).service.stopped(subscriptions.length)
    const list = { kind: 'list' } as const
    const keyboard = new InlineKeyboard().text(digestMessagesFor(ctx).buttons.all, writeDigestAction(list))
    await sendBlocks(ctx, textParagraph(text), subscriptions.length > 0 ? keyboard : undefined)
  })
  return feature
}
