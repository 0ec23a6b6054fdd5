import type { Context } from 'grammy'
import { threadOf } from '../incoming/chat-of.ts'

/** What the chat shows while the bot works. */
export type Activity = 'typing' | 'upload_photo' | 'upload_document'

/** Telegram shows "typing" for five seconds. */
const EVERY = 4_500

/** Shows "typing", or another activity, in the chat while `work` is under way. That it cannot be shown does not matter. */
export async function keepTyping<T>(ctx: Context, work: () => Promise<T>, activity: Activity = 'typing'): Promise<T> {
  const thread = threadOf(ctx)
  const show = (): void => {
    ctx.replyWithChatAction(activity, thread === undefined ? {} : { message_thread_id: thread }).catch(() => undefined)
  }
  show()
  const timer = setInterval(show, EVERY)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
