import type { Hono, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '../../retrieval/answer.ts'
import { pathOfQuestion } from '../talk/link-to-source.ts'
import { checkLink, dropSignature, signLink } from '../talk/sign-link.ts'
import { cookieOptions, isSecure } from './cookie-options.ts'
import { drawRefusal } from './draw-document.ts'
import { createRateLimit } from './limit-rate.ts'
import type { PageDeps } from './page-deps.ts'
import type { PageSettings } from './page-settings.ts'
import { ICON_PATH, STYLE_PATH } from './style-sheet.ts'
import { type PageContext, type PageEnv, viewOf } from './view.ts'

/** No script, nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'"

/** Where Telegram's web version shows Web Apps in a frame. */
const TELEGRAM_WEB = 'https://web.telegram.org'

/** In no frame, but in that of Telegram where it may open the page as a Web App. */
const frameHeaders = (settings: PageSettings): Readonly<Record<string, string>> =>
  isSecure(settings)
    ? { 'content-security-policy': `${POLICY}; frame-ancestors ${TELEGRAM_WEB}` }
    : { 'content-security-policy': `${POLICY}; frame-ancestors 'none'`, 'x-frame-options': 'DENY' }

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
}

/** Characters of an address with its parameters. */
const LONGEST_URL = 2_048

/** What one address may do: looking costs 1, asking more, as it takes the machine's time. */
const RATE = { burst: 80, perSecond: 8, most: 10_000 } as const
const COST_OF_ASKING = 8

type Middleware = MiddlewareHandler<PageEnv>

/** What holds for every request, in this order: headers, language, host, length, rate, and who may come in. */
export function guard(app: Hono<PageEnv>, deps: PageDeps): void {
  app.use(setHeaders(deps), findLanguage(deps), checkHost(deps), checkLength, checkRate(deps), checkOrigin)
  if (deps.settings.needsLink && deps.settings.secret) app.use(checkAccess(deps, deps.settings.secret))
}

type Refusal = keyof ReturnType<typeof viewOf>['page']['refusals']

const refuse = (c: PageContext, status: 403 | 404 | 414 | 421 | 429, kind: Refusal): Response | Promise<Response> =>
  c.html(drawRefusal(viewOf(c), viewOf(c).page.refusals[kind]), status)

function setHeaders({ settings }: PageDeps): Middleware {
  const headers = Object.entries({ ...HEADERS, ...frameHeaders(settings) })
  return async (c, next) => {
    await next()
    for (const [name, value] of headers) {
      if (name !== 'cache-control' || !c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  }
}

const isLanguage = (text: string | undefined): text is Language => text === 'zh' || text === 'en'

/** The language that the visitor has chosen, else the first of the browser's that the page speaks. */
const findLanguage =
  ({ settings }: PageDeps): Middleware =>
  async (c, next) => {
    const [chosen, kept] = [c.req.query('lang'), getCookie(c, 'lang')]
    const spoken = (c.req.header('accept-language') ?? '')
      .split(',')
      .map((one) => one.trim().slice(0, 2).toLowerCase())
      .find(isLanguage)
    c.set('language', [chosen, kept, spoken].find(isLanguage) ?? 'zh')
    await next()
    if (isLanguage(chosen) && chosen !== kept)
      setCookie(c, 'lang', chosen, { ...cookieOptions(c, settings), maxAge: 31_536_000 })
  }

/** A page of this machine is reached by no other name, so that no other site can pass itself off as it. */
const checkHost =
  ({ hosts }: PageDeps): Middleware =>
  async (c, next) =>
    hosts && !hosts.has(new URL(c.req.url).hostname) ? refuse(c, 421, 'wrongHost') : next()

const checkLength: Middleware = async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  return pathname.length + search.length > LONGEST_URL ? refuse(c, 414, 'tooLong') : next()
}

function checkRate({ settings, now }: PageDeps): Middleware {
  const take = createRateLimit(RATE)
  return async (c, next) => {
    const isAsking = c.req.method === 'POST' || c.req.path.startsWith(pathOfQuestion(''))
    const may = take(addressOf(c, settings), isAsking ? COST_OF_ASKING : 1, now().getTime())
    if (may) return next()
    c.header('retry-after', '5')
    return refuse(c, 429, 'tooFast')
  }
}

/** Who asks: the other end of the connection, or whom the reverse proxies that are known of have named. */
function addressOf(c: PageContext, { proxies }: PageSettings): string {
  const peer = c.env?.incoming?.socket?.remoteAddress ?? ''
  if (proxies === 0) return peer
  const named = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  return named.at(-proxies) || peer
}

/** What changes anything comes from this page itself; browsers say so. */
const checkOrigin: Middleware = async (c, next) => {
  const from = c.req.header('sec-fetch-site')
  const isOurs = from === undefined || from === 'same-origin' || from === 'none'
  return c.req.method === 'POST' && !isOurs ? refuse(c, 403, 'otherSite') : next()
}

/** What a refusal itself is drawn with. */
const PUBLIC: readonly string[] = [STYLE_PATH, ICON_PATH]

/** Path of a pass: a visitor who came by a signed link may look around until it expires. */
const PASS = '/pass'

/** Lets in who comes by a link that the bot has signed, and remembers that for as long as the link holds. */
function checkAccess({ now, settings }: PageDeps, secret: string): Middleware {
  return async (c, next) => {
    const url = new URL(c.req.url)
    if (PUBLIC.includes(url.pathname)) return next()
    const path = `${url.pathname}${url.search}`
    const { state, until } = checkLink(path, secret, now())
    if (state === 'valid') {
      const pass = new URL(signLink(PASS, secret, new Date(until * 1000)), url).search
      const maxAge = Math.max(1, Math.floor(until - now().getTime() / 1000))
      setCookie(c, 'pass', pass, { ...cookieOptions(c, settings), maxAge })
      return c.redirect(dropSignature(path), 303)
    }
    if (checkLink(`${PASS}${getCookie(c, 'pass') ?? ''}`, secret, now()).state === 'valid') {
      return state === 'unsigned' ? next() : c.redirect(dropSignature(path), 303)
    }
    return refuse(c, 403, state)
  }
}
