/** Work that is done one after the other in the background. */
export interface Queue {
  /** Kinds of the jobs that are under way or wait, in their order. */
  list(): readonly string[]
  /**
   * Appends a job. Its signal is aborted when the queue stops; a job that begins after that has only to say so.
   * @returns how many jobs come before it
   */
  add(kind: string, job: (signal: AbortSignal) => Promise<void>): number
  /** Asks the jobs to end, those that come later too. */
  stop(): void
  /** Settles when there is no job, or after `patience` milliseconds. */
  idle(patience: number): Promise<void>
}

/**
 * An empty queue.
 * @param onError hears of a job that failed; the next one goes on
 */
export function createQueue(onError: (error: unknown) => void): Queue {
  const jobs: string[] = []
  const stopping = new AbortController()
  let last: Promise<void> = Promise.resolve()
  const untilEmpty = async (): Promise<void> => {
    while (jobs.length > 0) await last
  }
  return {
    list: () => jobs,
    add: (kind, job) => {
      const before = jobs.push(kind) - 1
      last = last
        .then(() => job(stopping.signal))
        .catch(onError)
        .finally(() => jobs.shift())
      return before
    },
    stop: () => stopping.abort(),
    idle: async (patience) => {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience)
      })
      await Promise.race([untilEmpty(), late])
      clearTimeout(timer)
    },
  }
}
