import type { Answer, Language } from '../../retrieval/answer.ts'
import { normaliseQuestion } from '../../retrieval/understand/tokens/normalise-question.ts'
import { EN_SAID } from '../messages/en/said.ts'
import type { Act, Remark } from '../messages/said-words.ts'
import { ZH_SAID } from '../messages/zh/said.ts'
import { ARCHIVE_COMMANDS, type ArchiveCommand } from './archive-questions.ts'
import { dropPictures, splitQuestions } from './clean-question.ts'

/** What somebody said, before anything is done with it. */
export type Said =
  | { readonly kind: 'question'; readonly question: string }
  /** Several in one message, at least two. */
  | { readonly kind: 'questions'; readonly questions: readonly string[] }
  /** A command that stands for a question about the archive, with what was written behind it. */
  | { readonly kind: 'archive'; readonly command: ArchiveCommand; readonly words: string }
  /** Something that is done with the last answer; `rest` is what was written behind the command. */
  | { readonly kind: 'act'; readonly act: Act; readonly rest: string }
  /** One of the questions that the last answer offers. */
  | { readonly kind: 'choice'; readonly choice: Choice }
  /** A number that is not on offer, and how many are. */
  | { readonly kind: 'noChoice'; readonly number: number; readonly choices: number }
  /** The last answer in another language. */
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'remark'; readonly remark: Remark }
  | { readonly kind: 'new' }
  /** A command that only some places know. */
  | { readonly kind: 'command'; readonly command: string; readonly rest: string }

/** A reading or next question that an answer offers, by its place among its kind, from 0. */
export interface Choice {
  readonly from: 'option' | 'suggestion'
  readonly index: number
  readonly question: string
}

type Meaning = Exclude<
  Said,
  { readonly kind: 'question' | 'questions' | 'archive' | 'choice' | 'noChoice' | 'command' }
>

/** Commands about the last answer, and about the talk. */
export const TALK_COMMANDS: Readonly<Record<string, Act | 'new'>> = {
  ...{ sources: 'sources', sql: 'sql', chart: 'chart', csv: 'csv', xlsx: 'xlsx', original: 'originals' },
  ...{ more: 'more', context: 'context', section: 'section', subscribe: 'subscribe', share: 'share', new: 'new' },
  ...{ save: 'save' },
}

const LANGUAGES = [ZH_SAID, EN_SAID]

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  LANGUAGES.flatMap(({ acts, remarks, languages, new: fresh }) => [
    ...wordings(acts, (act): Meaning => ({ kind: 'act', act, rest: '' })),
    ...wordings(remarks, (remark): Meaning => ({ kind: 'remark', remark })),
    ...wordings(languages, (language): Meaning => ({ kind: 'language', language })),
    ...fresh.map((wording) => [wording, { kind: 'new' }] as const),
  ]),
)

function wordings<Key extends string>(
  words: Readonly<Partial<Record<Key, readonly string[]>>>,
  mean: (key: Key) => Meaning,
): (readonly [string, Meaning])[] {
  return (Object.keys(words) as Key[]).flatMap((key) =>
    (words[key] ?? []).map((wording) => [wording, mean(key)] as const),
  )
}

/** A pattern of any of these words, long ones first. */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const BEFORE = anyOf(LANGUAGES.flatMap(({ number }) => number.before))
const BEHIND = anyOf(LANGUAGES.flatMap(({ number }) => number.behind))
const NUMBER = new RegExp(`^(?:${BEFORE})?\\s*(\\d{1,2})\\s*(?:[.、)]|${BEHIND})?$`)
const SPELLED: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ spelled }) =>
    spelled.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
  ),
)
const AROUND_SPELLED = new RegExp(`^(?:${BEFORE})\\s*|\\s*(?:${BEHIND})$`, 'g')
const POLITE = new RegExp(
  `^(?:${anyOf(LANGUAGES.flatMap(({ polite }) => polite.before))})\\s*|(?:${anyOf(LANGUAGES.flatMap(({ polite }) => polite.behind))})$`,
  'g',
)

