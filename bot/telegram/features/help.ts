import { Composer, type Context } from 'grammy'
import { digestMessagesFor, messagesFor } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

/** `/help`: everything that can be asked, with examples. */
export function createHelp(): Composer<Context> {
  const feature = new Composer()
  feature.command('help', (ctx) => {
    const { help, service } = messagesFor(ctx)
    return sendText(ctx, `${help}\n\n${service.help}\n\n${digestMessagesFor(ctx).help}`)
  })
  return feature
}
