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
