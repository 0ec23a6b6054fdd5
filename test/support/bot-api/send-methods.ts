import { BotApiError, badRequest } from './bot-api-error.ts'
import { checkKeyboard, checkText } from './check-message.ts'
import type { Parameters } from './read-parameters.ts'
import type { TelegramState } from './telegram-state.ts'
import type { Message, StoredMessage } from './types.ts'

type Values = Parameters['values']
type Envelope = Pick<StoredMessage, 'chat' | 'from' | 'message_thread_id' | 'is_topic_message' | 'reply_to_message'>

/** Where a message goes and what it replies to. */
function addressOf(state: TelegramState, values: Values): Envelope {
  const chat = state.getChat(values.chat_id)
  if (state.blocked.has(chat.id)) throw new BotApiError(403, 'Forbidden: bot was blocked by the user')
  const thread = values.message_thread_id
  if (thread !== undefined && !chat.is_forum) throw badRequest('message thread not found')
  const reply = values.reply_parameters as { message_id: number; allow_sending_without_reply?: boolean } | undefined
  const replied = reply && state.findMessage(chat.id, reply.message_id)
  if (reply && !replied && !reply.allow_sending_without_reply) throw badRequest('message to be replied not found')
  return {
    chat,
    from: state.bot,
    ...(thread === undefined ? {} : { message_thread_id: Number(thread), is_topic_message: true }),
    ...(replied ? { reply_to_message: withoutSource(replied) } : {}),
  }
}

/** A message as the Bot API hands it out. */
export const withoutSource = ({ source: _source, deleted: _deleted, ...message }: StoredMessage): Message => message

export function sendMessage(state: TelegramState, { values }: Parameters): Message {
  const address = addressOf(state, values)
  const keyboard = checkKeyboard(values, address.chat)
  const content = { text: checkText(values, 'text'), source: String(values.text), ...keyboard }
  return withoutSource(state.addMessage({ ...address, ...content }))
}

function keepFile(
  state: TelegramState,
  { files }: Parameters,
  field: unknown,
): { id: string; name: string; size: number } {
  const name = String(field).replace(/^attach:\/\//, '')
  const file = files[name] ?? Object.values(files)[0]
  if (!file) throw badRequest('there is no document in the request')
  const id = `file-${state.files.size + 1}`
  state.files.set(id, file.bytes)
  return { id, name: file.name, size: file.bytes.length }
}

export function sendFile(state: TelegramState, parameters: Parameters, kind: 'document' | 'photo'): Message {
  const { values } = parameters
  const address = addressOf(state, values)
  const { id, name, size } = keepFile(state, parameters, values[kind])
  const content =
    kind === 'document'
      ? { document: { file_id: id, file_name: name, file_size: size } }
      : { photo: [{ file_id: id, file_size: size }] }
  const caption = values.caption === undefined ? {} : { caption: checkText(values, 'caption') }
  return withoutSource(state.addMessage({ ...address, ...content, ...caption, ...checkKeyboard(values, address.chat) }))
}

export function sendMediaGroup(state: TelegramState, parameters: Parameters): Message[] {
  const media = parameters.values.media as { type: string; media: string; caption?: string }[]
  if (!Array.isArray(media) || media.length < 2 || media.length > 10)
    throw badRequest('wrong number of media: 2–10 expected')
  return media.map(({ type, media: file, ...item }) => {
    const kind = type === 'photo' ? 'photo' : 'document'
    return sendFile(state, { ...parameters, values: { ...parameters.values, ...item, [kind]: file } }, kind)
  })
}

function getOwnMessage(state: TelegramState, values: Values): StoredMessage {
  const message = state.findMessage(state.getChat(values.chat_id).id, values.message_id)
  if (!message) throw badRequest('message to edit not found')
  if (message.from.id !== state.bot.id) throw badRequest("message can't be edited")
  return message
}

export function editMessage(state: TelegramState, { values }: Parameters, field: 'text' | 'keyboard'): Message {
  const { reply_markup: _old, ...message } = getOwnMessage(state, values)
  const text = field === 'text' ? { text: checkText(values, 'text'), source: String(values.text) } : {}
  const edited = { ...message, ...text, ...checkKeyboard(values, message.chat) }
  if (JSON.stringify(edited) === JSON.stringify({ ...message, ...(_old ? { reply_markup: _old } : {}) })) {
    throw badRequest('message is not modified')
  }
  state.replaceMessage(edited)
  return withoutSource(edited)
}

export function deleteMessage(state: TelegramState, { values }: Parameters): true {
  const message = state.findMessage(state.getChat(values.chat_id).id, values.message_id)
  if (!message) throw badRequest('message to delete not found')
  state.replaceMessage({ ...message, deleted: true })
  return true
}
