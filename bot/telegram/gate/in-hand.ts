import type { Context, MiddlewareFn } from 'grammy'

/** Counts the updates that are being dealt with, so that the program can end after the last one. */
export interface InHand {
  readonly middleware: MiddlewareFn<Context>
  /** How many updates are in hand. */
  size(): number
  /** Settles when nothing is in hand, or after `patience` milliseconds, with the number of updates still in hand. */
  drain(patience: number): Promise<number>
}

/** A counter of updates in hand. */
export function createInHand(): InHand {
  const tasks = new Set<Promise<void>>()
  return {
    middleware: async (_, next) => {
      const task = next()
      tasks.add(task)
      try {
        await task
      } finally {
        tasks.delete(task)
      }
    },
    size: () => tasks.size,
    drain: async (patience) => {
      const timer = new AbortController()
      const late = new Promise<void>((resolve) => {
        const timeout = setTimeout(resolve, patience)
        timer.signal.addEventListener('abort', () => clearTimeout(timeout))
      })
      await Promise.race([Promise.allSettled(tasks), late])
      timer.abort()
      return tasks.size
    },
  }
}
