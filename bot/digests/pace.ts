/** Between any two messages: Telegram takes 30 a second of a bot, and the answers in hand need some of them. */
const EVERY = 40

/** Between two messages of one chat, and of one group (Telegram takes 20 a minute there). */
const EVERY_CHAT = 1_000
const EVERY_GROUP = 3_000

/**
 * Keeps what the bot sends unasked under the rates of Telegram
 * (https://core.telegram.org/bots/faq#broadcasting-to-users). One for the whole bot: digests and broadcasts add up.
 */
export interface Pace {
  /** Waits until a message may be sent to this chat, and counts it. */
  next(chat: number): Promise<void>
}

/**
 * @param clock milliseconds that never go back
 * @param wait waits so many milliseconds
 */
export function createPace(clock: () => number, wait: (milliseconds: number) => Promise<void>): Pace {
  let last = Number.NEGATIVE_INFINITY
  const lastOf = new Map<number, number>()
  const forget = (now: number): void => {
    for (const [chat, at] of lastOf) if (now - at > EVERY_GROUP) lastOf.delete(chat)
  }
  /** When the next message to this chat may go; who waits for it has its place. */
  const reserve = (chat: number, now: number): number => {
    const gap = chat < 0 ? EVERY_GROUP : EVERY_CHAT
    last = Math.max(now, last + EVERY, (lastOf.get(chat) ?? Number.NEGATIVE_INFINITY) + gap)
    forget(now)
    lastOf.set(chat, last)
    return last
  }
  return {
    next: async (chat) => {
      const now = clock()
      const pause = reserve(chat, now) - now
      if (pause > 0) await wait(pause)
    },
  }
}
