import type { Context } from 'grammy'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { askForHelp } from '../../talk/ask-for-help.ts'
import type { BotDeps } from '../deps.ts'
import { findTalkKey } from '../incoming/chat-of.ts'
import { languageOf } from '../incoming/language-of.ts'
import { createAnswerKeyboard } from '../sending/answer-keyboard.ts'
import { renderExamplesAbove, renderNextAbove } from '../sending/next-questions.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'

/** A text of the bot's own, with questions that this archive answers as buttons. */
export async function showExamples(ctx: Context, deps: BotDeps, text: string): Promise<void> {
  const key = findTalkKey(ctx)
  const help = await askForHelp(deps, languageOf(ctx))
  if (!key || !help) return sendText(ctx, text)
  const id = deps.chats.saveAnswer(key, help, deps.now())
  const blocks = [...textParagraph(text), ...renderExamplesAbove(help), ...renderNextAbove(help)]
  await sendBlocks(ctx, blocks, createAnswerKeyboard(help, id))
}
