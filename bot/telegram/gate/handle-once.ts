import type { Context, MiddlewareFn } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { noteOutcome } from '../incoming/log-updates.ts'

/**
 * Lets every update through once. Telegram delivers an update again when the bot stopped before it could confirm it;
 * one that was dealt with before is dropped, also after a restart.
 */
export function handleOnce({ chats, now }: Pick<BotDeps, 'chats' | 'now'>): MiddlewareFn<Context> {
  const inHand = new Set<number>()
  return async (ctx, next) => {
    const id = ctx.update.update_id
    if (inHand.has(id) || chats.wasHandled(id)) return noteOutcome(ctx, 'repeated')
    inHand.add(id)
    try {
      await next()
    } finally {
      chats.markHandled(id, now())
      inHand.delete(id)
    }
  }
}
