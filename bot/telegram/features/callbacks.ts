import { Composer, type Context } from 'grammy'
import { pageOfQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { renderSql } from '../../render/render-sql.ts'
import { type ButtonAction, parseAction } from '../../talk/callback-data.ts'
import { findAnswer, readLeads } from '../../talk/find-answer.ts'
import { answerQuestion, leadWith } from '../answers/answer-question.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { answerPress } from '../sending/answer-press.ts'
import { sendBlocks } from '../sending/send-blocks.ts'
import { sendExport, sendOriginals } from '../sending/send-files.ts'
import { sendLink } from '../sending/send-link.ts'
import { sendContext, sendMoreQuotes } from '../sending/send-quotes.ts'
import { sendSources } from '../sending/send-sources.ts'
import { showSchedules } from './subscribe.ts'

/** What each button does with the answer that it stands below. */
const PERFORM: Readonly<
  Record<ButtonAction['kind'], (ctx: Context, deps: BotDeps, answer: Answer, action: ButtonAction) => Promise<void>>
> = {
  sources: sendSources,
  sql: (ctx, _, answer) => sendBlocks(ctx, renderSql(answer)),
  chart: (ctx, deps, answer) => sendExport(ctx, deps, answer, 'chart'),
  csv: (ctx, deps, answer) => sendExport(ctx, deps, answer, 'csv'),
  xlsx: (ctx, deps, answer) => sendExport(ctx, deps, answer, 'xlsx'),
  originals: sendOriginals,
  more: (ctx, _, answer, action) => sendMoreQuotes(ctx, answer, action),
  context: (ctx, deps, answer, action) => sendContext(ctx, deps, answer, action, 'around'),
  section: (ctx, deps, answer, action) => sendContext(ctx, deps, answer, action, 'section'),
  subscribe: showSchedules,
  share: sendLink,
  option: ask,
  suggestion: ask,
}

async function ask(ctx: Context, deps: BotDeps, answer: Answer, action: ButtonAction): Promise<void> {
  const question = findQuestion(action, answer)
  if (!question) return
  const follows = readLeads(answer)
  const lead = () => leadWith(question)
  await answerQuestion(ctx, deps, question, { lead, ...(follows === undefined ? {} : { follows }) })
}

/** The question that a button asks. */
function findQuestion(action: ButtonAction, answer: Answer): string | undefined {
  if (action.kind === 'option') return answer.options[action.index]?.question
  if (action.kind === 'suggestion') return answer.suggestions[action.index]?.question
  return undefined
}

/** Whether an answer still has the part that a button means. */
function hasPart(action: ButtonAction, answer: Answer): boolean {
  if (!('index' in action)) return true
  if (action.kind === 'more') return pageOfQuotes(answer, action.index).indices.length > 0
  if (action.kind === 'context' || action.kind === 'section') return answer.quotes[action.index] !== undefined
  return findQuestion(action, answer) !== undefined
}

/** Buttons below answers. Every press is answered, those of expired answers and older versions too. */
export function createCallbacks(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.on('callback_query', async (ctx) => {
    const messages = messagesFor(ctx)
    const action = parseAction(ctx.callbackQuery.data ?? '')
    const answer = action && ctx.chat ? findAnswer(deps, ctx.chat.id, action.answer) : undefined
    const gone = answer && action && !hasPart(action, answer)
    if (!action) return answerPress(ctx, messages.unknownButton)
    if (!answer || gone) return answerPress(ctx, messages.staleButton)
    await answerPress(ctx)
    await PERFORM[action.kind](ctx, deps, answer, action)
  })
  return feature
}
