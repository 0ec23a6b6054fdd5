import type { Language } from '../../retrieval/answer.ts'
import { EN_PAGE } from './en/page.ts'
import type { PageMessages } from './page-messages.ts'
import { ZH_PAGE } from './zh/page.ts'

const MESSAGES: Readonly<Record<Language, PageMessages>> = { zh: ZH_PAGE, en: EN_PAGE }

/** What the page says itself in a language. */
export const getPageMessages = (language: Language): PageMessages => MESSAGES[language]
