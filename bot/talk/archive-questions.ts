import type { Answer, Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'

/** Commands that stand for a question about the archive. */
export const ARCHIVE_COMMANDS = ['reports', 'check', 'themes'] as const
export type ArchiveCommand = (typeof ARCHIVE_COMMANDS)[number]

/** What each is answered with. */
const KINDS: Readonly<Record<ArchiveCommand, Answer['kind']>> = {
  reports: 'coverage',
  check: 'findings',
  themes: 'passages',
}

/** The question that a command stands for, in the language of the chat. */
export const wordArchiveQuestion = (command: ArchiveCommand, words: string, language: Language): string =>
  getMessages(language).service.questions[command](words.trim())

/**
 * Whether an answer is one to the command, or says why there is none. Words that name no agency, region or year are
 * ignored, make the question unclear, or turn it into another one.
 */
export const isAnswerTo = (command: ArchiveCommand, { kind, ignored }: Answer): boolean =>
  kind === KINDS[command] || (kind === 'refusal' && ignored.length === 0)
