import type { Answer, Language } from '../../answer.ts'
import { describeQuery } from '../../query/sentences/describe-query.ts'
import { emptyAnswer } from '../empty-answer.ts'
import type { QueryResult } from '../figures/query-result.ts'
import { leadWith } from './lead-with.ts'
import { noteResult } from './note-result.ts'
import { withText } from './with-text.ts'

/** What a query about figures found, as an answer with its sentences and its message. */
export function tellResult(result: QueryResult, question: string, language: Language): Answer {
  const { query, rows, coverage, sql } = result
  return withText({
    ...emptyAnswer(question, language),
    kind: 'figures',
    understood: describeQuery(query, language),
    lead: leadWith(result, language),
    rows,
    notes: noteResult(result, language),
    coverage,
    sql,
  })
}
