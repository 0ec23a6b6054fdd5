import { createQueue, type Queue } from '../../indexing/create-queue.ts'
import { describeError } from '../gate/error-boundary.ts'

/** What admins have set going: one thing after the other, but a message to all chats does not wait for reports. */
export interface Work {
  readonly indexing: Queue
  readonly broadcasts: Queue
}

/** Nothing to do yet. */
export function createWork(log: (line: string) => void): Work {
  const create = (): Queue => createQueue((error) => log(`Cannot finish the work of an admin: ${describeError(error)}`))
  return { indexing: create(), broadcasts: create() }
}
