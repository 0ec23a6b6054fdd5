import type { Language } from '../../answer.ts'
import { getQueryWords } from '../../languages/get-query-words.ts'
import type { Query } from '../query.ts'

/** A query as a short question, for suggestions, buttons, options and subscriptions: 2024年浙江省新收申请最多的5家单位. */
export const wordQuery = (query: Query, language: Language): string => getQueryWords(language).ask(query)
