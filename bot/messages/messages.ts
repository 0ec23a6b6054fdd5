import type { SECTION_KINDS, SEVERITIES } from '../../db/archive/schema.ts'
import type { Aggregate, RowState } from '../../retrieval/answer.ts'
import type { AdminMessages } from './admin-messages.ts'
import type { FileMessages } from './file-messages.ts'
import type { ServiceMessages } from './service-messages.ts'

/** A word beside a number. */
export interface Noun {
  readonly one: string
  readonly many: string
}

/** Everything that the chats say themselves, in one language. Lines are separated by `\n`. */
export interface Messages {
  /** Between a label and what it labels. */
  readonly colon: string
  /** Between members of a list. */
  readonly comma: string
  /** Every state but a number: what it means, and its mark in a table. */
  readonly states: Readonly<Record<Exclude<RowState, 'number'>, string>>
  readonly marks: Readonly<Record<Exclude<RowState, 'number'>, string>>
  readonly aggregates: Readonly<Record<Aggregate, string>>
  readonly sections: Readonly<Record<(typeof SECTION_KINDS)[number], string>>
  readonly severities: Readonly<Record<(typeof SEVERITIES)[number], string>>
  /** Units other than as stored; `one` goes with the number 1. */
  readonly units: Readonly<Record<string, Noun>>
  /** What the figures of a table count, by the first part of their code, where their unit is 件. */
  readonly counted: Readonly<Record<string, Noun>>
  readonly unitGap: string
  /** A mark with its meaning. */
  readonly explained: (mark: string, meaning: string) => string
  readonly agency: string
  readonly year: string
  readonly figure: string
  readonly theme: string
  /** Head of a column that counts agencies. */
  readonly agencies: string
  readonly value: string
  readonly noValue: string
  readonly yearOf: (year: number) => string
  readonly table: (number: number) => string
  /** Head of a list of names in both languages. */
  readonly names: string
  readonly coverage: (reports: number, of: number) => string
  /** The same of statements in the narrative. */
  readonly stated: (reports: number, of: number) => string
  /** Heads of lists of reports, and how many there are of a year. */
  readonly reports: {
    readonly there: (reports: number, agencies: number) => string
    readonly missing: (reports: number, agencies: number) => string
    readonly ofYear: (year: number, reports: number) => string
  }
  readonly doubtful: string
  readonly understood: string
  readonly ignored: string
  readonly sources: string
  readonly noSources: string
  readonly parameters: string
  readonly noSql: string
  readonly nothingFound: string
  readonly chooseReading: string
  readonly openTheme: string
  /** Before examples of what can be asked. */
  readonly examples: string
  /** How many figures a finding touches, where they are too many to name. */
  readonly cells: (count: number) => string
  readonly askNext: string
  readonly pageOf: (page: number) => string
  readonly more: (count: number) => string
  readonly buttons: {
    readonly sources: string
    readonly sql: string
    readonly more: (left: number) => string
    readonly context: (quote: number) => string
    readonly section: string
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
    readonly noOption: (number: number, options: number) => string
    readonly noMore: string
    readonly failed: (reason: string) => string
  }
}
