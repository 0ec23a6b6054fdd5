import { Cron } from 'croner'

/** Looks for digests that are due this often, in seconds. */
const EVERY = 20

/** Digests going out beside the chats. */
export interface RunningDigests {
  /** Looks at once whether one is due. */
  nudge(): void
  /** Looks no more, and settles when what is being sent has been. */
  stop(): Promise<void>
}

/**
 * Runs `work` now, every 20 seconds and when nudged, never twice at the same time. An error of it is logged and the next
 * run goes on.
 */
export function startDigests(
  work: (signal: AbortSignal) => Promise<void>,
  log: (line: string) => void,
  every = EVERY,
): RunningDigests {
  const stopping = new AbortController()
  let running: Promise<void> | undefined
  let isNudged = false
  const run = async (): Promise<void> => {
    do {
      isNudged = false
      await work(stopping.signal).catch((error: unknown) => log(`Cannot send digests: ${describe(error)}`))
    } while (isNudged && !stopping.signal.aborted)
  }
  const nudge = (): void => {
    if (stopping.signal.aborted) return
    isNudged = true
    running ??= run().finally(() => {
      running = undefined
    })
  }
  const clock = new Cron(`*/${every} * * * * *`, nudge)
  nudge()
  return {
    nudge,
    stop: async () => {
      clock.stop()
      stopping.abort()
      await running
    },
  }
}

/** What failed, without its message, which may hold what a user wrote. */
const describe = (error: unknown): string =>
  error instanceof Error ? [error.name, 'code' in error ? error.code : ''].join(' ').trim() : 'no error'
