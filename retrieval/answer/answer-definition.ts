import { findMeasure } from '../../db/form/measures.ts'
import type { Answer, Language } from '../answer.ts'
import type { DefineQuery } from '../query/query.ts'
import { emptyAnswer } from './empty-answer.ts'

/** What measures mean. */
export const answerDefinition = ({ codes }: DefineQuery, question: string, language: Language): Answer => ({
  ...emptyAnswer(question, language),
  kind: 'help',
  text: codes.map((code) => findMeasure(code)?.label[language] ?? code).join('\n'),
})
