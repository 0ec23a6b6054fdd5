import type { Page } from '../../../bot/web/create-page.ts'

/** Somebody with a browser that keeps cookies and follows redirects. */
export interface Visitor {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Seen>
  post(fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Seen>
}

/** What the visitor sees in the end. */
export interface Seen {
  readonly status: number
  readonly headers: Headers
  /** Path and fragment that the last redirect led to; the path asked for where there was none. */
  readonly path: string
  readonly text: string
  readonly bytes: Buffer
}

/** Texts of a page without its tags, for comparing what is read. */
export const readText = (page: string): string =>
  page
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** Addresses of the links of a page. */
export const readLinks = (page: string): string[] =>
  [...page.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

/** The addresses on a page that lead to reports. */
export const readSources = (page: string): string[] => readLinks(page).filter((href) => href.startsWith('/report/'))

let visitors = 0

/** A visitor of a page, from an address of the network; each from another one where none is given. */
export function visit({ app }: Page, address = `2001:db8::${++visitors}`): Visitor {
  const cookies = new Map<string, string>()
  const env = { incoming: { socket: { remoteAddress: address } } }
  const send = async (path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'accept-language': 'zh-CN', ...init.headers, ...(cookie ? { cookie } : {}) }
    const response = await app.request(path, { ...init, headers }, env)
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location)
      return { ...(await send(location.split('#')[0] ?? '/', { headers: init.headers ?? {} })), path: location }
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, path, text: bytes.toString(), bytes }
  }
  return {
    get: (path, headers = {}) => send(path, { headers }),
    post: (fields, headers = {}) =>
      send('/ask', {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
  }
}
