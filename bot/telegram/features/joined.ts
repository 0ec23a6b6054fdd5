import { Composer, type Context } from 'grammy'
import { messagesFor } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

/** Somebody has added the bot to a group, or made one with it: it says how to speak to it there, since it hears nothing else. */
export function createJoined(): Composer<Context> {
  const feature = new Composer()
  feature.on(['message:new_chat_members:me', 'message:group_chat_created'], (ctx) =>
    sendText(ctx, messagesFor(ctx).service.joined(ctx.me.username)),
  )
  return feature
}
