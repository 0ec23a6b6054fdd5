import { Api, GrammyError, HttpError, type Transformer } from 'grammy'
import type { SendDigest, SendOutcome } from '../../digests/sender.ts'
import { createAgent } from '../serving/create-agent.ts'

/** Seconds that Telegram has to answer: less than the lease of a claimed digest, and than a stop waits. */
const PATIENCE = 25

/** Errors of connections that were never made, so that nothing can have arrived. */
const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN']

/** Descriptions of 400 that mean that there is nobody to send to, now and later. */
const NOBODY_THERE =
  /chat not found|user is deactivated|user not found|peer_id_invalid|thread not found|not enough rights|have no rights|chat_write_forbidden|topic_(?:closed|deleted)/i

/** How to reach Telegram. */
export interface SendOnceOptions {
  readonly apiRoot: string
  readonly proxy?: string | undefined
  /** Rewrites what is sent. */
  readonly transformer?: Transformer
  /** Seconds that Telegram has to answer; `PATIENCE` where absent. */
  readonly patience?: number
}

/**
 * Sends the messages of digests through a client of their own: it repeats nothing, since a message may have arrived
 * though no answer came, and opens a new connection each time, since one that was kept open too long breaks in silence.
 */
export function createSendOnce(
  token: string,
  { apiRoot, proxy, transformer, patience = PATIENCE }: SendOnceOptions,
): SendDigest {
  const agent = createAgent({ apiRoot, proxy }, { keepAlive: false })
  const api = new Api(token, { apiRoot, timeoutSeconds: patience, baseFetchConfig: { agent, compress: true } })
  if (transformer) api.config.use(transformer)
  return async ({ chat, thread }, { text, keyboard }) => {
    try {
      await api.sendMessage(chat, text, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        ...(thread === 0 ? {} : { message_thread_id: thread }),
        ...(keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } } : {}),
      })
      return { kind: 'sent' }
    } catch (error) {
      return readOutcome(error)
    }
  }
}

/** What an error of sending means; its reason holds neither token nor message. */
function readOutcome(error: unknown): SendOutcome {
  if (error instanceof GrammyError) return readRefusal(error)
  if (!(error instanceof HttpError)) return { kind: 'unknown', reason: 'no connection' }
  const code = (error.error as { readonly code?: unknown }).code
  if (typeof code === 'string' && NEVER_CONNECTED.includes(code)) return { kind: 'again', reason: code }
  return { kind: 'unknown', reason: typeof code === 'string' ? code : 'no answer' }
}

/**
 * A refusal is Telegram's word that nothing was sent. A gateway's is not (502, 504): it does not know what became of
 * the message behind it.
 */
function readRefusal({ error_code: code, description, parameters }: GrammyError): SendOutcome {
  const reason = `${code} ${description}`
  if (code === 429) return { kind: 'wait', seconds: parameters.retry_after ?? 30 }
  if (parameters.migrate_to_chat_id !== undefined) return { kind: 'moved', to: parameters.migrate_to_chat_id }
  if (code === 403 || (code === 400 && NOBODY_THERE.test(description))) return { kind: 'refused', reason }
  if (code === 502 || code === 504) return { kind: 'unknown', reason }
  if (code >= 500 || code === 401 || code === 404) return { kind: 'again', reason }
  return { kind: 'failed', reason }
}
