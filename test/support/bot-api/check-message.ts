import { badRequest } from './bot-api-error.ts'
import { parseHtml } from './parse-html.ts'
import type { Button, Chat, StoredMessage } from './types.ts'

/** Telegram's limits: characters of a text and of a caption, bytes of a button's data. */
const LIMITS = { text: 4096, caption: 1024, data: 64 } as const

type Values = Readonly<Record<string, unknown>>

/**
 * The visible text of a message that is sent or edited.
 * @throws BotApiError where Telegram would refuse it
 */
export function checkText(values: Values, field: 'text' | 'caption'): string {
  const source = String(values[field] ?? '')
  const text = values.parse_mode === 'HTML' ? parseHtml(source) : source
  if (field === 'text' && text.trim() === '') throw badRequest('message text is empty')
  if (text.length > LIMITS[field])
    throw badRequest(field === 'text' ? 'message is too long' : 'message caption is too long')
  return text
}

function checkButton(button: Button, isPrivate: boolean): void {
  if (!button.text)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  if (button.url !== undefined) {
    if (!/^(?:https?|tg):\/\/\S+$/.test(button.url)) throw badRequest('BUTTON_URL_INVALID')
    return
  }
  if (button.web_app) {
    if (!button.web_app.url.startsWith('https://')) throw badRequest('BUTTON_URL_INVALID')
    if (!isPrivate) throw badRequest('BUTTON_TYPE_INVALID')
    return
  }
  if (button.copy_text) {
    const { length } = button.copy_text.text
    if (length < 1 || length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID')
    return
  }
  const bytes = Buffer.byteLength(button.callback_data ?? '')
  if (bytes < 1 || bytes > LIMITS.data) throw badRequest('BUTTON_DATA_INVALID')
}

/** The keyboard of a message, where it has one; Web Apps are opened in private chats only. @throws BotApiError where Telegram would refuse it */
export function checkKeyboard(
  { reply_markup: markup }: Values,
  chat?: Pick<Chat, 'type'>,
): Pick<StoredMessage, 'reply_markup'> {
  if (typeof markup !== 'object' || markup === null || !('inline_keyboard' in markup)) return {}
  const keyboard = markup.inline_keyboard as Button[][]
  // Telegram drops a row without buttons in silence; other servers of its API may not.
  if (keyboard.some((row) => row.length === 0)) throw badRequest('inline keyboard has an empty row')
  for (const button of keyboard.flat()) checkButton(button, chat?.type === 'private')
  return { reply_markup: { inline_keyboard: keyboard } }
}
