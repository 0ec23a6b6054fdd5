import { parentPort } from 'node:worker_threads'
import type { ReadJob } from './isolate.ts'
import { readFormat } from './read-format.ts'

/** The thread that reads files for `readIsolated`. */
parentPort?.on('message', async ({ format, bytes, file }: ReadJob) => {
  parentPort?.postMessage(await readFormat(format, bytes, file))
})
