import { type AgentOptions, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { SocksProxyAgent } from 'socks-proxy-agent'

/** How connections to the Bot API are made. */
export interface Route {
  /** Address of the Bot API. */
  readonly apiRoot: string
  /** Address of the proxy to go through; absent for none. */
  readonly proxy?: string | undefined
}

/** Makes connections to the Bot API: straight, through an HTTP proxy that tunnels (CONNECT), or through a SOCKS proxy. */
export function createAgent({ apiRoot, proxy }: Route, options: AgentOptions = { keepAlive: true }): HttpAgent {
  if (proxy?.startsWith('socks')) return new SocksProxyAgent(proxy, options)
  if (proxy) return new HttpsProxyAgent(proxy, options)
  return apiRoot.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options)
}
