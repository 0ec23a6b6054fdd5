import { type Api, GrammyError } from 'grammy'
import type { KnownChat, KnownChats } from '../../../db/known-chats.ts'
import type { Pace } from '../../pace.ts'
import { describeError } from '../error-boundary.ts'

/** How many chats a broadcast reached. */
export interface BroadcastCounts {
  readonly sent: number
  /** Chats that turned the bot away. */
  readonly gone: number
  readonly failed: number
  /** Chats that were not written to because of a stop. */
  readonly left: number
}

export interface BroadcastOptions {
  readonly api: Api
  readonly chats: Pick<KnownChats, 'dropChat' | 'rememberChat'>
  readonly pace: Pace
  readonly now: () => Date
  readonly log: (line: string) => void
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
}

/** Sends a text to chats, one after the other. Chats that turned the bot away are forgotten, moved groups followed. */
export async function sendToAll(
  text: string,
  known: readonly KnownChat[],
  options: BroadcastOptions,
): Promise<BroadcastCounts> {
  const counts = { sent: 0, gone: 0, failed: 0 }
  for (const [index, each] of known.entries()) {
    if (options.signal.aborted) return { ...counts, left: known.length - index }
    await options.pace.next(each.chat)
    counts[await send(text, each, options)]++
    options.onProgress(index + 1)
  }
  return { ...counts, left: 0 }
}

async function send(
  text: string,
  { chat, user }: KnownChat,
  { api, chats, now, log }: BroadcastOptions,
): Promise<'sent' | 'gone' | 'failed'> {
  try {
    await api.sendMessage(chat, text)
    return 'sent'
  } catch (error) {
    const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined
    if (moved === undefined && !isGone(error)) {
      log(`Cannot send a broadcast to a chat: ${describeError(error)}`)
      return 'failed'
    }
    chats.dropChat(chat)
    if (moved === undefined) return 'gone'
    chats.rememberChat({ chat: moved, user }, now())
    return api.sendMessage(moved, text).then(
      () => 'sent',
      () => 'failed',
    )
  }
}

/** Blocked, removed or deleted. */
const isGone = (error: unknown): boolean =>
  error instanceof GrammyError &&
  (error.error_code === 403 || /chat not found|user is deactivated|PEER_ID_INVALID/i.test(error.description))
