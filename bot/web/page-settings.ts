/** How the page is reached, and by whom. */
export interface PageSettings {
  /** Where people find it, without a slash at the end; absent where it is only looked at on this machine. */
  readonly url?: string
  /** Makes links that only the bot can make. */
  readonly secret?: string
  /** Only who comes by such a link is let in. */
  readonly needsLink: boolean
  /** How many reverse proxies stand before it, whose word on the visitor's address is believed. */
  readonly proxies: number
}

type Env = Readonly<Record<string, string | undefined>>

/** Characters of a secret: as many as 128 bits have in hexadecimal digits, or rather more. */
const SHORTEST_SECRET = 32

/**
 * Reads `NIANWEN_WEB_URL`, `NIANWEN_WEB_SECRET`, `NIANWEN_WEB_PROXIES`, and whether `NIANWEN_ALLOW` keeps people out.
 * @returns the settings, or the sentence that says what is missing or malformed; it never repeats the secret
 */
export function readPageSettings(env: Env): PageSettings | string {
  const [url = '', secret = '', proxies = ''] = [
    env.NIANWEN_WEB_URL,
    env.NIANWEN_WEB_SECRET,
    env.NIANWEN_WEB_PROXIES,
  ].map((value) => value?.trim())
  const needsLink = (env.NIANWEN_ALLOW ?? '').trim() !== ''
  if (url && (!/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/.test(url) || !URL.canParse(url))) {
    return `Cannot serve the page: NIANWEN_WEB_URL is "${url}", expected an address like https://example.org`
  }
  if (url && new URL(url).pathname !== '/') {
    return `Cannot serve the page: NIANWEN_WEB_URL is "${url}", expected an address without a path`
  }
  if (secret && secret.length < SHORTEST_SECRET) {
    return `Cannot serve the page: NIANWEN_WEB_SECRET is too short, expected ${SHORTEST_SECRET} characters or more`
  }
  if (needsLink && !secret) {
    return 'Cannot serve the page: NIANWEN_ALLOW names who may ask, so links must be signed. Set NIANWEN_WEB_SECRET.'
  }
  if (!/^\d?$/.test(proxies)) {
    return `Cannot serve the page: NIANWEN_WEB_PROXIES is "${proxies}", expected the number of reverse proxies, like 1`
  }
  return {
    ...(url ? { url: url.replace(/\/+$/, '') } : {}),
    ...(secret ? { secret } : {}),
    needsLink,
    proxies: Number(proxies),
  }
}

/** A port, undefined for what is none; 0 takes a free one. */
export const readPort = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined

/** The page beside the bot: its settings, and where the bot itself serves it, where it does. */
export interface PageOfBot {
  readonly settings: PageSettings
  readonly host: string
  readonly port?: number
}

/** Where the page listens unless told otherwise: on this machine. */
const USUAL_HOST = '127.0.0.1'

/**
 * Reads what the bot needs of the page, with `NIANWEN_WEB_PORT` and `NIANWEN_WEB_HOST` beside what `readPageSettings` reads.
 * @returns null where there is no page; the sentence that says what is missing or malformed
 */
export function readPageOfBot(env: Env): PageOfBot | null | string {
  const [url, port] = [env.NIANWEN_WEB_URL?.trim(), env.NIANWEN_WEB_PORT?.trim()]
  if (!url && !port) return null
  const settings = readPageSettings(env)
  if (typeof settings === 'string') return settings
  const host = env.NIANWEN_WEB_HOST?.trim() || USUAL_HOST
  if (!port) return { settings, host }
  const number = readPort(port)
  if (number === undefined) return `Cannot serve the page: NIANWEN_WEB_PORT is "${port}", expected a number up to 65535`
  return { settings, host, port: number }
}
