import { Composer, type Context } from 'grammy'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { type AskingManner, answerQuestion, leadWith } from '../answers/answer-question.ts'
import { parsePayload } from '../answers/deep-link.ts'
import { showExamples } from '../answers/show-examples.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'

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
