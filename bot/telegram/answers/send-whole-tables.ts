import { type Context, InlineKeyboard, InputFile } from 'grammy'
import type { TalkKey } from '../../../db/chats/chat-key.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { findWholeTables, type WholeTables } from '../../printed/find-whole-tables.ts'
import { paintWholeTable, titleOf } from '../../printed/paint-whole-table.ts'
import { writeAction } from '../../talk/callback-data.ts'
import { findAnswer, keepAnswer } from '../../talk/find-answer.ts'
import type { BotDeps } from '../deps.ts'
import { keepTyping } from '../sending/keep-typing.ts'
import { linkButton } from '../sending/link-button.ts'
import { replyPlace } from '../sending/send-blocks.ts'

/**
 * Sends the whole tables that a question asks for as pictures, the last one with the ways to the report: its page, where there
 * is one, and its file. False where the question asks for none that can be had.
 * @param answer to the question, which was not understood
 */
export async function sendWholeTables(
  ctx: Context,
  deps: BotDeps,
  key: TalkKey,
  answer: Answer,
  follows: unknown,
): Promise<boolean> {
  const { chats, now } = deps
  const { question, language } = answer
  const id = chats.findLastAnswer(key, now())
  const last = id === null ? undefined : findAnswer(deps, key.chat, id)
  const whole = await findWholeTables({ question, language, last, context: follows }, deps)
  if (!whole) return false
  const kept = chats.saveAnswer(key, keepAnswer(whole.answer, null, whole.context), now())
  const keyboard = createKeyboard(ctx, deps, whole, kept)
  for (const [index, table] of whole.tables.entries()) {
    const bytes = await keepTyping(ctx, () => paintWholeTable(whole, table, language), 'upload_photo')
    const isLast = index === whole.tables.length - 1
    await ctx.replyWithPhoto(new InputFile(bytes, `table${table.table.number}.png`), {
      caption: titleOf(whole, table, language),
      ...replyPlace(ctx),
      ...(isLast ? { reply_markup: keyboard } : {}),
    })
  }
  chats.saveContext(key, whole.context, now())
  return true
}

function createKeyboard(
  ctx: Context,
  { linkToPage }: BotDeps,
  { report, answer }: WholeTables,
  id: number,
): InlineKeyboard {
  const { files, buttons } = getMessages(answer.language)
  const { agency, year, file } = report
  const url = linkToPage?.({ kind: 'report', agency, year, file }) ?? null
  const keyboard = new InlineKeyboard()
  if (url !== null) keyboard.add(linkButton(ctx, buttons.whole, url)).row()
  return keyboard.text(files.buttons.originals, writeAction({ kind: 'originals', answer: id }))
}
