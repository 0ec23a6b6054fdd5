import type { Language } from '../../retrieval/answer.ts'
import { EN } from './en/chat.ts'
import type { Messages } from './messages.ts'
import { ZH } from './zh/chat.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { zh: ZH, en: EN }

/** The messages of a language. */
export const getMessages = (language: Language): Messages => MESSAGES[language]
