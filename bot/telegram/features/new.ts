import { Composer, type Context } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { findTalkKey, messagesFor } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

/** `/new`: forgets the conversation. */
export function createNew({ chats }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('new', async (ctx) => {
    const key = findTalkKey(ctx)
    if (key) chats.forget(key)
    await sendText(ctx, messagesFor(ctx).forgotten)
  })
  return feature
}
