import type { UpdateEvent } from '../incoming/log-updates.ts'

/** Where the bot writes what the operator should know. */
export interface Log {
  readonly log: (line: string) => void
  readonly record?: (event: UpdateEvent) => void
}

/** A log of sentences, or of JSON objects with an event for every update; both hold one entry a line. */
export function createLog(format: 'text' | 'json', write: (line: string) => void, now: () => Date): Log {
  if (format === 'text') return { log: write }
  return {
    log: (message) => write(JSON.stringify({ event: 'message', time: now().toISOString(), message })),
    record: (event) => write(JSON.stringify(event)),
  }
}
