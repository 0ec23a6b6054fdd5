import { Composer, type Context } from 'grammy'
import { showExamples } from '../answers/show-examples.ts'
import type { BotDeps } from '../deps.ts'
import { digestMessagesFor, messagesFor } from '../incoming/chat-of.ts'

/** `/help`: everything that can be asked, with examples that this archive answers. */
export function createHelp(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('help', (ctx) => {
    const { help, service } = messagesFor(ctx)
    return showExamples(ctx, deps, `${help}\n\n${service.help}\n\n${digestMessagesFor(ctx).help}`)
  })
  return feature
}
