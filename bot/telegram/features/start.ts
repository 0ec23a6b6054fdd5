import { Composer, type Context } from 'grammy'
import { messagesFor } from '../chat-of.ts'
import { sendText } from '../send-blocks.ts'

/** `/start`: who the bot is and what to ask. */
export function createStart(): Composer<Context> {
  const feature = new Composer()
  feature.command('start', (ctx) => sendText(ctx, messagesFor(ctx).start))
  return feature
}
