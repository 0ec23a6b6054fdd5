import { Composer, type Context } from 'grammy'
import { messagesFor } from '../chat-of.ts'
import { sendText } from '../send-blocks.ts'

/** `/help`: everything that can be asked, with examples. */
export function createHelp(): Composer<Context> {
  const feature = new Composer()
  feature.command('help', (ctx) => sendText(ctx, messagesFor(ctx).help))
  return feature
}
