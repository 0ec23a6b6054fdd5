import { Composer, type Context } from 'grammy'
import type { Answer } from '../../../retrieval/answer.ts'
import type { Block } from '../../render/block.ts'
import { findChatKey, messagesFor } from '../chat-of.ts'
import type { BotDeps } from '../deps.ts'
import { findAnswer } from '../find-answer.ts'
import { sendBlocks, sendText } from '../send-blocks.ts'

/** A command that shows the last answer of the conversation in another way. */
export function createLastAnswer(
  command: string,
  render: (answer: Answer) => Block[],
  deps: BotDeps,
): Composer<Context> {
  const feature = new Composer()
  feature.command(command, async (ctx) => {
    const key = findChatKey(ctx)
    const id = key ? deps.chats.findLastAnswer(key, deps.now()) : null
    const answer = key && id !== null ? findAnswer(deps, key.chat, id) : undefined
    if (answer) await sendBlocks(ctx, render(answer))
    else await sendText(ctx, messagesFor(ctx).noAnswerYet)
  })
  return feature
}
