import { InlineKeyboard } from 'grammy'
import type { Answer } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import { listSources } from '../render/render-sources.ts'
import { cutText } from '../render/text-width.ts'
import { writeAction } from './callback-data.ts'

/** Cells of a button that a phone shows. */
const LABEL_WIDTH = 56

/** Options that a keyboard offers. */
const MOST = 12

/** Buttons below an answer: one row for each reading on offer and each next question, then its sources and its statement. */
export function createAnswerKeyboard(answer: Answer, id: number): InlineKeyboard | undefined {
  const { buttons } = getMessages(answer.language)
  const keyboard = new InlineKeyboard()
  for (const [index, { label }] of answer.options.slice(0, MOST).entries()) {
    keyboard.text(cutText(label, LABEL_WIDTH) || '…', writeAction({ kind: 'option', answer: id, index })).row()
  }
  for (const [index, { question }] of answer.suggestions.entries()) {
    keyboard.text(cutText(`💡 ${question}`, LABEL_WIDTH), writeAction({ kind: 'suggestion', answer: id, index })).row()
  }
  if (listSources(answer).length > 0) keyboard.text(buttons.sources, writeAction({ kind: 'sources', answer: id }))
  if (answer.sql) keyboard.text(buttons.sql, writeAction({ kind: 'sql', answer: id }))
  return keyboard.inline_keyboard.some((row) => row.length > 0) ? keyboard : undefined
}
