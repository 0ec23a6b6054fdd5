import { setTimeout as sleep } from 'node:timers/promises'
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
  /** Chats that were not written to because of a stop. */
  readonly left: number
}

type Counted = Exclude<keyof BroadcastCounts, 'left'>

export interface BroadcastOptions {
  /** Sends once, and says what became of it. */
  readonly send: SendDigest
  readonly chats: Pick<KnownChats, 'dropChat' | 'rememberChat'>
  readonly pace: Pace
  readonly now: () => Date
  readonly log: (line: string) => void
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
}

/** Tries where nothing has arrived, and milliseconds between them. */
const TRIES = 3
const PAUSE = 1_000

/**
 * Sends a text to chats, one after the other. Chats that turned the bot away are forgotten, groups that have become
 * supergroups followed, each chat written to once.
 */
export async function sendToAll(
  text: string,
  known: readonly KnownChat[],
  options: BroadcastOptions,
): Promise<BroadcastCounts> {
  const counts = { sent: 0, gone: 0, failed: 0, unknown: 0 }
  const taken = new Set(known.map(({ chat }) => chat))
  for (const [index, each] of known.entries()) {
    if (options.signal.aborted) return { ...counts, left: known.length - index }
    const how = await sendToOne(text, each, taken, options)
    if (how) counts[how]++
    options.onProgress(index + 1)
  }
  return { ...counts, left: 0 }
}

/** Sends to one chat; undefined where it has become one of the chats that get the text anyway. */
async function sendToOne(
  text: string,
  { chat, user }: KnownChat,
  taken: Set<number>,
  options: BroadcastOptions,
): Promise<Counted | undefined> {
  const { chats, now, log } = options
  const outcome = await trySending(text, chat, options)
  if (outcome.kind === 'sent' || outcome.kind === 'unknown') return outcome.kind
  if (outcome.kind === 'refused' || outcome.kind === 'moved') chats.dropChat(chat)
  if (outcome.kind === 'refused') return 'gone'
  if (outcome.kind !== 'moved') {
    log(`Cannot send a broadcast to a chat: ${'reason' in outcome ? outcome.reason : 'too many requests'}`)
    return 'failed'
  }
  if (taken.has(outcome.to)) return undefined
  taken.add(outcome.to)
  chats.rememberChat({ chat: outcome.to, user }, now())
  return sendToOne(text, { chat: outcome.to, user }, taken, options)
}

/** Sends, and again after a pause where nothing has arrived. */
async function trySending(text: string, chat: number, { send, pace, signal }: BroadcastOptions): Promise<SendOutcome> {
  for (let tries = 1; ; tries++) {
    await pace.next(chat)
    const outcome = await send({ chat, thread: 0 }, { text: escapeHtml(text), keyboard: [] })
    const isFinal = outcome.kind !== 'wait' && outcome.kind !== 'again'
    if (isFinal || tries === TRIES || signal.aborted) return outcome
    const milliseconds = outcome.kind === 'wait' ? outcome.seconds * 1_000 : PAUSE
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined)
  }
}
