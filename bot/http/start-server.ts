import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../usage-error.ts'

/** Answers a request that is for it; undefined where it is not. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | undefined

/** A server that listens. */
export interface HttpServer {
  readonly port: number
  /** Takes no more requests, and finishes those in hand. */
  close(): Promise<void>
}

/** How long a request may take to arrive, in milliseconds. */
const SLOWEST_REQUEST = 30_000

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this account may not use it',
}

/**
 * Serves HTTP on a port of every interface; 0 takes a free one. The first route that takes a request answers it.
 * @throws UsageError when the port cannot be used
 */
export async function startServer(port: number, routes: readonly Route[]): Promise<HttpServer> {
  const server = createServer({ requestTimeout: SLOWEST_REQUEST }, (request, response) => {
    answer(routes, request, response).catch(() => respond(response, 500))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new UsageError(`Cannot listen on port ${port}: ${REASONS[error.code ?? ''] ?? error.message}`)),
    )
    server.listen(port, resolve)
  })
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }
}

async function answer(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const route of routes) {
    const answering = route(request, response)
    if (answering) return answering
  }
  respond(response, 404)
}

/** Sends a status, and a value as JSON. A connection whose request was not read to its end is closed. */
export function respond(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent || response.destroyed) return
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...(text ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    ...(response.req.complete ? {} : { connection: 'close' }),
  })
  response.end(text)
}

/** Connections that are kept alive would hold up the end. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
