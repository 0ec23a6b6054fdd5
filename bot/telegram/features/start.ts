import { Composer, type Context } from 'grammy'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { askForHelp } from '../../talk/ask-for-help.ts'
import { type AskingManner, answerQuestion, leadWith } from '../answers/answer-question.ts'
import { parsePayload } from '../answers/deep-link.ts'
import type { BotDeps } from '../deps.ts'
import { findTalkKey, messagesFor } from '../incoming/chat-of.ts'
import { interfaceLanguage } from '../incoming/interface-language.ts'
import { createAnswerKeyboard } from '../sending/answer-keyboard.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'

/** A text of the bot's own, with examples as buttons. */
async function showExamples(ctx: Context, deps: BotDeps, text: string): Promise<void> {
  const key = findTalkKey(ctx)
  const help = await askForHelp(deps, interfaceLanguage(ctx.from?.language_code))
  if (!key || !help) return sendText(ctx, text)
  const id = deps.chats.saveAnswer(key, help, deps.now())
  await sendBlocks(ctx, textParagraph(text), createAnswerKeyboard(help, id))
}

/** The question that a link asks and how; undefined where it is unknown, expired or not whole. */
function readLink(text: string, { chats, now }: BotDeps): ({ readonly question: string } & AskingManner) | undefined {
  const payload = parsePayload(text)
  if (payload.kind === 'question') {
    return { question: payload.question, follows: null, lead: () => leadWith(payload.question) }
  }
  const shared = payload.kind === 'kept' ? chats.findShared(payload.id, now()) : null
  if (!shared) return undefined
  const { question, language, context: follows, understood } = shared
  const { otherwise } = getMessages(language).service.share
  return {
    ...{ question, language, follows },
    lead: (answer) => [
      ...leadWith(question),
      ...(answer.understood === understood ? [] : textParagraph(otherwise(understood))),
    ],
  }
}

/** `/start`: who the bot is and what to ask, the examples as buttons; with the payload of a link its question. */
export function createStart(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('start', async (ctx) => {
    const payload = ctx.match.trim()
    const { start, service } = messagesFor(ctx)
    if (parsePayload(payload).kind === 'none') return showExamples(ctx, deps, start)
    const link = readLink(payload, deps)
    if (!link) return showExamples(ctx, deps, service.share.gone)
    const { question, ...manner } = link
    await answerQuestion(ctx, deps, question, manner)
  })
  return feature
}
