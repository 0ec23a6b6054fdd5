import { Composer, type Context } from 'grammy'
import type { Answer } from '../../../retrieval/answer.ts'
import { findAnswer } from '../../talk/find-answer.ts'
import type { BotDeps } from '../deps.ts'
import { findTalkKey, messagesFor } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

/** A command about the last answer of the conversation. */
export function createLastAnswer(
  command: string,
  act: (ctx: Context, answer: Answer) => Promise<void>,
  deps: BotDeps,
): Composer<Context> {
  const feature = new Composer()
  feature.command(command, async (ctx) => {
    const key = findTalkKey(ctx)
    const id = key ? deps.chats.findLastAnswer(key, deps.now()) : null
    const answer = key && id !== null ? findAnswer(deps, key.chat, id) : undefined
    if (answer) await act(ctx, answer)
    else await sendText(ctx, messagesFor(ctx).noAnswerYet)
  })
  return feature
}
