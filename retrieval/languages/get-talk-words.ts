import type { Language } from '../answer.ts'
import { EN_TALK_WORDS } from './en/talk-words.ts'
import type { TalkWords } from './talk-words.ts'
import { ZH_TALK_WORDS } from './zh/talk-words.ts'

const WORDS: Readonly<Record<Language, TalkWords>> = { zh: ZH_TALK_WORDS, en: EN_TALK_WORDS }

/** Replies to small talk and to questions about the program in a language. */
export const getTalkWords = (language: Language): TalkWords => WORDS[language]
