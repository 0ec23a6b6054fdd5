import { setTimeout as sleep } from 'node:timers/promises'
import type { BroadcastState, Broadcasts } from '../../../db/chats/broadcasts.ts'
import type { KnownChat, KnownChats } from '../../../db/chats/known-chats.ts'
import type { Pace } from '../../digests/pace.ts'
import type { SendDigest, SendOutcome } from '../../digests/sender.ts'
import { escapeHtml } from '../../render/escape-html.ts'

/** How many chats a broadcast reached. */
export interface BroadcastCounts {
  readonly sent: number
  /** Chats that turned the bot away. */
  readonly gone: number
  readonly failed: number
  /** Chats of which nobody knows whether it has arrived; it is not sent there again. */
  readonly unknown: number
  /** Chats that were not written to because of a stop; they are, at the next start. */
  readonly left: number
}

export interface BroadcastOptions {
  /** Sends once, and says what became of it. */
  readonly send: SendDigest
  readonly chats: Pick<KnownChats, 'dropChat' | 'rememberChat'> & Broadcasts
  readonly pace: Pace
  readonly now: () => Date
  readonly log: (line: string) => void
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
}

/** Tries where nothing has arrived, and milliseconds between them. */
const TRIES = 3
const PAUSE = 1_000

/**
 * Sends a broadcast to the chats that still wait for it, one after the other. Chats that turned the bot away are forgotten, groups
 * that have become supergroups followed, each chat written to once; what becomes of each is stored before and after.
 */
export async function sendToAll(
  { id, text }: { readonly id: string; readonly text: string },
  options: BroadcastOptions,
): Promise<BroadcastCounts> {
  const { chats, signal, onProgress } = options
  while (!signal.aborted) {
    const known = chats.nextOfBroadcast(id)
    if (!known) break
    const state = await sendToOne(text, known, id, options)
    chats.settleOfBroadcast(id, known.chat, state)
    const counted = chats.countBroadcast(id)
    const open = counted.waiting + counted.sending
    const all = Object.values(counted).reduce((sum, count) => sum + count, 0) - counted.merged
    onProgress(all - open, all)
  }
  const { sent, gone, failed, unknown, waiting, sending } = chats.countBroadcast(id)
  return { sent, gone, failed, unknown, left: waiting + sending }
}

async function sendToOne(
  text: string,
  { chat, user }: KnownChat,
  id: string,
  options: BroadcastOptions,
): Promise<BroadcastState> {
  const { chats, now, log, signal } = options
  const outcome = await trySending(text, chat, id, options)
  if (outcome.kind === 'sent' || outcome.kind === 'unknown') return outcome.kind
  if (outcome.kind === 'refused' || outcome.kind === 'moved') chats.dropChat(chat)
  if (outcome.kind === 'refused') return 'gone'
  if (outcome.kind === 'moved') {
    if (chats.moveOfBroadcast(id, chat, { chat: outcome.to, user }))
      chats.rememberChat({ chat: outcome.to, user }, now())
    return 'merged'
  }
  // Nothing has arrived: after a stop it goes on from here.
  if (signal.aborted && outcome.kind !== 'failed') return 'waiting'
  log(`Cannot send a broadcast to a chat: ${'reason' in outcome ? outcome.reason : 'too many requests'}`)
  return 'failed'
}

/** Sends, and again after a pause where nothing has arrived. A crash leaves in doubt only what is in Telegram's hands, not what waits. */
async function trySending(
  text: string,
  chat: number,
  id: string,
  { send, chats, pace, signal }: BroadcastOptions,
): Promise<SendOutcome> {
  for (let tries = 1; ; tries++) {
    await pace.next(chat)
    chats.settleOfBroadcast(id, chat, 'sending')
    const outcome = await send({ chat, thread: 0 }, { text: escapeHtml(text), keyboard: [] })
    const isFinal = outcome.kind !== 'wait' && outcome.kind !== 'again'
    if (isFinal || tries === TRIES || signal.aborted) return outcome
    chats.settleOfBroadcast(id, chat, 'waiting')
    const milliseconds = outcome.kind === 'wait' ? outcome.seconds * 1_000 : PAUSE
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined)
  }
}
