/** The part of the Bot API's objects that the emulator keeps (https://core.telegram.org/bots/api). */
export interface User {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string
  readonly language_code?: string
}

export interface Chat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  readonly title?: string
  readonly is_forum?: boolean
}

export interface Button {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
  readonly web_app?: { readonly url: string }
  readonly copy_text?: { readonly text: string }
}

/** A result of inline mode that is an article. */
export interface Article {
  readonly type: 'article'
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly input_message_content: { readonly message_text: string; readonly parse_mode?: string }
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] }
}

/** How the bot has answered an inline query. */
export interface InlineAnswer {
  readonly results: readonly Article[]
  readonly cache_time: number
  readonly is_personal: boolean
  readonly button?: { readonly text: string; readonly start_parameter: string }
}

export interface Message {
  readonly message_id: number
  /** Whoever posts in a channel is not told to the bot. */
  readonly from: User
  readonly chat: Chat
  readonly date: number
  readonly text?: string
  readonly caption?: string
  readonly document?: { readonly file_id: string; readonly file_name: string; readonly file_size: number }
  readonly media_group_id?: string
  readonly photo?: readonly { readonly file_id: string; readonly file_size: number }[]
  readonly message_thread_id?: number
  readonly is_topic_message?: boolean
  readonly reply_to_message?: Message
  /** The bot through whose inline mode the message was sent. */
  readonly via_bot?: User
  readonly migrate_to_chat_id?: number
  readonly new_chat_members?: readonly User[]
  readonly caption_entities?: Message['entities']
  readonly entities?: readonly { readonly type: string; readonly offset: number; readonly length: number }[]
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] }
}

/** A message as the emulator keeps it: with what the bot sent, before Telegram took its markup away. */
export interface StoredMessage extends Message {
  /** The text as sent, with its HTML. */
  readonly source?: string
  readonly deleted?: boolean
}

export type Update = { readonly update_id: number } & Readonly<Record<string, unknown>>

/** One call that the bot made. */
export interface Call {
  readonly method: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * What goes wrong with the next call of a method: an error of the Bot API, a connection that drops before the call is
 * carried out, one that drops after it was carried out, or one that stays open without an answer, though it was carried out.
 */
export type Fault =
  | {
      readonly kind: 'error'
      readonly code: number
      readonly description: string
      readonly retryAfter?: number
      readonly movedTo?: number
    }
  | { readonly kind: 'drop' }
  | { readonly kind: 'dropAfter' }
  | { readonly kind: 'hang' }
