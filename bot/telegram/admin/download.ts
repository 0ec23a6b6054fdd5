import { readFile } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { type Api, GrammyError } from 'grammy'

/** Bytes of a file that Telegram hands out to bots: 20 MB (https://core.telegram.org/bots/api#getfile). */
export const LARGEST_DOWNLOAD = 20 * 1024 * 1024

/** A file, or why there is none. */
export type Downloaded = Uint8Array | 'tooLarge' | 'unreachable'

const TRIES = 3
const SLOWEST = 120_000

/**
 * Fetches a file from Telegram. A local Bot API server may name a file on its disk instead.
 * Errors are not passed on, since they would hold the address, which holds the token.
 * @param root address of the Bot API
 */
export async function download(api: Api, root: string, id: string, signal: AbortSignal): Promise<Downloaded> {
  const path = await findPath(api, id)
  if (path === 'tooLarge' || path === 'unreachable') return path
  const { file } = path
  if (isAbsolute(file)) return readFile(file).catch(() => 'unreachable' as const)
  for (let n = 1; n <= TRIES && !signal.aborted; n++) {
    const found = await fetchBytes(`${root}/file/bot${api.token}/${file}`, signal).catch(() => 'unreachable' as const)
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

async function fetchBytes(address: string, signal: AbortSignal): Promise<Downloaded> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(SLOWEST)]) })
  if (!response.ok || !response.body) return 'unreachable'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > LARGEST_DOWNLOAD) return 'tooLarge'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
