import { readIds } from './read-ids.ts'
import { readProxy } from './read-proxy.ts'
import { readWebhook, type ServingSettings } from './read-webhook.ts'
import { TELEGRAM } from './telegram-address.ts'

/** How to reach Telegram, and whom to serve. */
export interface TelegramSettings extends ServingSettings {
  readonly token: string
  /** Address of a local Bot API server; Telegram's own where absent. */
  readonly apiRoot?: string
  /** Address of the proxy through which it is reached; absent for none. */
  readonly proxy?: string
  /** People and chats that may use the bot; everyone where it is empty. */
  readonly allow: ReadonlySet<number>
  readonly admins: ReadonlySet<number>
  /** How the log is written: sentences, or one JSON object a line with one for every update. */
  readonly logFormat: 'text' | 'json'
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings of the bot from `TELEGRAM_…`, `NIANWEN_…` and the variables of proxies.
 * @returns the settings, or the sentence that says what is missing or malformed; it never repeats token or secret
 */
export function readSettings(env: Env): TelegramSettings | string {
  const connection = readConnection(env)
  if (typeof connection === 'string') return connection
  const allow = readIds('NIANWEN_ALLOW', env.NIANWEN_ALLOW)
  if (typeof allow === 'string') return allow
  const admins = readIds('NIANWEN_ADMINS', env.NIANWEN_ADMINS, true)
  if (typeof admins === 'string') return admins
  const serving = readWebhook(env, connection.apiRoot !== undefined)
  if (typeof serving === 'string') return serving
  const proxy = readProxy(env, connection.apiRoot ?? TELEGRAM)
  if (typeof proxy === 'string') return proxy
  const logFormat = env.NIANWEN_LOG?.trim() || 'text'
  if (logFormat !== 'text' && logFormat !== 'json') {
    return `Cannot start the bot: NIANWEN_LOG is "${logFormat}", expected text or json`
  }
  return { ...connection, ...proxy, ...serving, allow, admins, logFormat }
}

function readConnection(env: Env): Pick<TelegramSettings, 'token' | 'apiRoot'> | string {
  const token = env.TELEGRAM_BOT_TOKEN?.trim() ?? ''
  const root = env.TELEGRAM_API_ROOT?.trim() ?? ''
  if (!token)
    return 'Cannot start the bot: TELEGRAM_BOT_TOKEN is not set. Set it to the token that @BotFather gave you.'
  if (!/^\d+:[\w-]+$/.test(token)) {
    return 'Cannot start the bot: TELEGRAM_BOT_TOKEN is malformed, expected digits, a colon and letters, as @BotFather gives it.'
  }
  if (!root) return { token }
  if (!/^https?:\/\/[^\s/]+/.test(root) || !URL.canParse(root)) {
    return `Cannot start the bot: TELEGRAM_API_ROOT is "${root}", expected an address like http://localhost:8081`
  }
  return { token, apiRoot: root.replace(/\/+$/, '') }
}
