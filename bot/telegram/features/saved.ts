import { Composer, type Context, InlineKeyboard } from 'grammy'
import { bold, paragraph, plain, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import { isAnswer, readFollows } from '../../talk/find-answer.ts'
import { answerQuestion, leadWith } from '../answers/answer-question.ts'
import type { BotDeps } from '../deps.ts'
import { findTalkKey, messagesFor } from '../incoming/chat-of.ts'
import { isLasting } from '../sending/answer-keyboard.ts'
import { answerPress } from '../sending/answer-press.ts'
import { editBlocks, sendBlocks } from '../sending/send-blocks.ts'

/** Begins what the buttons of the list do: `s1:ask:ID`, `s1:again:ANSWER`, `s1:drop:ID`, `s1:list`. */
const PREFIX = 's1:'
const DATA = /^s1:(ask|again|drop|edit):(\d{1,15})$/

/** Recent questions that are shown, and kept ones; buttons in a row. */
const MOST_RECENT = 5
const MOST_SHOWN = 20
const IN_ROW = 5

/** Cells of a question in the list. */
const SHOWN = 120

interface Recent {
  readonly id: number
  readonly question: string
}

/** Questions of the talk that had an answer, the last one first, each once. */
function listRecent(ctx: Context, { chats, now }: BotDeps): Recent[] {
  const key = findTalkKey(ctx)
  const recent = new Map<string, Recent>()
  for (const { id, answer } of key ? chats.listAnswers(key, now()) : []) {
    if (!isAnswer(answer) || !isLasting(answer) || recent.has(answer.question)) continue
    recent.set(answer.question, { id, question: answer.question })
  }
  return [...recent.values()].slice(0, MOST_RECENT)
}

/** The kept and the recent questions, numbered, with buttons that ask them; while they are edited, with those that drop them. */
function renderSaved(ctx: Context, deps: BotDeps, isEdited: boolean) {
  const { saved: words } = messagesFor(ctx).service
  const key = findTalkKey(ctx)
  const saved = (key ? deps.chats.listSaved(key) : []).slice(0, MOST_SHOWN)
  const recent = isEdited ? [] : listRecent(ctx, deps)
  const keyboard = new InlineKeyboard()
  const line = (number: number, question: string) => [plain(`${number}. ${cutText(question, SHOWN)}`)]
  for (const [index, { id }] of saved.entries()) {
    keyboard.text(`${isEdited ? '🗑' : '★'} ${index + 1}`, `${PREFIX}${isEdited ? 'drop' : 'ask'}:${id}`)
    if (index % IN_ROW === IN_ROW - 1) keyboard.row()
  }
  keyboard.row()
  for (const [index, { id }] of recent.entries()) {
    keyboard.text(`🕘 ${saved.length + index + 1}`, `${PREFIX}again:${id}`)
  }
  keyboard.row()
  if (saved.length > 0) keyboard.text(isEdited ? words.done : words.edit, `${PREFIX}edit:${isEdited ? 0 : 1}`)
  const blocks = [
    ...(saved.length > 0
      ? paragraph([bold(words.title)], ...saved.map(({ question }, index) => line(index + 1, question)))
      : textParagraph(words.none)),
    ...(recent.length > 0
      ? paragraph(
          [bold(words.recent)],
          ...recent.map(({ question }, index) => line(saved.length + index + 1, question)),
        )
      : []),
  ]
  return { blocks, keyboard }
}

/** `/saved`: the questions that a person keeps, and the last ones asked, as buttons. */
export function createSaved(deps: BotDeps): Composer<Context> {
  const { chats, now } = deps
  const feature = new Composer()
  feature.command(['saved', 'recent'], async (ctx) => {
    const { blocks, keyboard } = renderSaved(ctx, deps, false)
    await sendBlocks(ctx, blocks, keyboard)
  })
  feature.callbackQuery(new RegExp(`^${PREFIX}`), async (ctx) => {
    const [, action, number] = DATA.exec(ctx.callbackQuery.data) ?? []
    const key = findTalkKey(ctx)
    if (!key || action === undefined) return answerPress(ctx, messagesFor(ctx).unknownButton)
    const id = Number(number)
    if (action === 'drop' || action === 'edit') {
      if (action === 'drop') chats.dropSaved(key, id)
      const { blocks, keyboard } = renderSaved(ctx, deps, action === 'drop' || id === 1)
      await editBlocks(ctx, blocks, keyboard)
      return answerPress(ctx)
    }
    const answer = action === 'again' ? chats.findAnswer(key.chat, id, now()) : null
    const saved = action === 'ask' ? chats.listSaved(key).find((each) => each.id === id) : undefined
    const again = isAnswer(answer) ? { ...answer, context: readFollows(answer) } : saved
    if (!again) return answerPress(ctx, messagesFor(ctx).staleButton)
    await answerPress(ctx)
    const { question, language, context: follows } = again
    await answerQuestion(ctx, deps, question, { language, follows, lead: () => leadWith(question) })
  })
  return feature
}
