import type { Language } from '../../answer.ts'
import { getQueryWords } from '../../languages/get-query-words.ts'
import type { Query } from '../query.ts'

/** What was understood, as one sentence without a full stop: 2024年浙江省各单位的新收申请，按数量从多到少的前5名. */
export const describeQuery = (query: Query, language: Language): string => getQueryWords(language).describe(query)
