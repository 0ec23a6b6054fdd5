/** What stands behind `start=` in a link to the bot: letters, digits, `_` and `-` (https://core.telegram.org/bots/features#deep-linking). */
const LONGEST = 64
const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/

/** Begin the payload of a link that asks a question: one that holds it, and one that holds the id of a kept one. */
const IN_PLACE = 'q_t'
const KEPT = 'q_s'

/** What a link asks for. */
export type LinkPayload =
  /** A question that stands alone. */
  | { readonly kind: 'question'; readonly question: string }
  /** A question that the bot has kept. */
  | { readonly kind: 'kept'; readonly id: string }
  /** It began as a link to a question, but it is not a whole one. */
  | { readonly kind: 'garbled' }
  /** Nothing, or nothing of ours. */
  | { readonly kind: 'none' }

/** The payload that holds a question; undefined where it is too long. */
export function writeQuestion(question: string): string | undefined {
  const payload = IN_PLACE + Buffer.from(question).toString('base64url')
  return payload.length <= LONGEST ? payload : undefined
}

/** The payload that means a kept question. */
export const writeKept = (id: string): string => KEPT + id

/** Reads what came with `/start`. */
export function parsePayload(text: string): LinkPayload {
  if (!text.startsWith('q_')) return { kind: 'none' }
  if (!PAYLOAD.test(text)) return { kind: 'garbled' }
  const rest = text.slice(KEPT.length)
  if (text.startsWith(KEPT) && rest) return { kind: 'kept', id: rest }
  const question = text.startsWith(IN_PLACE) ? decode(rest) : undefined
  return question ? { kind: 'question', question } : { kind: 'garbled' }
}

/** Text of base64url that is written as we write it; undefined for anything else. */
function decode(code: string): string | undefined {
  const bytes = Buffer.from(code, 'base64url')
  if (bytes.toString('base64url') !== code) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
    return /\p{Cc}/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** The address that opens a private chat with the bot and starts it with a payload. */
export const linkTo = (username: string, payload: string): string => `https://t.me/${username}?start=${payload}`

/** Whether the question of a link is kept by the bot, so that the link expires. */
export const isKept = (link: string): boolean => link.includes(`?start=${KEPT}`)
