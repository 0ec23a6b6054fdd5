import { Presets, SingleBar } from 'cli-progress'

/** Tells how far a long step is; drawn on standard error, and only where that is a terminal. */
export interface Progress {
  update(done: number, total: number): void
  /** Takes the bar away, so that other lines can be written. */
  end(): void
}

/** @param step what is counted, as it stands before the bar */
export function startProgress(step: string, terminal: boolean): Progress {
  if (!terminal) return { update: () => {}, end: () => {} }
  const options = { format: `${step} {bar} {value}/{total} · {eta_formatted}`, clearOnComplete: true, hideCursor: true }
  const bar = new SingleBar({ ...options, stream: process.stderr, etaBuffer: 50 }, Presets.shades_classic)
  let started = false
  return {
    update(done, total) {
      if (!started) bar.start(total, done)
      started = true
      bar.update(done)
    },
    end: () => started && bar.stop(),
  }
}
