import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Language } from '../../retrieval/answer.ts'
import type { Asker } from '../talk/asker.ts'
import { UsageError } from '../usage-error.ts'

export interface AskCommandOptions {
  readonly asker: Asker
  readonly json?: boolean | undefined
  readonly language?: Language | undefined
  /** The day that "last year" counts from. */
  readonly now: Date
  /** File that holds the state of the conversation between calls; made where there is none. */
  readonly contextFile?: string | undefined
  readonly print: (text: string) => void
}

/**
 * `nianwen ask QUESTION`.
 * @throws UsageError when the file of the conversation's state cannot be used
 */
export async function runAskCommand(question: string, options: AskCommandOptions): Promise<number> {
  const { asker, json, language, now, contextFile, print } = options
  const before = contextFile === undefined ? null : readContext(contextFile)
  const { answer, context } = await asker.ask(question, { ...(language ? { language } : {}), now, context: before })
  if (contextFile !== undefined) writeContext(contextFile, context)
  print(json ? JSON.stringify(answer) : answer.text)
  return 0
}

function readContext(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8')
    return text.trim() === '' ? null : JSON.parse(text)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new UsageError(`Cannot read the conversation from "${file}": ${code ?? message}`)
  }
}

/** Written aside first, so that a crash leaves the old state whole. */
function writeContext(file: string, context: unknown): void {
  const aside = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(aside, `${JSON.stringify(context)}\n`)
    renameSync(aside, file)
  } catch (error) {
    throw new UsageError(`Cannot write the conversation to "${file}": ${(error as Error).message}`)
  }
}
