import type { ChatKey } from '../../db/chats/chat-key.ts'

/** A button of Telegram's inline keyboard. */
export interface DigestButton {
  readonly text: string
  readonly callback_data: string
}

/** One message of a digest, plain JSON. */
export interface DigestPart {
  /** Telegram's HTML. */
  readonly text: string
  readonly keyboard: readonly (readonly DigestButton[])[]
}

/**
 * What became of a message: it has arrived; certainly not, and may be tried again (`wait`: not before so many seconds,
 * `again`: later, `moved`: in the chat with this id); the chat cannot be reached; the message cannot be sent at all; or
 * nobody knows whether it has arrived.
 */
export type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'again' | 'refused' | 'failed' | 'unknown'; readonly reason: string }
  | { readonly kind: 'moved'; readonly to: number }

/** Sends a message once, without repeating anything by itself. Never rejects. */
export type SendDigest = (key: ChatKey, part: DigestPart) => Promise<SendOutcome>
