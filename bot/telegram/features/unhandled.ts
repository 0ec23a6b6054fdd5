import { Composer, type Context, type FilterQuery } from 'grammy'
import { isOwnCommand } from '../incoming/addressed-text.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { noteOutcome } from '../incoming/log-updates.ts'
import { sendText } from '../sending/send-blocks.ts'

/** What somebody can say without text. Everything else reports an event of the chat and asks for nothing. */
const WORDLESS = [
  ...(['message:file', 'message:poll', 'message:location', 'message:venue', 'message:contact'] as const),
  ...(['message:dice', 'message:game', 'message:story', 'message:paid_media', 'message:checklist'] as const),
] as const satisfies readonly FilterQuery[]

/**
 * What no other feature has taken: answered in a private chat; in a group only a command that is meant for the bot, since
 * people talk to each other there.
 */
export function createUnhandled(): Composer<Context> {
  const feature = new Composer()
  feature
    .on(['message:text', 'channel_post:text'])
    .filter(({ chat, msg, me }) => chat.type === 'private' || isOwnCommand(msg, me))
    .use((ctx) => sendText(ctx, messagesFor(ctx).unknownCommand))
  feature
    .on([...WORDLESS])
    .chatType('private')
    .use((ctx) => sendText(ctx, messagesFor(ctx).textOnly))
  feature.use((ctx) => noteOutcome(ctx, 'ignored'))
  return feature
}
