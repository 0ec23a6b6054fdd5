import type { Transformer } from 'grammy'
import type { Update } from 'grammy/types'
import type { BotDeps } from '../deps.ts'

/**
 * Keeps what is fetched from Telegram before the next call confirms it: what a crash leaves unanswered is answered at the next
 * start. Where it cannot be kept, it is not confirmed either.
 */
export function keepIncoming({ chats, now }: Pick<BotDeps, 'chats' | 'now'>): Transformer {
  return async (prev, method, payload, signal) => {
    const result = await prev(method, payload, signal)
    if (method === 'getUpdates' && result.ok) chats.takeIn(result.result as Update[], now())
    return result
  }
}
