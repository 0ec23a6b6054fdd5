import type { Language } from '../answer.ts'
import { EN_TELL_WORDS } from './en/tell-words.ts'
import type { TellWords } from './tell-words.ts'
import { ZH_TELL_WORDS } from './zh/tell-words.ts'

const WORDS: Readonly<Record<Language, TellWords>> = { zh: ZH_TELL_WORDS, en: EN_TELL_WORDS }

/** What results are told with in a language. */
export const getTellWords = (language: Language): TellWords => WORDS[language]
