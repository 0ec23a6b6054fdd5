import { Composer, type Context } from 'grammy'
import { pageOfQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { findAnswer, readFollows } from '../../talk/find-answer.ts'
import { listChoices } from '../../talk/read-said.ts'
import { readAction, type SaidAction } from '../../talk/said-action.ts'
import { answerQuestion } from '../answers/answer-question.ts'
import { findShown } from '../answers/find-followed.ts'
import { performAction } from '../answers/perform-action.ts'
import type { BotDeps } from '../deps.ts'
import { findAddressedText } from '../incoming/addressed-text.ts'
import { findTalkKey, messagesFor } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

/** An answer and the id that its buttons carry. */
interface Shown {
  readonly id: number
  readonly answer: Answer
}

/** The answer that a message replies to, else the last one. */
function findMeant(ctx: Context, deps: BotDeps): Shown | undefined {
  const key = findTalkKey(ctx)
  const id = key && (findShown(ctx) ?? deps.chats.findLastAnswer(key, deps.now()))
  const answer = key && id ? findAnswer(deps, key.chat, id) : undefined
  return answer && id ? { id, answer } : undefined
}

/** The button with a number: readings on offer first, then next questions. */
function toChoice(number: number, { id, answer }: Shown): ButtonAction | undefined {
  const index = number - 1
  if (answer.options[index]) return { kind: 'option', answer: id, index }
  const next = index - answer.options.length
  return answer.suggestions[next] ? { kind: 'suggestion', answer: id, index: next } : undefined
}

/**
 * Everything that can be pressed can be typed: a number, 图表, 出处, 更多, 导出excel, chart, source, more, alone in a message, mean
 * the buttons of the answer that it replies to, or of the last one. What else is said is a question.
 */
export function createSaid(deps: BotDeps): Composer<Context> {
  /** Pages of quotes that were shown last, by answer. */
  const pages = new Map<number, number>()

  async function showMore(ctx: Context, { id, answer }: Shown): Promise<void> {
    const page = (pages.get(id) ?? 0) + 1
    if (pageOfQuotes(answer, page).indices.length === 0) {
      return sendText(ctx, getMessages(answer.language).service.nothingMore)
    }
    pages.clear()
    pages.set(id, page)
    await performAction(ctx, deps, answer, { kind: 'more', answer: id, index: page })
  }

  async function perform(ctx: Context, said: SaidAction, shown: Shown): Promise<void> {
    const { answer, id } = shown
    if (said.kind === 'more') return showMore(ctx, shown)
    if (said.kind === 'language') {
      return answerQuestion(ctx, deps, answer.question, { language: said.language, follows: readFollows(answer) })
    }
    if (said.kind === 'choose') {
      const choice = toChoice(said.number, shown)
      if (choice) return performAction(ctx, deps, answer, choice)
      return sendText(ctx, getMessages(answer.language).terminal.noOption(said.number, listChoices(answer).length))
    }
    if (said.kind === 'cancel' || said.kind === 'new' || said.kind === 'thanks') return
    await performAction(ctx, deps, answer, { kind: said.kind, answer: id })
  }

  const feature = new Composer()
  feature.on('message:text', async (ctx, next) => {
    const text = findAddressedText(ctx.msg, ctx.me)
    const said = text === undefined ? undefined : readAction(text)
    if (!said) return next()
    const messages = messagesFor(ctx)
    const key = findTalkKey(ctx)
    if (said.kind === 'thanks') return sendText(ctx, messages.service.welcome)
    if (said.kind === 'cancel') return sendText(ctx, messages.service.nothingToCancel)
    if (said.kind === 'new') {
      if (key) deps.chats.forget(key)
      return sendText(ctx, messages.forgotten)
    }
    const shown = findMeant(ctx, deps)
    await (shown ? perform(ctx, said, shown) : sendText(ctx, messages.noAnswerYet))
  })
  return feature
}
