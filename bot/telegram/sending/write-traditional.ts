import type { Transformer } from 'grammy'
import { toTraditional } from '../../render/to-traditional.ts'
import type { BotDeps } from '../deps.ts'

interface Keyboard {
  readonly inline_keyboard: readonly (readonly { readonly text: string }[])[]
}

const isKeyboard = (markup: unknown): markup is Keyboard =>
  typeof markup === 'object' && markup !== null && 'inline_keyboard' in markup

/** The words of a call in traditional characters: those of the message, of its caption and of its buttons. */
function rewrite(payload: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const written: Record<string, unknown> = { ...payload }
  for (const field of ['text', 'caption']) {
    const text = payload[field]
    if (typeof text === 'string') written[field] = toTraditional(text)
  }
  const markup = payload.reply_markup
  if (isKeyboard(markup)) {
    const rows = markup.inline_keyboard.map((row) =>
      row.map((button) => ({ ...button, text: toTraditional(button.text) })),
    )
    written.reply_markup = { ...markup, inline_keyboard: rows }
  }
  return written
}

/** Writes Chinese in traditional characters to the chats that read it so. */
export function writeTraditional({ chats }: Pick<BotDeps, 'chats'>): Transformer {
  return (prev, method, payload, signal) => {
    const chat = 'chat_id' in payload ? payload.chat_id : undefined
    const isWanted = typeof chat === 'number' && chats.getManners(chat).language === 'zh-Hant'
    return prev(method, isWanted ? (rewrite({ ...payload }) as typeof payload) : payload, signal)
  }
}
