type Env = Readonly<Record<string, string | undefined>>

const PROTOCOLS = ['http:', 'https:', 'socks:', 'socks4:', 'socks4a:', 'socks5:', 'socks5h:']

/** The value of a variable in capital or small letters. */
const read = (env: Env, name: string): string => (env[name] ?? env[name.toLowerCase()] ?? '').trim()

/** Whether `NO_PROXY` names a host, or a domain that it lies in. */
function isExcepted(host: string, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const domain = entry
        .toLowerCase()
        .replace(/^\*?\./, '')
        .replace(/:\d+$/, '')
      return entry === '*' || host === domain || host.endsWith(`.${domain}`)
    })
}

/**
 * The proxy that leads to the Bot API: `HTTPS_PROXY` (for a local server without TLS `HTTP_PROXY`), else `ALL_PROXY`, each in capital or
 * small letters; none for the hosts of `NO_PROXY`.
 * @returns `{}` without a proxy, or the sentence that says which variable is malformed; it never repeats a password
 */
export function readProxy(env: Env, apiRoot: string): { readonly proxy?: string } | string {
  const { protocol, hostname } = new URL(apiRoot)
  if (isExcepted(hostname.toLowerCase(), read(env, 'NO_PROXY'))) return {}
  const names = [protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY', 'ALL_PROXY']
  const name = names.find((each) => read(env, each) !== '')
  if (name === undefined) return {}
  const value = read(env, name)
  // People write the host and the port alone.
  const address = value.includes('://') ? value : `http://${value}`
  if (!URL.canParse(address) || !PROTOCOLS.includes(new URL(address).protocol) || new URL(address).hostname === '') {
    return `Cannot start the bot: ${name} is malformed, expected an address like http://127.0.0.1:7890 or socks5h://127.0.0.1:1080`
  }
  return { proxy: address }
}
