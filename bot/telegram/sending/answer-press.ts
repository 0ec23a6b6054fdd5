import type { Context } from 'grammy'

/**
 * Answers the press of a button, with a text where there is one: in a window to be closed, or for a moment.
 * Telegram refuses to take the answer to a press that is too old; what the press asks for is done all the same.
 */
export async function answerPress(ctx: Context, text?: string, isAlert = true): Promise<void> {
  await ctx.answerCallbackQuery(text ? { text, show_alert: isAlert } : {}).catch(() => undefined)
}
