/** Runs what belongs to one talk one after another, and so many talks at once. */
export interface SessionQueue {
  /** Whether nothing more can be taken in hand. */
  isFull(): boolean
  run<Result>(session: string, work: () => Promise<Result>): Promise<Result>
  /** Waits for what is in hand. */
  idle(): Promise<void>
}

/** A queue that is full with so many pieces of work in hand or waiting. */
export function createSessionQueue(most: number): SessionQueue {
  const last = new Map<string, Promise<unknown>>()
  let count = 0
  return {
    isFull: () => count >= most,
    run: async (session, work) => {
      count++
      const own = (last.get(session) ?? Promise.resolve()).catch(() => undefined).then(work)
      last.set(session, own)
      try {
        return await own
      } finally {
        count--
        if (last.get(session) === own) last.delete(session)
      }
    },
    idle: async () => {
      await Promise.allSettled(last.values())
    },
  }
}
