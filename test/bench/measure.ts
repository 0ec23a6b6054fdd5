/** Times of one thing done often, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  /** Computing alone, at 50 percent: what other work on the machine changes least. */
  readonly cpu: number
}

/** Runs it so many times after a first run that is not counted. */
export async function timeRuns(rounds: number, run: () => unknown): Promise<Times> {
  await run()
  const [times, computing]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(before)
    times.push(performance.now() - start)
    computing.push((user + system) / 1000)
  }
  return { p50: at(times, 0.5), p95: at(times, 0.95), cpu: at(computing, 0.5) }
}

const at = (times: readonly number[], share: number): number =>
  round(times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)

/** How long one thing takes, in seconds, and what of that this process computes with all its threads, other processes left out. */
export interface Took {
  readonly seconds: number
  readonly cpu: number
}

/** Measures one run. */
export async function timeOnce(run: () => unknown): Promise<Took> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(before)
  return { seconds: round((performance.now() - start) / 1000), cpu: round((user + system) / 1e6) }
}

/** Two digits behind the point. */
export const round = (value: number): number => Math.round(value * 100) / 100

/** Most memory that this process has held so far, in megabytes. */
export const peakMemory = (): number => Math.round(process.resourceUsage().maxRSS / 1024)
