import { Composer, type Context } from 'grammy'
import { parseAction } from '../../talk/callback-data.ts'
import { findAnswer } from '../../talk/find-answer.ts'
import { hasPart } from '../answers/has-part.ts'
import { performAction } from '../answers/perform-action.ts'
import type { ShownPages } from '../answers/shown-pages.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { answerPress } from '../sending/answer-press.ts'

/** Buttons below answers. Every press is answered, those of expired answers and older versions too. */
export function createCallbacks(deps: BotDeps, pages: ShownPages): Composer<Context> {
  const feature = new Composer()
  feature.on('callback_query', async (ctx) => {
    const messages = messagesFor(ctx)
    const action = parseAction(ctx.callbackQuery.data ?? '')
    const answer = action && ctx.chat ? findAnswer(deps, ctx.chat.id, action.answer) : undefined
    const gone = answer && action && !hasPart(action, answer)
    if (!action) return answerPress(ctx, messages.unknownButton)
    if (!answer || gone) return answerPress(ctx, messages.staleButton)
    await answerPress(ctx)
    pages.note(action)
    await performAction(ctx, deps, answer, action)
  })
  return feature
}
