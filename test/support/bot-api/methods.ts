import { answerInlineQuery } from './answer-inline-query.ts'
import { BotApiError, badRequest } from './bot-api-error.ts'
import { deliverUpdates } from './deliver-updates.ts'
import type { Parameters } from './read-parameters.ts'
import { deleteMessage, editMessage, sendFile, sendMediaGroup, sendMessage } from './send-methods.ts'
import type { TelegramState } from './telegram-state.ts'

/** One method of the Bot API. `closed` is aborted when the caller hangs up. */
export type Method = (state: TelegramState, parameters: Parameters, closed: AbortSignal) => unknown

function answerCallbackQuery(state: TelegramState, { values }: Parameters): true {
  const press = state.presses.get(String(values.callback_query_id))
  if (!press) throw badRequest('query is too old and response timeout expired or query ID is invalid')
  press.answered = true
  if (typeof values.text === 'string') press.text = values.text
  state.changed()
  return true
}

function getUpdates(state: TelegramState, { values }: Parameters, closed: AbortSignal): Promise<unknown> {
  if (state.webhook) throw new BotApiError(409, "Conflict: can't use getUpdates method while webhook is active")
  const { offset = 0, limit = 100, timeout = 0 } = values
  state.updates.allow(values.allowed_updates)
  return state.updates.take(Number(offset), Number(limit), Number(timeout), closed)
}

/** Whom a list of commands is for; everyone where absent. */
interface CommandScope {
  readonly type: string
  readonly chat_id?: number
}

function setCommands(state: TelegramState, { values }: Parameters): true {
  const commands = values.commands as { command: string; description: string }[]
  if (commands.some(({ command }) => !/^[a-z0-9_]{1,32}$/.test(command))) throw badRequest('BOT_COMMAND_INVALID')
  const { language_code: language = '', scope } = values as { language_code?: string; scope?: CommandScope }
  if (scope?.chat_id !== undefined) state.getChat(scope.chat_id)
  const place = scope?.chat_id ?? scope?.type
  state.commands.set([language, place].filter((part) => part !== undefined).join(' '), commands)
  return true
}

type ProfileField = 'description' | 'short_description'

function setProfile(state: TelegramState, { values }: Parameters, field: ProfileField, most: number): true {
  const text = String(values[field] ?? '')
  if (text.length > most) throw badRequest(`${field} is too long`)
  state.profile.set(`${field} ${String(values.language_code ?? '')}`.trim(), text)
  return true
}

const getProfile = (state: TelegramState, { values }: Parameters, field: ProfileField): unknown => ({
  [field]: state.profile.get(`${field} ${String(values.language_code ?? '')}`.trim()) ?? '',
})

function setWebhook(state: TelegramState, url: string, secret?: unknown): true {
  if (url && !/^https?:\/\//.test(url)) throw badRequest('bad webhook: invalid URL')
  state.webhook = url
  state.stopWebhook()
  if (!url) return true
  const stopping = new AbortController()
  state.stopWebhook = () => stopping.abort()
  void deliverUpdates(state, { url, secret: secret === undefined ? undefined : String(secret) }, stopping.signal)
  return true
}

/** Bytes of a file that bots may fetch. */
const LARGEST_FILE = 20 * 1024 * 1024

function getFile(state: TelegramState, { values }: Parameters): unknown {
  const bytes = state.files.get(String(values.file_id))
  if (!bytes) throw badRequest('invalid file_id')
  if (bytes.length > LARGEST_FILE) throw badRequest('file is too big')
  return { file_id: values.file_id, file_size: bytes.length, file_path: `documents/${values.file_id}` }
}

/** The methods that the emulator knows. */
export const METHODS: Readonly<Record<string, Method>> = {
  getMe: (state) => ({
    ...state.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: state.inlineMode,
  }),
  getUpdates,
  sendMessage,
  sendDocument: (state, parameters) => sendFile(state, parameters, 'document'),
  sendPhoto: (state, parameters) => sendFile(state, parameters, 'photo'),
  sendMediaGroup,
  editMessageText: (state, parameters) => editMessage(state, parameters, 'text'),
  editMessageReplyMarkup: (state, parameters) => editMessage(state, parameters, 'keyboard'),
  deleteMessage,
  answerCallbackQuery,
  answerInlineQuery,
  sendChatAction: (state, { values }) => Boolean(state.getChat(values.chat_id)),
  setMyCommands: setCommands,
  setMyDescription: (state, parameters) => setProfile(state, parameters, 'description', 512),
  setMyShortDescription: (state, parameters) => setProfile(state, parameters, 'short_description', 120),
  getMyDescription: (state, parameters) => getProfile(state, parameters, 'description'),
  getMyShortDescription: (state, parameters) => getProfile(state, parameters, 'short_description'),
  getChatMember: (state, { values }) => {
    const status = state.admins.has(`${String(values.chat_id)} ${String(values.user_id)}`) ? 'administrator' : 'member'
    return { status, user: { id: Number(values.user_id), is_bot: false, first_name: 'Somebody' } }
  },
  setWebhook: (state, { values }) => {
    state.updates.allow(values.allowed_updates)
    return setWebhook(state, String(values.url ?? ''), values.secret_token)
  },
  deleteWebhook: (state) => setWebhook(state, ''),
  getWebhookInfo: (state) => ({
    url: state.webhook,
    has_custom_certificate: false,
    pending_update_count: state.updates.size,
  }),
  getFile,
}
