import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A proxy on loopback that counts what it let through. */
export interface TestProxy {
  readonly address: string
  /** Hosts and ports that it connected to. */
  readonly targets: readonly string[]
  close(): Promise<void>
}

async function serve(
  server: Server,
  protocol: string,
  targets: readonly string[],
  sockets: Set<Socket>,
): Promise<TestProxy> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return { address: `${protocol}://127.0.0.1:${port}`, targets, close }
}

/** Joins two connections until one of them ends. */
function join(near: Socket, far: Socket): void {
  near.pipe(far).pipe(near)
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    one.on('error', () => other.destroy()).on('close', () => other.destroy())
  }
}

/** A proxy that tunnels by CONNECT (RFC 9110, 9.3.6). @param refuse answers every request with 403 */
export function startConnectProxy({ refuse = false } = {}): Promise<TestProxy> {
  const [targets, sockets]: [string[], Set<Socket>] = [[], new Set()]
  const server = createHttpServer((_, response) => response.writeHead(405).end())
  server.on('connect', (request, near: Socket) => {
    const [host = '', port = ''] = (request.url ?? '').split(':')
    if (refuse) return near.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    targets.push(`${host}:${port}`)
    const far = connect(Number(port), host, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      join(near, far)
    })
    sockets.add(far)
  })
  return serve(server, 'http', targets, sockets)
}

/** A SOCKS5 proxy without authentication, for addresses and names (RFC 1928). */
export function startSocksProxy(): Promise<TestProxy> {
  const [targets, sockets]: [string[], Set<Socket>] = [[], new Set()]
  const server = createServer((near) => {
    near.once('data', () => {
      near.write(Buffer.from([5, 0]))
      near.once('data', (request: Buffer) => {
        const { host, port } = readTarget(request)
        targets.push(`${host}:${port}`)
        const far = connect(port, host, () => {
          near.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
          join(near, far)
        })
        sockets.add(far)
      })
    })
  })
  return serve(server, 'socks5h', targets, sockets)
}

/** Host and port of a request: version, command, reserved, kind of address, address, port. */
function readTarget(request: Buffer): { readonly host: string; readonly port: number } {
  const isName = request[3] === 3
  const [start, length] = isName ? [5, request[4] ?? 0] : [4, 4]
  const address = request.subarray(start, start + length)
  const host = isName ? address.toString() : [...address].join('.')
  return { host, port: request.readUInt16BE(start + length) }
}
