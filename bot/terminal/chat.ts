import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { QuoteContext, QuoteKey } from '../../db/lists/find-quote-context.ts'
import { type Block, bold, paragraph, textParagraph } from '../../retrieval/answer/render/block.ts'
import { describeAgency } from '../../retrieval/answer/render/describe-agency.ts'
import {
  countPages,
  renderAnswer,
  renderContent,
  renderOptions,
  renderSuggestions,
} from '../../retrieval/answer/render/render-answer.ts'
import { type ContextExtent, renderContext } from '../../retrieval/answer/render/render-context.ts'
import { renderAllSources } from '../../retrieval/answer/render/render-sources.ts'
import { writePlain } from '../../retrieval/answer/render/write-plain.ts'
import type { Answer, Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { Act } from '../messages/said-words.ts'
import type { AboutFacts } from '../messages/service-messages.ts'
import type { AskedTables, WholeTables } from '../printed/find-whole-tables.ts'
import { renderWholeTable } from '../printed/render-whole-table.ts'
import { renderSql } from '../render/render-sql.ts'
import { type ArchiveCommand, isAnswerTo, wordArchiveQuestion } from '../talk/archive-questions.ts'
import type { Asker } from '../talk/asker.ts'
import { isUnderstood } from '../talk/is-understood.ts'
import { readSaid } from '../talk/read-said.ts'
import { nameOriginals, saveExport, type TerminalFiles } from './terminal-files.ts'

/** The chat's own messages are in `language`; answers follow the question. */
export interface ChatOptions extends TerminalFiles {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly asker: Asker
  readonly findContext: (key: QuoteKey) => QuoteContext | null
  readonly describeSelf: () => AboutFacts
  /** The whole tables that a question asks for, null where it asks for none. */
  readonly findTables: (asked: AskedTables) => Promise<WholeTables | null>
}

/** What a talk at the terminal remembers. */
interface Talk {
  context: unknown
  /** State of the talk before the last answer. */
  before: unknown
  answer: Answer | null
  /** Page of its quotes that was shown last. */
  page: number
}

/**
 * The chat at the terminal: a prompt with history on a terminal, else one question a line, until the input ends or
 * `/quit`. Returns how many questions failed; none of them is silent.
 */
export async function runChat(options: ChatOptions): Promise<number> {
  const { input, output, language } = options
  const { terminal } = getMessages(language)
  const lines = createInterface({ input, output: isInteractive(options) ? output : undefined, prompt: terminal.prompt })
  const talk: Talk = { context: null, before: null, answer: null, page: 0 }
  let failures = 0
  let open = true
  lines.once('close', () => {
    open = false
  })
  if (isInteractive(options)) print(options, textParagraph(terminal.welcome))
  prompt(options, lines)
  for await (const line of lines) {
    const said = line.trim()
    if (said === '/quit' || said === '/exit') break
    if (said && !(await respond(options, talk, said))) failures++
    if (open) prompt(options, lines)
  }
  lines.close()
  return failures
}

const isInteractive = ({ input, output }: ChatOptions): boolean => input.isTTY === true && output.isTTY === true

function prompt(options: ChatOptions, lines: Interface): void {
  if (isInteractive(options)) lines.prompt()
}

function print({ output }: ChatOptions, blocks: readonly Block[]): void {
  output.write(`${writePlain(blocks, output.columns ?? 100)}\n\n`)
}

/** Answers one line. False when the question failed. */
async function respond(options: ChatOptions, talk: Talk, line: string): Promise<boolean> {
  const said = readSaid(line, talk.answer)
  const messages = getMessages(options.language)
  const tell = (text: string): true => {
    print(options, textParagraph(text))
    return true
  }
  switch (said.kind) {
    case 'question':
      return ask(options, talk, said.question)
    case 'questions': {
      let isAnswered = true
      for (const question of said.questions) {
        print(options, paragraph([bold(`❓ ${question}`)]))
        if (!(await ask(options, talk, question))) isAnswered = false
      }
      return isAnswered
    }
    case 'choice':
      return ask(options, talk, said.choice.question)
    case 'archive':
      return askArchive(options, talk, said.command, said.words)
    case 'language':
      if (!talk.answer) return tell(messages.noAnswerYet)
      return ask(options, talk, talk.answer.question, { language: said.language, context: talk.before })
    case 'act':
      if (!talk.answer) return tell(messages.noAnswerYet)
      print(options, await ACTS[said.act](options, talk.answer, said.rest, talk))
      return true
    case 'new':
      talk.context = null
      talk.answer = null
      return tell(messages.forgotten)
    case 'noChoice':
      return tell(messages.noChoice(said.number, said.choices))
    case 'remark':
      return tell(messages.service.remarks[said.remark])
    case 'command':
      return tell(describeCommand(options, said.command, said.rest))
  }
}

/** Asks the question that a command stands for; it follows upon nothing. */
function askArchive(options: ChatOptions, talk: Talk, command: ArchiveCommand, words: string): Promise<boolean> {
  const { language } = options
  const { unknownScope } = getMessages(language).service
  const question = wordArchiveQuestion(command, words, language)
  return ask(options, talk, question, {
    language,
    context: null,
    refuse: (answer) => (isAnswerTo(command, answer) ? undefined : unknownScope(words || question, command)),
  })
}

/** What is printed about the last answer. `rest` is what stands behind the command. */
type PrintAct = (options: ChatOptions, answer: Answer, rest: string, talk: Talk) => Block[] | Promise<Block[]>

const keepsNothing: PrintAct = ({ language }) => textParagraph(getMessages(language).terminal.keepsNothing)

const ACTS: Readonly<Record<Act, PrintAct>> = {
  sources: (_, answer) => renderAllSources(answer),
  sql: (_, answer) => renderSql(answer),
  more: (options, answer, _, talk) => showMore(options, answer, talk),
  context: (options, answer, rest) => showContext(options, answer, rest, 'around'),
  section: (options, answer, rest) => showContext(options, answer, rest, 'section'),
  chart: (options, answer, rest) => saveExport(options, answer, 'chart', rest),
  csv: (options, answer, rest) => saveExport(options, answer, 'csv', rest),
  xlsx: (options, answer, rest) => saveExport(options, answer, 'xlsx', rest),
  originals: (options, answer) => nameOriginals(options, answer),
  subscribe: keepsNothing,
  share: keepsNothing,
  save: keepsNothing,
  good: keepsNothing,
  bad: keepsNothing,
}

function showMore({ language }: ChatOptions, answer: Answer, talk: Talk): Block[] {
  if (talk.page + 1 >= countPages(answer)) return textParagraph(getMessages(language).service.nothingMore)
  talk.page++
  return renderContent(answer, talk.page)
}

/** What stands around the quote of a number, the first one where there is none. */
function showContext(options: ChatOptions, answer: Answer, rest: string, extent: ContextExtent): Block[] {
  const messages = getMessages(options.language)
  const quote = answer.quotes[Number(rest || 1) - 1]
  const context = quote && options.findContext({ ...quote, ...quote.source })
  return context ? renderContext(quote, context, extent, messages) : textParagraph(messages.noContext)
}

/** What is said to a command that is about the program. */
function describeCommand({ language, describeSelf }: ChatOptions, command: string, rest: string): string {
  const { terminal, service } = getMessages(language)
  if (command === '/help') return terminal.help
  if (command === '/about') return `${service.about(describeSelf())}\n\n${service.privacy}`
  return terminal.unknownCommand(rest ? `${command} ${rest}` : command)
}

/** How a question is asked that stands for a command. */
interface AskingManner {
  readonly language?: Language
  /** State of the conversation to follow upon; that of the talk where absent. */
  readonly context?: unknown
  /** What is said instead of the answer; undefined where the answer will do. */
  readonly refuse?: (answer: Answer) => string | undefined
}

/** Prints the whole tables that a question which was not understood asks for; false where it asks for none. */
async function printTables(options: ChatOptions, talk: Talk, { question, language }: Answer): Promise<boolean> {
  const last = talk.answer ?? undefined
  const whole = await options.findTables({ question, language, last, context: talk.context })
  if (!whole) return false
  Object.assign(talk, { answer: whole.answer, page: 0, before: null, context: whole.context })
  const name = `${describeAgency(whole.report.agency, language)} · ${getMessages(language).yearOf(whole.report.year)}`
  const tables = whole.tables.flatMap((table) => renderWholeTable(table, language))
  print(options, [...paragraph([bold(name)]), ...tables, ...textParagraph(whole.report.file)])
  return true
}

async function ask(options: ChatOptions, talk: Talk, question: string, manner: AskingManner = {}): Promise<boolean> {
  const { refuse, ...own } = manner
  try {
    const asking = { now: options.now(), context: talk.context, ...own }
    const { answer, context } = await options.asker.ask(question, asking)
    const refusal = refuse?.(answer)
    if (refusal) {
      print(options, textParagraph(refusal))
      return true
    }
    if (!isUnderstood(answer) && (await printTables(options, talk, answer))) return true
    talk.answer = answer
    talk.page = 0
    talk.before = asking.context
    talk.context = context
    print(options, [...renderAnswer(answer), ...renderOptions(answer), ...renderSuggestions(answer)])
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    print(options, textParagraph(getMessages(options.language).terminal.failed(reason)))
    return false
  }
}
