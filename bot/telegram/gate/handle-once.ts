import type { Context, MiddlewareFn, Transformer } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { noteOutcome } from '../incoming/log-updates.ts'

/** Calls that show something to people, so that a repetition would be seen. */
const SHOWS = /^(?:send(?!ChatAction)|edit|forward|copy|answerInlineQuery)/

/** Tells the inbox before the first thing that is shown for an update. */
function noteSending(id: number, chats: Pick<BotDeps['chats'], 'markUpdate'>): Transformer {
  let isNoted = false
  return (prev, method, payload, signal) => {
    if (!isNoted && SHOWS.test(method)) {
      isNoted = true
      chats.markUpdate(id, 'sending')
    }
    return prev(method, payload, signal)
  }
}

/**
 * Lets every update through once, and takes it out of the inbox when it has been dealt with. Telegram delivers an update
 * again when the bot stopped before it could confirm it; one that was dealt with before is dropped, also after a restart.
 */
export function handleOnce({ chats, now }: Pick<BotDeps, 'chats' | 'now'>): MiddlewareFn<Context> {
  const inHand = new Set<number>()
  return async (ctx, next) => {
    const id = ctx.update.update_id
    if (inHand.has(id) || chats.wasHandled(id)) return noteOutcome(ctx, 'repeated')
    inHand.add(id)
    ctx.api.config.use(noteSending(id, chats))
    try {
      await next()
    } finally {
      chats.markHandled(id, now())
      inHand.delete(id)
    }
  }
}
