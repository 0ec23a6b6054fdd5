import type { Context } from 'grammy'

/** Telegram refuses to take the answer to a press that is too old; what the press asks for is done all the same. */
export async function answerPress(ctx: Context, alert?: string): Promise<void> {
  await ctx.answerCallbackQuery(alert ? { text: alert, show_alert: true } : {}).catch(() => undefined)
}
