import type { Language } from '../../../retrieval/answer.ts'

/**
 * Language of the bot's own messages, by the language that the user's Telegram speaks.
 * @param code IETF tag as Telegram gives it, for example `zh-hans`
 */
export const interfaceLanguage = (code: string | undefined): Language =>
  code?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
