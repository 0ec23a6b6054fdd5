import type { Answer } from '../answer.ts'
import type { TalkQuery } from '../query/query.ts'
import type { AnswerDependencies } from './answer.ts'
import { emptyAnswer } from './empty-answer.ts'
import { say, WORDING } from './wording.ts'

/** Small talk, questions about the program and the answer before, and what no report tells. */
export const answerTalk = async (
  { about }: TalkQuery,
  { question, language }: AnswerDependencies,
): Promise<Answer> => ({
  ...emptyAnswer(question, language),
  kind: about.kind === 'outside' ? 'refusal' : 'help',
  text: say(WORDING.help, language),
})
