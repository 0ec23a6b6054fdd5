import { Composer, type Context } from 'grammy'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import type { Act } from '../../messages/said-words.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { findAnswer, readFollows } from '../../talk/find-answer.ts'
import { readSaid, type Said, TALK_COMMANDS } from '../../talk/read-said.ts'
import { answerQuestion } from '../answers/answer-question.ts'
import { findShown } from '../answers/find-followed.ts'
import { hasPart } from '../answers/has-part.ts'
import { performAction } from '../answers/perform-action.ts'
import type { ShownPages } from '../answers/shown-pages.ts'
import type { BotDeps } from '../deps.ts'
import { findTalkKey, messagesFor } from '../incoming/chat-of.ts'
import { findAsked } from '../incoming/find-asked.ts'
import { sendText } from '../sending/send-blocks.ts'

/** An answer and the id that its buttons carry. */
interface Shown {
  readonly id: number
  readonly answer: Answer
}

/** What other features take. */
const LEFT: readonly Said['kind'][] = ['question', 'questions', 'command', 'archive']

/** The answer that a message replies to, else the last one. */
function findMeant(ctx: Context, deps: BotDeps): Shown | undefined {
  const key = findTalkKey(ctx)
  const id = key && (findShown(ctx) ?? deps.chats.findLastAnswer(key, deps.now()))
  const answer = key && id ? findAnswer(deps, key.chat, id) : undefined
  return answer && id ? { id, answer } : undefined
}

/**
 * Everything that can be pressed can be typed: a number, 图表, 出处, 更多, 导出excel, chart, source, more, alone in a message, and the
 * commands of the same meaning, mean the buttons of the answer that it replies to, or of the last one. What else is said is a question.
 */
export function createSaid(deps: BotDeps, pages: ShownPages): Composer<Context> {
  async function showMore(ctx: Context, { id, answer }: Shown): Promise<void> {
    const action = pages.next(id)
    if (!hasPart(action, answer)) return sendText(ctx, getMessages(answer.language).service.nothingMore)
    await perform(ctx, answer, action)
  }

  async function perform(ctx: Context, answer: Answer, action: ButtonAction): Promise<void> {
    pages.note(action)
    await performAction(ctx, deps, answer, action)
  }

  async function act(ctx: Context, kind: Act, rest: string, shown: Shown): Promise<void> {
    const { answer, id } = shown
    if (kind === 'more') return showMore(ctx, shown)
    const action: ButtonAction =
      kind === 'context' || kind === 'section'
        ? { kind, answer: id, index: Number(rest || 1) - 1 }
        : { kind, answer: id }
    await perform(ctx, answer, action)
  }

  async function respond(ctx: Context, said: Said, shown: Shown | undefined): Promise<void> {
    const messages = messagesFor(ctx)
    switch (said.kind) {
      case 'new': {
        const key = findTalkKey(ctx)
        if (key) deps.chats.forget(key)
        return sendText(ctx, messages.forgotten)
      }
      case 'remark':
        return sendText(ctx, messages.service.remarks[said.remark])
      case 'noChoice':
        return sendText(ctx, messages.noChoice(said.number, said.choices))
      case 'act':
        return shown ? act(ctx, said.act, said.rest, shown) : sendText(ctx, messages.noAnswerYet)
      case 'language': {
        if (!shown) return sendText(ctx, messages.noAnswerYet)
        const manner = { language: said.language, follows: readFollows(shown.answer) }
        return answerQuestion(ctx, deps, shown.answer.question, manner)
      }
      case 'choice': {
        const { from: kind, index } = said.choice
        return shown && perform(ctx, shown.answer, { kind, answer: shown.id, index })
      }
    }
  }

  const feature = new Composer()
  feature.command(Object.keys(TALK_COMMANDS), (ctx) => {
    const [, command = ''] = /^\/(\w+)/.exec(ctx.msg.text) ?? []
    return respond(ctx, readSaid(`/${command} ${ctx.match}`, null), findMeant(ctx, deps))
  })
  feature.on(['message:text', 'channel_post:text'], async (ctx, next) => {
    const text = findAsked(ctx)
    if (!text) return next()
    const shown = findMeant(ctx, deps)
    const said = readSaid(text, shown?.answer ?? null)
    const isLeft = LEFT.includes(said.kind)
    await (isLeft ? next() : respond(ctx, said, shown))
  })
  return feature
}
