import type { Language } from '../answer.ts'
import type { AnswerWords } from './answer-words.ts'
import { EN_ANSWER_WORDS } from './en/answer-words.ts'
import { ZH_ANSWER_WORDS } from './zh/answer-words.ts'

const WORDS: Readonly<Record<Language, AnswerWords>> = { zh: ZH_ANSWER_WORDS, en: EN_ANSWER_WORDS }

/** What stands around values and quotes in a language. */
export const getAnswerWords = (language: Language): AnswerWords => WORDS[language]
