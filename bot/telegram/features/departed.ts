import { Composer, type Context } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { noteOutcome } from '../incoming/log-updates.ts'

/** What the bot is in a chat that has turned it away: blocked by a person, removed from a group. */
const GONE: readonly string[] = ['kicked', 'left']

/**
 * A chat that has turned the bot away is forgotten and gets nothing more; its subscriptions are paused. A basic group is left
 * alone, since the bot leaves it also when it becomes a supergroup, which takes everything over.
 */
export function createDeparted({ chats }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.on('my_chat_member', (ctx) => {
    const isGone = GONE.includes(ctx.myChatMember.new_chat_member.status)
    if (!isGone || ctx.chat.type === 'group') return noteOutcome(ctx, 'ignored')
    const chat = ctx.chat.id
    for (const { id, paused } of chats.digests.listChatSubscriptions(chat)) {
      if (!paused) chats.digests.changeSubscription(id, { paused: 'refused' })
    }
    chats.forgetChat(chat)
    chats.dropChat(chat)
  })
  return feature
}
