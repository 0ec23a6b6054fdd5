import type { Answer } from '../../retrieval/answer.ts'
import { ARCHIVE_COMMANDS, type ArchiveCommand } from './archive-questions.ts'

/** What somebody said, before anything is done with it. */
export type Said =
  | { readonly kind: 'question'; readonly question: string }
  /** A command that stands for a question about the archive, with what was written behind it. */
  | { readonly kind: 'archive'; readonly command: ArchiveCommand; readonly words: string }
  | { readonly kind: 'command'; readonly command: string; readonly rest: string }
  /** A number that is not on offer, and how many are. */
  | { readonly kind: 'noChoice'; readonly number: number; readonly choices: number }

/** The questions that an answer offers, readings first; none where there is no answer. */
export const listChoices = (answer: Answer | null): string[] =>
  [...(answer?.options ?? []), ...(answer?.suggestions ?? [])].map(({ question }) => question)

/** What was typed: a command, the number of a question that the last answer offers, or a question. */
export function readSaid(said: string, answer: Answer | null): Said {
  if (said.startsWith('/')) {
    const [command, rest] = splitCommand(said)
    const archive = ARCHIVE_COMMANDS.find((known) => command === `/${known}`)
    return archive ? { kind: 'archive', command: archive, words: rest } : { kind: 'command', command, rest }
  }
  if (!/^\d{1,2}$/.test(said)) return { kind: 'question', question: said }
  const choices = listChoices(answer)
  const chosen = choices[Number(said) - 1]
  return chosen === undefined
    ? { kind: 'noChoice', number: Number(said), choices: choices.length }
    : { kind: 'question', question: chosen }
}

/** A command and what stands behind it; file names may stand in quotation marks. */
function splitCommand(said: string): readonly [command: string, rest: string] {
  const [command = '', ...words] = said.split(/\s+/)
  const rest = words.length > 0 ? said.slice(command.length).trim() : ''
  return [command, rest.replace(/^(["'])(.*)\1$/, '$2')]
}
