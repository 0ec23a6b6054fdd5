import { Composer, type Context } from 'grammy'
import { answerQuestion } from '../answers/answer-question.ts'
import type { BotDeps } from '../deps.ts'
import { findAddressedText } from '../incoming/addressed-text.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

const isCommand = (text: string): boolean => text.startsWith('/')

/**
 * Questions: `/ask …` anywhere, text in a private chat, and in a group what mentions the bot or replies to it. A question
 * that was edited is asked anew; an edited command is not carried out again.
 */
export function createQuestion(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  const ask = (ctx: Context, question: string): Promise<void> =>
    question ? answerQuestion(ctx, deps, question) : sendText(ctx, messagesFor(ctx).emptyQuestion)
  feature.command('ask', (ctx) => ask(ctx, ctx.match.trim()))
  feature.on(['message:text', 'edited_message:text'], async (ctx, next) => {
    const question = findAddressedText(ctx.msg, ctx.me)
    if (question === undefined || isCommand(question)) await next()
    else await ask(ctx, question)
  })
  return feature
}
