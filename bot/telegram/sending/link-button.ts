import type { Context } from 'grammy'
import type { InlineKeyboardButton } from 'grammy/types'

/**
 * A button that opens the page: within Telegram where it may (https, in a private chat), in the browser elsewhere.
 * Telegram refuses messages with `web_app` buttons in groups and channels (https://core.telegram.org/bots/api#inlinekeyboardbutton).
 */
export function linkButton({ chat }: Context, text: string, url: string): InlineKeyboardButton {
  const isWithin = chat?.type === 'private' && url.startsWith('https://')
  return isWithin ? { text, web_app: { url } } : { text, url }
}
