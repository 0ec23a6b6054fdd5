import type { Context } from 'grammy'
import type { ChatKey, TalkKey } from '../../../db/chats/chat-key.ts'
import type { DigestMessages } from '../../messages/digest-messages.ts'
import { getDigestMessages } from '../../messages/get-digest-messages.ts'
import { getMessages } from '../../messages/get-messages.ts'
import type { Messages } from '../../messages/messages.ts'
import { languageOf } from './language-of.ts'

/** Topic of the message in a forum, undefined outside of one. */
export function threadOf(ctx: Context): number | undefined {
  const message = ctx.msg
  return message?.is_topic_message ? message.message_thread_id : undefined
}

/** The conversation that an update belongs to, undefined where it has no chat. */
export function findChatKey(ctx: Context): ChatKey | undefined {
  const chat = ctx.chat?.id
  return chat === undefined ? undefined : { chat, thread: threadOf(ctx) ?? 0 }
}

/** The talk that an update belongs to: in a group everyone has their own. */
export function findTalkKey(ctx: Context): TalkKey | undefined {
  const key = findChatKey(ctx)
  return key && { ...key, person: ctx.chat?.type === 'private' ? 0 : (ctx.from?.id ?? 0) }
}

/** The bot's own messages in the language of the chat. */
export const messagesFor = (ctx: Context): Messages => getMessages(languageOf(ctx))

/** What the bot says about digests, in the same language. */
export const digestMessagesFor = (ctx: Context): DigestMessages => getDigestMessages(languageOf(ctx))
