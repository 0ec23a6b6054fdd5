import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { BotApiError } from './bot-api-error.ts'
import { ChatDriver, type UserOptions } from './chat-driver.ts'
import { METHODS } from './methods.ts'
import { readParameters } from './read-parameters.ts'
import { TelegramState } from './telegram-state.ts'
import type { Chat, Fault } from './types.ts'

/** An emulated Telegram on loopback: the Bot API on one side, people in chats on the other. */
export interface BotApi {
  /** Address for the bot's `apiRoot`. */
  readonly root: string
  readonly token: string
  readonly state: TelegramState
  /** Makes the next call of `method` go wrong; called twice, the next two. */
  fail(method: string, fault: Fault): void
  /** Makes every further call of `method` take so many milliseconds, half of them after it was carried out. */
  slow(method: string, milliseconds: number): void
  /** Somebody in a private chat with the bot. */
  privateChat(options?: UserOptions): ChatDriver
  /** Somebody in a group with the bot. */
  groupChat(options?: UserOptions & { readonly forum?: boolean }): ChatDriver
  /** A channel that the bot may post to, as whoever posts there. */
  channel(): ChatDriver
  close(): Promise<void>
}

const TOKEN = '7000001:emulated-token'

/** Starts the emulator on a free port. */
export async function startBotApi(): Promise<BotApi> {
  const state = new TelegramState()
  const faults = new Map<string, Fault[]>()
  const delays = new Map<string, number>()
  const server = createServer((request, response) => {
    handle({ state, faults, delays }, request, response).catch((error: unknown) => fail(response, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  let nextId = 1
  const open = (chat: Omit<Chat, 'id'>, id: number, options: UserOptions): ChatDriver => {
    const known: Chat = { ...chat, id }
    state.chats.set(id, known)
    return new ChatDriver(state, known, { id: 5000 + nextId++, ...options })
  }
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: TOKEN,
    state,
    fail: (method, fault) => {
      faults.set(method, [...(faults.get(method) ?? []), fault])
    },
    slow: (method, milliseconds) => void delays.set(method, milliseconds),
    privateChat: (options = {}) => open({ type: 'private' }, options.id ?? 5000 + nextId, options),
    groupChat: ({ forum = false, ...options } = {}) =>
      open({ type: 'supergroup', title: 'group', ...(forum ? { is_forum: true } : {}) }, -1000 - nextId, options),
    channel: () => open({ type: 'channel', title: 'channel' }, -1000 - nextId, {}),
    close: () => {
      state.stopWebhook()
      return close(server)
    },
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** What Telegram knows, and what goes wrong. */
interface Served {
  readonly state: TelegramState
  readonly faults: Map<string, Fault[]>
  readonly delays: ReadonlyMap<string, number>
}

async function handle(
  { state, faults, delays }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const file = /^\/file\/bot([^/]+)\/documents\/(.+)$/.exec(url.pathname)
  if (file) return sendFileBytes(state, file[1] === TOKEN ? (file[2] ?? '') : '', response)
  const [, token, method = ''] = /^\/bot([^/]+)\/([A-Za-z]+)$/.exec(url.pathname) ?? []
  const parameters = await readParameters(request, url.searchParams)
  if (token !== TOKEN) throw new BotApiError(401, 'Unauthorized')
  const run = METHODS[method]
  if (!run) throw new BotApiError(404, 'Not Found: method not found')
  const fault = faults.get(method)?.shift()
  state.calls.push({ method, parameters: parameters.values })
  state.changed()
  if (fault?.kind === 'drop') return void request.socket.destroy()
  if (fault?.kind === 'error') throw errorOf(fault)
  const closed = new AbortController()
  response.on('close', () => closed.abort())
  const half = (delays.get(method) ?? 0) / 2
  if (half > 0) await wait(half)
  const result = await run(state, parameters, closed.signal)
  if (half > 0) await wait(half)
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'dropAfter') return void request.socket.destroy()
  respond(response, 200, { ok: true, result })
}

const errorOf = ({ code, description, retryAfter, movedTo }: Fault & { kind: 'error' }): BotApiError =>
  new BotApiError(code, description, {
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    ...(movedTo === undefined ? {} : { migrate_to_chat_id: movedTo }),
  })

function sendFileBytes(state: TelegramState, id: string, response: ServerResponse): void {
  const bytes = state.files.get(id)
  if (bytes) response.writeHead(200).end(bytes)
  else respond(response, 404, { ok: false, error_code: 404, description: 'Not Found' })
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function fail(response: ServerResponse, error: unknown): void {
  const { errorCode, message, parameters } =
    error instanceof BotApiError ? error : new BotApiError(500, `Internal Server Error: ${String(error)}`)
  respond(response, errorCode, {
    ok: false,
    error_code: errorCode,
    description: message,
    ...(parameters ? { parameters } : {}),
  })
}
