import { Composer, type Context } from 'grammy'
import { textParagraph } from '../../render/block.ts'
import { createAnswerKeyboard } from '../answer-keyboard.ts'
import { findChatKey, messagesFor } from '../chat-of.ts'
import type { BotDeps } from '../deps.ts'
import { interfaceLanguage } from '../interface-language.ts'
import { sendBlocks, sendText } from '../send-blocks.ts'

/** What the engine answers with questions that any archive can be asked. */
const HELP = { zh: '帮助', en: 'help' } as const

/** `/start`: who the bot is and what to ask, the examples as buttons. */
export function createStart({ asker, chats, now }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('start', async (ctx) => {
    const { start } = messagesFor(ctx)
    const key = findChatKey(ctx)
    const language = interfaceLanguage(ctx.from?.language_code)
    const help = await asker.ask(HELP[language], { language, now: now(), context: null }).catch(() => null)
    if (!key || help?.answer.kind !== 'help') return sendText(ctx, start)
    const id = chats.saveAnswer(key, help.answer, now())
    await sendBlocks(ctx, textParagraph(start), createAnswerKeyboard(help.answer, id))
  })
  return feature
}
