import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFiles } from './find-files.ts'

const PAUSE = 2_000

/** Names, sizes and times of the files: changes when any of them does. */
function takeSignature(paths: readonly string[]): string {
  return findFiles(paths)
    .files.map((path) => {
      const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 }
      return `${path}\0${size}\0${mtimeMs}`
    })
    .join('\n')
}

/**
 * Calls `changed` whenever the files at `paths` differ from before, until the signal. Files are looked at, not
 * subscribed to: that works on network folders, too, and a file that is still growing is left for the next look.
 */
export async function watchFiles(
  paths: readonly string[],
  signal: AbortSignal,
  changed: () => Promise<void>,
): Promise<void> {
  let known = takeSignature(paths)
  let seen = known
  while (!signal.aborted) {
    await sleep(PAUSE, undefined, { signal }).catch(() => {})
    const present = signal.aborted ? known : takeSignature(paths)
    if (present !== known && present === seen) {
      await changed()
      known = present
    }
    seen = present
  }
}
