import { Composer, type Context } from 'grammy'
import { readYearSpan } from '../../../db/lists/read-stats.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

/** `/about`: what the bot is, what the archive holds, how figures are proved, and what is kept how long. */
export function createAbout({ view, archive, admin: { version } }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command(['about', 'privacy'], async (ctx) => {
    const { about, privacy } = messagesFor(ctx).service
    await sendText(ctx, `${about({ version, ...view.count(), years: readYearSpan(archive) })}\n\n${privacy}`)
  })
  return feature
}
