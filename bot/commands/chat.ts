import { ArchiveError } from '../../db/archive/open-archive.ts'
import { findQuoteContext, type QuoteKey } from '../../db/lists/find-quote-context.ts'
import { readYearSpan } from '../../db/lists/read-stats.ts'
import { type AskedTables, findWholeTables } from '../printed/find-whole-tables.ts'
import { type ChatOptions, runChat } from '../terminal/chat.ts'
import { terminalLanguage } from '../terminal/terminal-language.ts'
import { startAsker } from './start-asker.ts'

export interface ChatCommandOptions {
  /** Folder of the archive. */
  readonly data: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Version of the program. */
  readonly version: string
  /** Where files are saved; the working folder where absent. */
  readonly folder?: string
  /** Where the talk takes place; the terminal where absent. */
  readonly input?: ChatOptions['input']
  readonly output?: ChatOptions['output']
  /** Where errors go; the standard error stream where absent. */
  readonly log?: (line: string) => void
}

const toStderr = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** `nianwen chat`. Returns the exit status: 1 when a question failed, 2 when there is no archive to ask. */
export async function runChatCommand(options: ChatCommandOptions): Promise<number> {
  const { data, env, now, version, input = process.stdin, output = process.stdout, log = toStderr } = options
  try {
    const asker = startAsker(data)
    try {
      const language = terminalLanguage(env)
      const files = { folder: options.folder ?? process.cwd(), findOriginal: asker.findOriginal }
      const findContext = (key: QuoteKey) => findQuoteContext(asker.archive, key)
      const describeSelf = () => ({ version, ...asker.view.count(), years: readYearSpan(asker.archive) })
      const findTables = (asked: AskedTables) => findWholeTables(asked, { asker, archive: asker.archive, now })
      const about = { findContext, describeSelf, findTables }
      return (await runChat({ input, output, asker, now, language, ...about, ...files })) > 0 ? 1 : 0
    } finally {
      await asker.close()
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    log(error.message)
    return 2
  }
}
