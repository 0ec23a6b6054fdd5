import type { Language } from '../answer.ts'
import { EN_QUERY_WORDS } from './en/en-query-words.ts'
import type { QueryWords } from './query-words.ts'
import { ZH_QUERY_WORDS } from './zh/zh-query-words.ts'

const WORDS: Readonly<Record<Language, QueryWords>> = { zh: ZH_QUERY_WORDS, en: EN_QUERY_WORDS }

/** How a language speaks of queries. */
export const getQueryWords = (language: Language): QueryWords => WORDS[language]
