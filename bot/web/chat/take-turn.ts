import type { SharedQuestion } from '../../../db/chats/shared-questions.ts'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import type { Answer, Language } from '../../../retrieval/answer.ts'
import { findWholeTables } from '../../printed/find-whole-tables.ts'
import { isAnswerTo, wordArchiveQuestion } from '../../talk/archive-questions.ts'
import { parseAction } from '../../talk/callback-data.ts'
import { keepAnswer, readFollows, readLeads } from '../../talk/find-answer.ts'
import { isUnderstood } from '../../talk/is-understood.ts'
import { pathOfReport } from '../../talk/link-to-source.ts'
import { readSaid } from '../../talk/read-said.ts'
import type { PageDeps } from '../page-deps.ts'
import type { View } from '../view.ts'
import { type ActOutcome, performAct, type Visit } from './perform-act.ts'
import { findTurn, listTurns, type Turn } from './turns.ts'

/** What a visitor handed in: what was typed, or the button that was pressed. */
export interface Input {
  readonly said: string
  readonly pressed: string | undefined
  /** Under which address the page was found. */
  readonly origin: string
}

/** What came of it: an answer of the talk, what was wanted of one, a sentence instead, or nothing but an end of the talk. */
export type Outcome = { readonly kind: 'answered'; readonly id: number } | ActOutcome | { readonly kind: 'forgotten' }

const tell = (text: string): Outcome => ({ kind: 'told', blocks: textParagraph(text) })

/** How a question is asked. */
interface Asking {
  readonly question: string
  /** State of the conversation that it follows upon. */
  readonly follows: unknown
  readonly language?: Language
  /** What is said instead of the answer; undefined where the answer will do. */
  readonly refuse?: (answer: Answer) => string | undefined
}

/** Does what a visitor wrote or pressed, and keeps the answer in the visitor's talk. */
export async function takeTurn(deps: PageDeps, session: string, input: Input, view: View): Promise<Outcome> {
  const { messages, language } = view
  const last = listTurns(deps, session).at(-1)
  if (input.pressed !== undefined) {
    return press(deps, { session, origin: input.origin }, input.pressed, messages.staleButton)
  }
  const said = readSaid(input.said.trim(), last?.answer ?? null)
  switch (said.kind) {
    case 'question':
      return askNext(deps, session, said.question, language)
    case 'questions': {
      const [first = '', ...others] = said.questions
      const outcome = await askNext(deps, session, first, language)
      for (const question of others) await askNext(deps, session, question, language)
      return outcome
    }
    case 'archive': {
      const { command, words } = said
      const question = wordArchiveQuestion(command, words, language)
      const refuse = (answer: Answer): string | undefined =>
        isAnswerTo(command, answer) ? undefined : messages.service.unknownScope(words || question, command)
      return ask(deps, session, { question, follows: null, language, refuse })
    }
    case 'choice':
      if (last && said.choice.from === 'option') deps.learning.noteTaken(last.answer, said.choice.question)
      return ask(deps, session, { question: said.choice.question, follows: leadsOf(last) })
    case 'act':
      return last ? performAct(last, said, { session, origin: input.origin }, deps) : tell(messages.noAnswerYet)
    case 'language': {
      if (!last) return tell(messages.noAnswerYet)
      const { question } = last.answer
      return ask(deps, session, { question, follows: readFollows(last.answer), language: said.language })
    }
    case 'new':
      deps.talks.forget(session)
      return { kind: 'forgotten' }
    case 'remark':
      return tell(messages.service.remarks[said.remark])
    case 'noChoice':
      return tell(messages.noChoice(said.number, said.choices))
    case 'command':
      return tell(describeCommand(deps, said.command, view))
  }
}

/** Asks a question that was shared with the conversation that it follows upon. */
export function askShared(
  deps: PageDeps,
  session: string,
  { question, language, context }: SharedQuestion,
): Promise<Outcome> {
  return ask(deps, session, { question, language, follows: context })
}

/** Asks what goes on with the last answer. A question without a word has no language: that of the page. */
function askNext(deps: PageDeps, session: string, question: string, language: Language): Promise<Outcome> {
  const spoken = /\p{L}/u.test(question) ? {} : { language }
  return ask(deps, session, { question, follows: leadsOf(listTurns(deps, session).at(-1)), ...spoken })
}

const leadsOf = (turn: Turn | undefined): unknown => (turn ? (readLeads(turn.answer) ?? null) : null)

/** What is said to a command that is about the page. */
function describeCommand({ describeSelf }: PageDeps, command: string, { messages, page }: View): string {
  if (command === '/about') return messages.service.about(describeSelf())
  return command === '/help' ? page.talk.help : `${messages.unknownCommand}\n${page.talk.help}`
}

/** Does what a button below an answer stands for; says that it is stale where the answer is gone. */
async function press(deps: PageDeps, visit: Visit, pressed: string, stale: string): Promise<Outcome> {
  const action = parseAction(pressed)
  const turn = action && findTurn(deps, visit.session, action.answer)
  if (!turn) return tell(stale)
  if (action.kind === 'good' || action.kind === 'bad' || action.kind === 'share')
    return performAct(turn, { act: action.kind, rest: '' }, visit, deps)
  const { options, suggestions } = turn.answer
  const offered = { option: options, suggestion: suggestions }
  const list = action.kind === 'option' || action.kind === 'suggestion' ? offered[action.kind] : []
  const question = 'index' in action ? list[action.index]?.question : undefined
  if (question !== undefined && action.kind === 'option') deps.learning.noteTaken(turn.answer, question)
  return question === undefined ? tell(stale) : ask(deps, visit.session, { question, follows: leadsOf(turn) })
}

async function ask(deps: PageDeps, session: string, { question, follows, language, refuse }: Asking): Promise<Outcome> {
  const { asker, talks, learning, now } = deps
  const options = { ...(language ? { language } : {}), now: now(), context: follows }
  const { answer, context } = await asker.ask(question, options)
  const refusal = refuse?.(answer)
  if (refusal !== undefined) return tell(refusal)
  const whole = isUnderstood(answer) ? null : await findTables(deps, session, answer, follows)
  if (whole) return whole
  learning.noteAnswer(answer)
  return { kind: 'answered', id: talks.save(session, keepAnswer(answer, follows, context), now()) }
}

/** The page of the report whose whole tables a question asks for, at the first of them; null where it asks for none. */
async function findTables(
  deps: PageDeps,
  session: string,
  { question, language }: Answer,
  context: unknown,
): Promise<Outcome | null> {
  const last = listTurns(deps, session).at(-1)?.answer
  const whole = await findWholeTables({ question, language, last, context }, deps)
  if (!whole) return null
  deps.talks.save(session, keepAnswer({ ...whole.answer, question }, null, whole.context), deps.now())
  return { kind: 'file', path: `${pathOfReport(whole.report)}#table${whole.tables[0]?.table.number}` }
}
