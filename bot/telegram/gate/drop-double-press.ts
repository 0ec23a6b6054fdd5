import type { Context, MiddlewareFn } from 'grammy'
import { noteOutcome } from '../incoming/log-updates.ts'
import { answerPress } from '../sending/answer-press.ts'

/** A button that somebody presses again while the first press is being dealt with is pressed once: people press twice. */
export function dropDoublePress(): MiddlewareFn<Context> {
  const inHand = new Set<string>()
  return async (ctx, next) => {
    const { data, from, message } = ctx.callbackQuery ?? {}
    if (data === undefined || !from || !message) return next()
    const press = `${message.chat.id}:${message.message_id}:${from.id}:${data}`
    if (inHand.has(press)) {
      noteOutcome(ctx, 'repeated')
      return answerPress(ctx)
    }
    inHand.add(press)
    try {
      await next()
    } finally {
      inHand.delete(press)
    }
  }
}
