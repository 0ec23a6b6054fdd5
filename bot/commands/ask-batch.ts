import { readFileSync } from 'node:fs'
import type { Language } from '../../retrieval/answer.ts'
import type { Asker } from '../talk/asker.ts'
import { UsageError } from '../usage-error.ts'
import { parseDay } from './parse-day.ts'

/** One line of a batch: a question with its own settings. */
export interface BatchQuestion {
  readonly id: string | number
  readonly question: string
  readonly conversation?: string | undefined
  readonly language?: Language | undefined
  readonly now?: Date | undefined
}

export interface AskBatchOptions {
  readonly asker: Asker
  /** For lines that do not name their own. */
  readonly language?: Language | undefined
  readonly now: Date
  readonly print: (text: string) => void
  readonly log: (line: string) => void
}

/**
 * `nianwen ask --batch FILE --json`: one answer a line, in order. Lines of the same conversation share its state.
 * Returns the exit status: 1 when a question failed; its line then holds an `error` in place of an answer.
 * @throws UsageError when the file cannot be read or a line is no question
 */
export async function runAskBatch(file: string, options: AskBatchOptions): Promise<number> {
  const { asker, print, log } = options
  const contexts = new Map<string, unknown>()
  let failures = 0
  for (const { id, question, conversation, language = options.language, now = options.now } of readBatch(file)) {
    const before = conversation === undefined ? null : (contexts.get(conversation) ?? null)
    try {
      const asked = await asker.ask(question, { ...(language ? { language } : {}), now, context: before })
      if (conversation !== undefined) contexts.set(conversation, asked.context)
      print(JSON.stringify({ id, ...asked.answer }))
    } catch (error) {
      failures++
      log(`question ${id} failed: ${(error as Error).message}`)
      print(JSON.stringify({ id, question, error: (error as Error).message }))
    }
  }
  return failures > 0 ? 1 : 0
}

function readBatch(file: string): BatchQuestion[] {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new UsageError(`Cannot read the questions from "${file}": ${(error as NodeJS.ErrnoException).code}`)
  }
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${file}, line ${i + 1}`)]))
}

function readLine(line: string, place: string): BatchQuestion {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UsageError(`Cannot read ${place}: it is not JSON, expected {"id", "question", …} on each line`)
  }
  const { id, question, conversation, lang, now } = (value ?? {}) as Record<string, unknown>
  if (typeof question !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) {
    throw new UsageError(`Cannot read ${place}: expected "id" and "question"`)
  }
  if (lang !== undefined && lang !== null && lang !== 'zh' && lang !== 'en') {
    throw new UsageError(`Cannot read ${place}: "lang" is ${JSON.stringify(lang)}, expected "zh" or "en"`)
  }
  return {
    id,
    question,
    conversation: conversation === undefined || conversation === null ? undefined : String(conversation),
    language: lang === 'zh' || lang === 'en' ? lang : undefined,
    now: now === undefined || now === null ? undefined : parseDay(String(now), place),
  }
}
