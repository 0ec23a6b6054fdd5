import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { UsageError } from '../usage-error.ts'
import type { Page } from './create-page.ts'

/** A page that listens. */
export interface ServedPage {
  readonly port: number
  /** Takes no more requests, and finishes those in hand. */
  close(): Promise<void>
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this account may not use it',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
}

/** How long a request may take to arrive, in milliseconds. */
const SLOWEST_REQUEST = 30_000

/**
 * Serves the page; port 0 takes a free one.
 * @throws UsageError when the address cannot be used
 */
export async function servePage({ app, idle }: Page, host: string, port: number): Promise<ServedPage> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: SLOWEST_REQUEST } })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new UsageError(`Cannot serve on ${host}:${port}: ${REASONS[error.code ?? ''] ?? error.message}`)),
    )
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await idle()
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed
    },
  }
}
