import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Bot, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { readBody } from '../../http/read-body.ts'
import { type Route, respond } from '../../http/start-server.ts'

/** Where Telegram brings updates to, and by what the bot knows that it is Telegram. */
export interface WebhookSettings {
  /** Address as Telegram sees it. */
  readonly url: string
  readonly secret: string
}

/** Takes an update in hand; false where there are too many in hand already. */
export type TakeUpdate = (update: Update) => boolean

/** Bytes of an update, far above what Telegram sends. */
const LARGEST = 1_000_000

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether the request knows the secret, found out in the same time for every guess. */
const isTelegram = ({ headers }: IncomingMessage, secret: string): boolean =>
  timingSafeEqual(hash(String(headers['x-telegram-bot-api-secret-token'] ?? '')), hash(secret))

function parseUpdate(body: Buffer): Update | undefined {
  try {
    const value: unknown = JSON.parse(body.toString())
    const known = typeof value === 'object' && value !== null && 'update_id' in value
    return known && Number.isSafeInteger(value.update_id) ? (value as Update) : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes updates that Telegram posts. Each is confirmed at once and dealt with afterwards, so that a slow answer is not
 * delivered again; Telegram brings the updates of one chat one after another. 503 makes it come again later.
 */
export function createWebhook({ url, secret }: WebhookSettings, take: TakeUpdate): Route {
  const { pathname } = new URL(url)
  return (request, response) => {
    if (request.method !== 'POST' || request.url?.split('?')[0] !== pathname) return undefined
    return (async () => {
      if (!isTelegram(request, secret)) return respond(response, 401)
      const body = await readBody(request, LARGEST)
      if (!body) return respond(response, 413)
      const update = parseUpdate(body)
      if (!update) return respond(response, 400)
      respond(response, take(update) ? 200 : 503)
    })()
  }
}

/**
 * Tells Telegram where to bring updates.
 * @throws Error with a sentence for the operator, without token and secret
 */
export async function setWebhook(
  { api }: Bot,
  { url, secret }: WebhookSettings,
  updates: readonly Exclude<keyof Update, 'update_id'>[],
): Promise<void> {
  try {
    await api.setWebhook(url, { secret_token: secret, allowed_updates: updates })
  } catch (error) {
    const reason = error instanceof GrammyError ? `${error.error_code} ${error.description}` : 'no connection'
    throw new Error(`Cannot set the webhook ${url}: ${reason}`, { cause: error })
  }
}