/** A whole message as the wordings are written; one of pictographs alone is its first. */
const fold = (said: string): string =>
  normaliseQuestion(dropPictures(said).trim() || ([...said.trim()][0] ?? ''))
    .text.trim()
    .replace(/[\s。.!?,、-]+$/, '')

const POINTING: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ pointing }) => pointing))

/** Report files that are given without a press. */
const MOST_GIVEN = 3

/** Whether a text says nothing itself but points at the message that it replies to. */
export const isPointing = (said: string): boolean => {
  const folded = fold(said)
  return folded === '' || POINTING.has(folded)
}

const GIVING = LANGUAGES.flatMap(({ giving }) => giving)

/** Whether a question is for report files themselves, and few of them: "give me the 2024 report of …". */
export function wantsFiles(question: string, answer: Answer): boolean {
  const folded = fold(question)
  const isAsked = GIVING.some((word) =>
    /^[a-z]/.test(word) ? new RegExp(`(?:^|\\b)${word}\\b`).test(folded) : folded.includes(word),
  )
  const reports = answer.rows.filter(({ state }) => state === 'report')
  return isAsked && answer.kind === 'coverage' && reports.length > 0 && reports.length <= MOST_GIVEN
}

/** What an answer offers, readings first, in the order in which it is numbered; nothing where there is no answer. */
function listChoices(answer: Answer | null): Choice[] {
  const { options = [], suggestions = [] } = answer ?? {}
  return [
    ...options.map(({ question }, index): Choice => ({ from: 'option', index, question })),
    ...suggestions.map(({ question }, index): Choice => ({ from: 'suggestion', index, question })),
  ]
}

/**
 * What was typed, whatever the place: a command, the number of a question that the last answer offers, a word for something that
 * can be pressed, or a question. The words are in `bot/messages/{zh,en}/said.ts`.
 */
export function readSaid(said: string, answer: Answer | null): Said {
  if (said.startsWith('/')) return readCommand(said)
  const folded = fold(said)
  const number = NUMBER.exec(folded)?.[1]
  if (number !== undefined) return choose(Number(number), answer)
  const spelled = SPELLED.get(folded.replace(AROUND_SPELLED, '')) ?? Number.POSITIVE_INFINITY
  // In words a number is a choice among readings on offer only; elsewhere it goes on with the answer.
  if (answer && spelled <= answer.options.length) return choose(spelled, answer)
  return MEANINGS.get(folded) ?? MEANINGS.get(folded.replace(POLITE, '')) ?? readQuestions(said)
}

function readQuestions(said: string): Said {
  const questions = splitQuestions(said)
  return questions.length > 1 ? { kind: 'questions', questions } : { kind: 'question', question: said }
}

function choose(number: number, answer: Answer | null): Said {
  const choices = listChoices(answer)
  const choice = choices[number - 1]
  return choice ? { kind: 'choice', choice } : { kind: 'noChoice', number, choices: choices.length }
}

function readCommand(said: string): Said {
  const [command, rest] = splitCommand(said)
  const archive = ARCHIVE_COMMANDS.find((known) => command === `/${known}`)
  if (archive) return { kind: 'archive', command: archive, words: rest }
  const name = command.slice(1)
  const known = Object.hasOwn(TALK_COMMANDS, name) ? TALK_COMMANDS[name] : undefined
  if (known === undefined) return { kind: 'command', command, rest }
  return known === 'new' ? { kind: 'new' } : { kind: 'act', act: known, rest }
}

/** A command and what stands behind it; file names may stand in quotation marks. */
function splitCommand(said: string): readonly [command: string, rest: string] {
  const [command = '', ...words] = said.split(/\s+/)
  const rest = words.length > 0 ? said.slice(command.length).trim() : ''
  return [command, rest.replace(/^(["'])(.*)\1$/, '$2')]
}
