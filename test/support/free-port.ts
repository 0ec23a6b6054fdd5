import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A port that nobody uses at the moment. */
export function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
