import type { Context } from 'grammy'
import type { Answer } from '../../../retrieval/answer.ts'
import { renderSql } from '../../render/render-sql.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { readLeads } from '../../talk/find-answer.ts'
import type { BotDeps } from '../deps.ts'
import { showSchedules } from '../features/subscribe.ts'
import { keepQuestion, keepVerdict } from '../sending/keep-verdict.ts'
import { sendBlocks } from '../sending/send-blocks.ts'
import { sendExport, sendOriginals } from '../sending/send-files.ts'
import { sendLink } from '../sending/send-link.ts'
import { sendContext } from '../sending/send-quotes.ts'
import { sendSources } from '../sending/send-sources.ts'
import { answerQuestion, leadWith } from './answer-question.ts'
import { sendPage, turnPage } from './show-page.ts'

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
  page: turnPage,
  more: (ctx, deps, answer, action) => sendPage(ctx, deps, answer, action.answer, { page: indexOf(action) }),
  sourcepage: sendSources,
  context: (ctx, deps, answer, action) => sendContext(ctx, deps, answer, action, 'around'),
  section: (ctx, deps, answer, action) => sendContext(ctx, deps, answer, action, 'section'),
  subscribe: showSchedules,
  share: sendLink,
  save: keepQuestion,
  good: keepVerdict,
  bad: keepVerdict,
  option: ask,
  suggestion: ask,
}

const indexOf = (action: ButtonAction): number => ('index' in action ? action.index : 0)

async function ask(ctx: Context, deps: BotDeps, answer: Answer, action: ButtonAction): Promise<void> {
  const question = findQuestion(action, answer)
  if (!question) return
  if (action.kind === 'option') deps.learning.noteTaken(answer, question)
  const follows = readLeads(answer)
  const lead = () => leadWith(question)
  await answerQuestion(ctx, deps, question, { lead, ...(follows === undefined ? {} : { follows }) })
}

/** The question that a button asks. */
export function findQuestion(action: ButtonAction, answer: Answer): string | undefined {
  if (action.kind === 'option') return answer.options[action.index]?.question
  if (action.kind === 'suggestion') return answer.suggestions[action.index]?.question
  return undefined
}

/** Does what a button below an answer, or the word for it, asks for. */
export const performAction = (ctx: Context, deps: BotDeps, answer: Answer, action: ButtonAction): Promise<void> =>
  PERFORM[action.kind](ctx, deps, answer, action)
