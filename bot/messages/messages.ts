import type { AnswerWords } from '../../retrieval/languages/answer-words.ts'
import type { AdminMessages } from './admin-messages.ts'
import type { FileMessages } from './file-messages.ts'
import type { ServiceMessages } from './service-messages.ts'

/** Everything that the chats say themselves, in one language. Lines are separated by `\n`. */
export interface Messages extends AnswerWords {
  readonly parameters: string
  readonly noSql: string
  readonly buttons: {
    readonly sources: string
    readonly sql: string
    readonly context: (quote: number) => string
    readonly section: string
    /** Leads to all pages of an answer at once, on the web page. */
    readonly whole: string
  }
  /** Why there is no context of a quote. */
  readonly noContext: string
  /** About pictures and files. */
  readonly files: FileMessages
  /** About who may use and govern the bot. */
  readonly admin: AdminMessages
  /** About commands on the archive and the bot, links and inline mode. */
  readonly service: ServiceMessages
  readonly start: string
  readonly help: string
  readonly forgotten: string
  /** A number that stands for none of so many questions on offer. */
  readonly noChoice: (number: number, choices: number) => string
  readonly noAnswerYet: string
  readonly textOnly: string
  readonly unknownCommand: string
  readonly emptyQuestion: string
  readonly failed: string
  /** The chat lets the bot send text only, or less. */
  readonly forbidden: string
  readonly staleButton: string
  readonly unknownButton: string
  readonly commands: readonly { readonly command: string; readonly description: string }[]
  readonly terminal: {
    readonly welcome: string
    readonly help: string
    readonly prompt: string
    readonly unknownCommand: (command: string) => string
    readonly keepsNothing: string
    readonly failed: (reason: string) => string
  }
}
