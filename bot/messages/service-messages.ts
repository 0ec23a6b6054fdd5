import type { GuideShape } from '../talk/guide.ts'
import type { Remark } from './said-words.ts'

/** What the bot tells of itself. */
export interface AboutFacts {
  readonly version: string
  readonly reports: number
  readonly agencies: number
  /** Null where the archive is empty. */
  readonly years: { readonly first: number; readonly last: number } | null
}

/** What the chats say about the commands, links and inline mode, in one language. Lines are separated by `\n`. */
export interface ServiceMessages {
  /** The questions that the commands stand for, where `words` say of what; empty for everything. */
  readonly questions: Readonly<Record<'reports' | 'check' | 'themes', (words: string) => string>>
  /** What stands behind a command names no agency, region or year. */
  readonly unknownScope: (words: string, command: string) => string
  readonly about: (facts: AboutFacts) => string
  /** What the bot keeps, and how long. */
  readonly privacy: string
  readonly stopped: (digests: number) => string
  /** To a group that the bot was added to. */
  readonly joined: (username: string) => string
  /** What Telegram shows of the bot: in an empty chat (512 characters at most), and in its profile and links (120). */
  readonly profile: { readonly description: string; readonly short: string }
  readonly help: string
  readonly commands: readonly { readonly command: string; readonly description: string }[]
  readonly share: {
    readonly button: string
    readonly title: string
    readonly expires: (days: number) => string
    /** Sends the link to somebody. */
    readonly send: string
    readonly copy: string
    /** The link is unknown, expired or not whole. */
    readonly gone: string
    /** The question now means another thing than when it was shared. */
    readonly otherwise: (understood: string) => string
  }
  /** Asking by buttons. The figures are worded as questions name them. */
  readonly guide: {
    readonly titles: Readonly<Record<'figure' | 'place' | 'year' | 'shape', string>>
    readonly figures: readonly string[]
    readonly all: string
    readonly every: string
    readonly further: string
    readonly shapes: Readonly<Record<GuideShape, string>>
    /** The question of a figure of one agency; of every year where `year` is null. */
    readonly ofAgency: (figure: string, agency: string, year: number | null) => string
    readonly ofAll: Readonly<Record<GuideShape, (figure: string, year: number | null) => string>>
  }
  /** About questions that people keep. */
  readonly saved: {
    readonly button: string
    readonly title: string
    readonly recent: string
    readonly none: string
    readonly edit: string
    readonly done: string
    readonly kept: string
    readonly full: string
  }
  /** Replies to what somebody thinks of an answer; `known` to a second verdict. */
  readonly verdicts: Readonly<Record<'good' | 'bad' | 'known', string>>
  readonly subscribe: {
    readonly button: string
    readonly howOften: string
  }
  /** Replies to what asks for nothing else: thanks, a cancellation of nothing. */
  readonly remarks: Readonly<Record<Remark, string>>
  readonly nothingMore: string
  /** What is said, above a list, of messages from before a stop. */
  readonly excuses: {
    /** They are too old to be answered now. */
    readonly missed: string
    /** Nobody knows whether their answer has arrived. */
    readonly interrupted: string
  }
  readonly inline: {
    /** Below an answer in another chat: the same question in the private chat. */
    readonly open: string
    /** The message is shorter than the answer. */
    readonly cut: string
    readonly refused: string
    readonly failed: string
  }
}
