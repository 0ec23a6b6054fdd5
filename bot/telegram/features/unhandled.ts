import { Composer, type Context, type FilterQuery } from 'grammy'
import { messagesFor } from '../chat-of.ts'
import { noteOutcome } from '../log-updates.ts'
import { sendText } from '../send-blocks.ts'

/** Parts of a message that report an event of the chat and ask for nothing. */
const EVENTS = [
  'message:new_chat_members',
  'message:left_chat_member',
  'message:pinned_message',
  'message:message_auto_delete_timer_changed',
] as const satisfies readonly FilterQuery[]

/** What no other feature has taken: answered in a private chat, left alone in groups, where people talk to each other. */
export function createUnhandled(): Composer<Context> {
  const feature = new Composer()
  feature.on([...EVENTS], (ctx) => noteOutcome(ctx, 'ignored'))
  feature
    .on('message')
    .chatType('private')
    .use((ctx) => sendText(ctx, ctx.msg.text ? messagesFor(ctx).unknownCommand : messagesFor(ctx).textOnly))
  feature.use((ctx) => noteOutcome(ctx, 'ignored'))
  return feature
}
