import { readFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isAbsolute } from 'node:path'
import { type Api, GrammyError } from 'grammy'
import { createAgent, type Route } from '../serving/create-agent.ts'

/** Bytes of a file that Telegram hands out to bots: 20 MB (https://core.telegram.org/bots/api#getfile). */
export const LARGEST_DOWNLOAD = 20 * 1024 * 1024

/** A file, or why there is none. */
export type Downloaded = Uint8Array | 'tooLarge' | 'unreachable'

const TRIES = 3
const SLOWEST = 120_000

/**
 * Fetches a file from Telegram. A local Bot API server may name a file on its disk instead.
 * Errors are not passed on, since they would hold the address, which holds the token.
 * @param route how the Bot API is reached
 */
export async function download(api: Api, route: Route, id: string, signal: AbortSignal): Promise<Downloaded> {
  const path = await findPath(api, id)
  if (path === 'tooLarge' || path === 'unreachable') return path
  const { file } = path
  if (isAbsolute(file)) return readFile(file).catch(() => 'unreachable' as const)
  for (let n = 1; n <= TRIES && !signal.aborted; n++) {
    const found = await fetchBytes(`${route.apiRoot}/file/bot${api.token}/${file}`, route, signal).catch(
      () => 'unreachable' as const,
    )
    if (found !== 'unreachable') return found
  }
  return 'unreachable'
}

async function findPath(api: Api, id: string): Promise<{ readonly file: string } | 'tooLarge' | 'unreachable'> {
  try {
    const { file_path: file, file_size: size = 0 } = await api.getFile(id)
    if (size > LARGEST_DOWNLOAD) return 'tooLarge'
    return file ? { file } : 'unreachable'
  } catch (error) {
    return error instanceof GrammyError && /too big/i.test(error.description) ? 'tooLarge' : 'unreachable'
  }
}

async function fetchBytes(address: string, route: Route, signal: AbortSignal): Promise<Downloaded> {
  const response = await get(address, route, AbortSignal.any([signal, AbortSignal.timeout(SLOWEST)]))
  if (response.statusCode !== 200) {
    response.destroy()
    return 'unreachable'
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_DOWNLOAD) return 'tooLarge'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function get(address: string, route: Route, signal: AbortSignal): Promise<IncomingMessage> {
  const request = address.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    request(address, { agent: createAgent(route, { keepAlive: false }), signal }, resolve)
      .on('error', reject)
      .end()
  })
}
