import type { Context, MiddlewareFn } from 'grammy'
import type { ChatLanguage } from '../../../db/chats/chat-manners.ts'
import type { Language } from '../../../retrieval/answer.ts'
import type { BotDeps } from '../deps.ts'
import { interfaceLanguage } from './interface-language.ts'

/** The languages that chats have chosen, by the update in hand. */
const chosen = new WeakMap<Context, ChatLanguage>()

/** Telegram in traditional characters. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)/i

/**
 * Takes note of the language that a chat has chosen. Somebody whose Telegram writes traditional characters has chosen them, until
 * they choose otherwise.
 */
export function noteLanguage({ chats }: Pick<BotDeps, 'chats'>): MiddlewareFn<Context> {
  return (ctx, next) => {
    const { chat, from } = ctx
    if (!chat) return next()
    if (chat.type === 'private' && TRADITIONAL.test(from?.language_code ?? '') && !chats.hasManners(chat.id)) {
      chats.saveManners(chat.id, { ...chats.getManners(chat.id), language: 'zh-Hant' })
    }
    const { language } = chats.getManners(chat.id)
    if (language) chosen.set(ctx, language)
    else chosen.delete(ctx)
    return next()
  }
}

/** The language in which a chat wants every answer; undefined where answers follow the question, in whatever characters. */
export function answerLanguage(ctx: Context): Language | undefined {
  const language = chosen.get(ctx)
  return language === 'zh-Hant' ? undefined : language
}

/** Language of the bot's own messages: the one chosen, else that of the person's Telegram, else, as in a channel, that of what was said. */
export function languageOf(ctx: Context): Language {
  const language = chosen.get(ctx)
  if (language) return language === 'en' ? 'en' : 'zh'
  const code = ctx.from?.language_code
  const isChinese = code === undefined && /\p{Script=Han}/u.test(ctx.msg?.text ?? '')
  return isChinese ? 'zh' : interfaceLanguage(code)
}
