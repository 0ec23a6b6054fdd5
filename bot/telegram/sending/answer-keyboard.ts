import { InlineKeyboard } from 'grammy'
import type { InlineKeyboardButton } from 'grammy/types'
import { countPages } from '../../../retrieval/answer/render/render-answer.ts'
import { pageOfQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import { listSources } from '../../../retrieval/answer/render/render-sources.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { canExport } from '../../exports/export-answer.ts'
import { listOriginals } from '../../exports/list-originals.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { writeAction } from '../../talk/callback-data.ts'
import { isUnderstood } from '../../talk/is-understood.ts'
import { cutLabels, isCut, rowsOfLabels } from './cut-label.ts'
import { addNextButtons } from './next-questions.ts'

const EXPORTS = ['chart', 'csv', 'xlsx'] as const

/** Buttons of quotes in a row: of more a phone cuts numbers of two digits. */
const IN_ROW = 3

/** Options that a keyboard offers. */
const MOST = 12

/** Buttons that turn pages: back, which one of how many this is, and on; none where there is one only. */
export function addPageButtons(
  keyboard: InlineKeyboard,
  page: number,
  pages: number,
  write: (page: number) => string,
): void {
  if (pages <= 1) return
  if (page > 0) keyboard.text('◀', write(page - 1))
  keyboard.text(`${page + 1}/${pages}`, write(page))
  if (page < pages - 1) keyboard.text('▶', write(page + 1))
  keyboard.row()
}

/** Buttons of one page of an answer: the context of each quote by its number, and the other pages, below a digest in messages of their own. */
function addContentButtons(
  keyboard: InlineKeyboard,
  answer: Answer,
  id: number,
  { place, page, whole }: Standing,
): void {
  const { buttons } = getMessages(answer.language)
  const { indices } = pageOfQuotes(answer, page)
  for (const [place, index] of indices.entries()) {
    keyboard.text(buttons.context(index + 1), writeAction({ kind: 'context', answer: id, index }))
    if (place % IN_ROW === IN_ROW - 1) keyboard.row()
  }
  keyboard.row()
  const kind = place === 'chat' ? 'page' : 'more'
  addPageButtons(keyboard, page, countPages(answer), (index) => writeAction({ kind, answer: id, index }))
  if (whole) keyboard.add(whole).row()
}

/** Where a keyboard stands, and below which page of its answer. */
interface Standing {
  readonly place: 'chat' | 'digest'
  readonly page: number
  /** Leads to the whole of an answer that has several pages. */
  readonly whole?: InlineKeyboardButton | undefined
}

/** Kinds of answers whose question somebody may want again. */
const LASTING: readonly Answer['kind'][] = ['figures', 'passages', 'mixed', 'coverage', 'findings']

/** Whether the question of an answer can be shared and subscribed to. */
export const isLasting = (answer: Answer): boolean => LASTING.includes(answer.kind) && isUnderstood(answer)

/**
 * Buttons below an answer: the readings on offer, short ones in twos, the next questions, what it
 * rests on (sources, statement, originals), what can be made of it, at most three in a row as a phone has room for, and
 * its question as a subscription (not below a digest, which is one) and as a link.
 */
export function createAnswerKeyboard(
  answer: Answer,
  id: number,
  { place = 'chat', page = 0, whole }: Partial<Standing> = {},
): InlineKeyboard | undefined {
  const { buttons, files, service } = getMessages(answer.language)
  const keyboard = new InlineKeyboard()
  addOptionButtons(keyboard, answer, id)
  addNextButtons(keyboard, answer, id, place === 'chat')
  addContentButtons(keyboard, answer, id, { place, page, whole })
  if (listSources(answer).length > 0) keyboard.text(buttons.sources, writeAction({ kind: 'sources', answer: id }))
  if (answer.sql) keyboard.text(buttons.sql, writeAction({ kind: 'sql', answer: id }))
  if (listOriginals(answer).length > 0)
    keyboard.text(files.buttons.originals, writeAction({ kind: 'originals', answer: id }))
  keyboard.row()
  for (const kind of EXPORTS.filter((kind) => canExport(answer, kind)))
    keyboard.text(files.buttons[kind], writeAction({ kind, answer: id }))
  keyboard.row()
  if (isLasting(answer)) {
    if (place === 'chat') keyboard.text(service.subscribe.button, writeAction({ kind: 'subscribe', answer: id }))
    keyboard.text(service.share.button, writeAction({ kind: 'share', answer: id })).row()
    if (place === 'chat') addVerdictButtons(keyboard, id, service.saved.button)
  }
  const rows = keyboard.inline_keyboard.filter((row) => row.length > 0)
  return rows.length > 0 ? new InlineKeyboard(rows) : undefined
}

/** Keeping the question, and what somebody thinks of the answer. */
function addVerdictButtons(keyboard: InlineKeyboard, id: number, save: string): void {
  keyboard.text(save, writeAction({ kind: 'save', answer: id }))
  keyboard.text('👍', writeAction({ kind: 'good', answer: id })).text('👎', writeAction({ kind: 'bad', answer: id }))
}

/** Buttons of the readings, or of examples; one that a phone has to cut begins with its number, as it stands above. */
function addOptionButtons(keyboard: InlineKeyboard, answer: Answer, id: number): void {
  const texts = answer.options.slice(0, MOST).map(({ label }) => label || '…')
  const labels = cutLabels(texts.map((text, index) => (isCut(text) ? `${index + 1}. ${text}` : text)))
  for (const row of rowsOfLabels(labels)) {
    for (const index of row) keyboard.text(labels[index] ?? '', writeAction({ kind: 'option', answer: id, index }))
    keyboard.row()
  }
}
