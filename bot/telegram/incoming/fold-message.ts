import type { Context, MiddlewareFn } from 'grammy'
import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types'

/** What a message says. */
interface Said {
  readonly text: string
  readonly entities: MessageEntity[]
}

/** A caption says what a text would. That of a file in a private chat belongs to the file, which somebody hands in. */
function readSaid({ text, caption, entities, caption_entities, document, chat }: Message): Said | undefined {
  if (text !== undefined) return { text, entities: entities ?? [] }
  if (caption === undefined || (document && chat.type === 'private')) return undefined
  return { text: caption, entities: caption_entities ?? [] }
}

/** The bot knows its commands in small letters. */
const foldCase = (text: string): string => text.replace(/^\/\w+/, (command) => command.toLowerCase())

/** `@the_bot /help` as `/help@the_bot`. */
function putCommandFirst({ text, entities }: Said, { username }: UserFromGetMe): Said {
  const [found = '', command = '', rest = ''] =
    new RegExp(`^@${username}[\\s,，:：、]*(/\\w+)(?:@${username})?(?=\\s|$)(.*)`, 'is').exec(text) ?? []
  if (!found) return { text, entities }
  const own = `${command.toLowerCase()}@${username}`
  const shift = own.length + rest.length - text.length
  const kept = entities.filter(({ offset }) => offset >= text.length - rest.length)
  return {
    text: own + rest,
    entities: [
      { type: 'bot_command', offset: 0, length: own.length },
      ...kept.map((entity) => ({ ...entity, offset: entity.offset + shift })),
    ],
  }
}

/**
 * Gives every message that says something its words as `text`, and a command its one form, so that no feature has to know
 * the others. The update itself is changed, since grammY reads commands from it.
 */
export const foldMessage: MiddlewareFn<Context> = (ctx, next) => {
  const message = ctx.message ?? ctx.editedMessage ?? ctx.channelPost
  const said = message && readSaid(message)
  if (said) {
    const { text, entities } = putCommandFirst(said, ctx.me)
    Object.assign(message, { text: foldCase(text), entities })
  }
  return next()
}
