/** Keeps what use teaches: which wordings were not understood, which reading was taken for them, and how answers were found. */
import type { Archive } from '../../db/archive/open-archive.ts'
import type { Verdicts } from '../../db/chats/verdicts.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { createWordings } from '../../retrieval/learn/create-wordings.ts'
import { isUnderstood } from './is-understood.ts'

export interface Learning {
  /** An answer was given: its wording is counted where it was not understood. */
  noteAnswer(answer: Answer): void
  /** Somebody took a reading that an answer offered. */
  noteTaken(answer: Answer, chosen: string): void
  /** Somebody found an answer good or bad. */
  noteVerdict(answer: Answer, verdict: 'good' | 'bad'): void
}

export interface LearningDependencies {
  readonly archive: Archive
  readonly store: Pick<Verdicts, 'noteVerdict'>
  readonly now: () => Date
}

/** Whether use may teach: not where the operator has set `NIANWEN_LEARN` to `off`. */
export const readLearns = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.NIANWEN_LEARN?.trim().toLowerCase() !== 'off'

/** Nothing is kept. */
export const NO_LEARNING: Learning = { noteAnswer: () => {}, noteTaken: () => {}, noteVerdict: () => {} }

/** Keeps wordings without what they name, and nobody's name with them. */
export function createLearning({ archive, store, now }: LearningDependencies): Learning {
  const wordings = createWordings(archive)
  const note = (question: string, verdict: 'good' | 'bad' | 'unread' | 'taken', means = ''): void => {
    const wording = wordings.mask(question, now())
    if (wording) store.noteVerdict({ ...wording, means }, verdict, now())
  }
  return {
    noteAnswer: (answer) => {
      if (!isUnderstood(answer) && answer.kind !== 'help') note(answer.question, 'unread')
    },
    noteTaken: ({ question }, chosen) => {
      const means = wordings.readMeaning(question, chosen, now())
      if (means !== undefined) note(question, 'taken', means)
    },
    noteVerdict: ({ question }, verdict) => note(question, verdict),
  }
}
