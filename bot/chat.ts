import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Answer, Language } from '../retrieval/answer.ts'
import type { Asker } from './asker.ts'
import { getMessages } from './messages/get-messages.ts'
import { type Block, textParagraph } from './render/block.ts'
import { renderAnswer, renderOptions, renderSuggestions } from './render/render-answer.ts'
import { renderAllSources } from './render/render-sources.ts'
import { renderSql } from './render/render-sql.ts'
import { writePlain } from './render/write-plain.ts'

export interface ChatOptions {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly asker: Asker
  readonly now: () => Date
  /** Language of the chat's own messages; answers follow the question. */
  readonly language: Language
}

/** What a talk at the terminal remembers. */
interface Talk {
  context: unknown
  answer: Answer | null
}

/**
 * The chat at the terminal: a prompt with history on a terminal, else one question a line, until the input ends or
 * `/quit`. Returns how many questions failed; none of them is silent.
 */
export async function runChat(options: ChatOptions): Promise<number> {
  const { input, output, language } = options
  const { terminal } = getMessages(language)
  const lines = createInterface({ input, output: isInteractive(options) ? output : undefined, prompt: terminal.prompt })
  const talk: Talk = { context: null, answer: null }
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
async function respond(options: ChatOptions, talk: Talk, said: string): Promise<boolean> {
  if (said.startsWith('/')) {
    print(options, performCommand(options, talk, said))
    return true
  }
  const chosen = findChoice(talk, said)
  if (typeof chosen === 'string') return ask(options, talk, chosen)
  const { noOption } = getMessages(options.language).terminal
  print(options, textParagraph(noOption(Number(said), listChoices(talk).length)))
  return true
}

/** The questions that the last answer offers, readings first. */
const listChoices = ({ answer }: Talk): string[] =>
  [...(answer?.options ?? []), ...(answer?.suggestions ?? [])].map(({ question }) => question)

/** The question to ask: the one on offer whose number was typed; undefined for a number that is not on offer. */
const findChoice = (talk: Talk, said: string): string | undefined =>
  /^\d{1,2}$/.test(said) ? listChoices(talk)[Number(said) - 1] : said

function performCommand({ language }: ChatOptions, talk: Talk, command: string): Block[] {
  const messages = getMessages(language)
  switch (command) {
    case '/help':
      return textParagraph(messages.terminal.help)
    case '/new':
      talk.context = null
      talk.answer = null
      return textParagraph(messages.forgotten)
    case '/sources':
      return talk.answer ? renderAllSources(talk.answer) : textParagraph(messages.noAnswerYet)
    case '/sql':
      return talk.answer ? renderSql(talk.answer) : textParagraph(messages.noAnswerYet)
    default:
      return textParagraph(messages.terminal.unknownCommand(command))
  }
}

async function ask(options: ChatOptions, talk: Talk, question: string): Promise<boolean> {
  try {
    const { answer, context } = await options.asker.ask(question, { now: options.now(), context: talk.context })
    talk.answer = answer
    talk.context = context
    print(options, [...renderAnswer(answer), ...renderOptions(answer), ...renderSuggestions(answer)])
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    print(options, textParagraph(getMessages(options.language).terminal.failed(reason)))
    return false
  }
}
