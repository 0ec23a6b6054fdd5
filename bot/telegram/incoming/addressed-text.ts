import type { Context } from 'grammy'
import type { Message, UserFromGetMe } from 'grammy/types'

const ENDING = '[\\s,，:：、]*'

/** A text without the mention of this user name. */
function withoutMention(text: string, username: string): string {
  return text.replace(new RegExp(`${ENDING}@${username}(?![A-Za-z0-9_])${ENDING}`, 'gi'), ' ').trim()
}

const mentions = ({ text = '', entities = [] }: Message, me: UserFromGetMe): boolean =>
  entities.some(
    (entity) =>
      (entity.type === 'mention' &&
        text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === `@${me.username.toLowerCase()}`) ||
      (entity.type === 'text_mention' && entity.user.id === me.id),
  )

/** In a forum every message replies to the one that opened its topic. */
const repliesTo = ({ reply_to_message: replied }: Message, me: UserFromGetMe): boolean =>
  replied?.from?.id === me.id && !replied.forum_topic_created

/**
 * What a message asks of the bot: its text in a private chat; in a group only where it mentions the bot or replies to
 * it, without the mention. Undefined where the message is not for the bot.
 */
export function findAddressedText(message: Message, me: UserFromGetMe): string | undefined {
  const text = message.text ?? ''
  if (mentions(message, me)) return withoutMention(text, me.username)
  if (message.chat.type === 'private') return text.trim()
  return repliesTo(message, me) ? text.trim() : undefined
}

/** Whether a message is a command with the name of the bot. */
export const isOwnCommand = ({ text = '' }: Message, me: UserFromGetMe): boolean =>
  text.match(/^\/\w+@(\w+)/)?.[1]?.toLowerCase() === me.username.toLowerCase()

/** Whether an update speaks to the bot: anything in a private chat, a press on one of its buttons, its name in a group. */
export function isAddressed({ callbackQuery, message, channelPost, me }: Context): boolean {
  if (callbackQuery) return true
  const said = message ?? channelPost
  return said !== undefined && (findAddressedText(said, me) !== undefined || isOwnCommand(said, me))
}
