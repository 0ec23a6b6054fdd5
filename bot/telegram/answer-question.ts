import type { Context } from 'grammy'
import { type Block, bold, paragraph } from '../render/block.ts'
import { renderAnswer, renderOptions } from '../render/render-answer.ts'
import { createAnswerKeyboard } from './answer-keyboard.ts'
import { findChatKey } from './chat-of.ts'
import type { BotDeps } from './deps.ts'
import { keepAnswer } from './find-answer.ts'
import { keepTyping } from './keep-typing.ts'
import { sendBlocks } from './send-blocks.ts'

/**
 * Asks a question for the conversation of `ctx` and sends the answer with its buttons.
 * @param lead what stands above the answer, for example the question where the user did not type it
 */
export async function answerQuestion(
  ctx: Context,
  { asker, chats, now }: BotDeps,
  question: string,
  lead: readonly Block[] = [],
): Promise<void> {
  const key = findChatKey(ctx)
  if (!key) return
  const follows = chats.findContext(key, now())
  const { answer, context } = await keepTyping(ctx, () => asker.ask(question, { now: now(), context: follows }))
  const id = chats.saveAnswer(key, keepAnswer(answer, follows), now())
  await sendBlocks(ctx, [...lead, ...renderAnswer(answer), ...renderOptions(answer)], createAnswerKeyboard(answer, id))
  chats.saveContext(key, context, now())
}

/** A question that the user chose instead of typing it. */
export const leadWith = (question: string): Block[] => paragraph([bold(`❓ ${question}`)])
