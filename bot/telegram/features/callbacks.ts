import { Composer, type Context } from 'grammy'
import { pageOfQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { type ButtonAction, parseAction } from '../../talk/callback-data.ts'
import { findAnswer } from '../../talk/find-answer.ts'
import { findQuestion, performAction } from '../answers/perform-action.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { answerPress } from '../sending/answer-press.ts'

/** Whether an answer still has the part that a button means. */
function hasPart(action: ButtonAction, answer: Answer): boolean {
  if (!('index' in action)) return true
  if (action.kind === 'more') return pageOfQuotes(answer, action.index).indices.length > 0
  if (action.kind === 'context' || action.kind === 'section') return answer.quotes[action.index] !== undefined
  return findQuestion(action, answer) !== undefined
}

/** Buttons below answers. Every press is answered, those of expired answers and older versions too. */
export function createCallbacks(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.on('callback_query', async (ctx) => {
    const messages = messagesFor(ctx)
    const action = parseAction(ctx.callbackQuery.data ?? '')
    const answer = action && ctx.chat ? findAnswer(deps, ctx.chat.id, action.answer) : undefined
    const gone = answer && action && !hasPart(action, answer)
    if (!action) return answerPress(ctx, messages.unknownButton)
    if (!answer || gone) return answerPress(ctx, messages.staleButton)
    await answerPress(ctx)
    await performAction(ctx, deps, answer, action)
  })
  return feature
}
