import type { Transformer } from 'grammy'

/** Takes the rows without buttons out of every keyboard: builders leave them where nothing follows. */
export const dropEmptyRows: Transformer = (prev, method, payload, signal) => {
  const markup = 'reply_markup' in payload ? payload.reply_markup : undefined
  if (!markup || !('inline_keyboard' in markup)) return prev(method, payload, signal)
  const rows = markup.inline_keyboard.filter((row) => row.length > 0)
  return prev(method, { ...payload, reply_markup: { ...markup, inline_keyboard: rows } }, signal)
}
