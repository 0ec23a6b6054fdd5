import type { WebhookSettings } from './webhook.ts'

type Env = Readonly<Record<string, string | undefined>>

/** How updates come in: without `webhook` by long polling. */
export interface ServingSettings {
  /** Where to serve HTTP; absent where there is nothing to serve. */
  readonly port?: number
  readonly webhook?: WebhookSettings
}

/** The port of a webhook where none is given. */
const USUAL_PORT = 8080

/**
 * Reads `NIANWEN_WEBHOOK_URL`, `NIANWEN_WEBHOOK_SECRET` and `PORT`.
 * @param isLocal whether the Bot API is a local server, which may bring updates without TLS
 * @returns the settings, or the sentence that says what is missing or malformed; it never repeats the secret
 */
export function readWebhook(env: Env, isLocal: boolean): ServingSettings | string {
  const [url, secret, number] = [env.NIANWEN_WEBHOOK_URL, env.NIANWEN_WEBHOOK_SECRET, env.PORT].map(
    (value) => value?.trim() ?? '',
  ) as [string, string, string]
  const port = number ? Number(number) : undefined
  if (port !== undefined && (!/^\d{1,5}$/.test(number) || port > 65_535)) {
    return `Cannot start the bot: PORT is "${number}", expected a number up to 65535`
  }
  if (!url) return port === undefined ? {} : { port }
  if (!(isLocal ? /^https?:\/\/[^\s/]+/ : /^https:\/\/[^\s/]+/).test(url) || !URL.canParse(url)) {
    return `Cannot start the bot: NIANWEN_WEBHOOK_URL is "${url}", expected an address like https://example.org/telegram`
  }
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
    return `Cannot start the bot: NIANWEN_WEBHOOK_SECRET is ${secret ? 'malformed' : 'not set'}; a webhook needs one of letters, digits, _ and -`
  }
  return { port: port ?? USUAL_PORT, webhook: { url, secret } }
}
