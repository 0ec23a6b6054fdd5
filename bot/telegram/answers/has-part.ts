import { countPages } from '../../../retrieval/answer/render/render-answer.ts'
import { countSourcePages } from '../../../retrieval/answer/render/render-sources.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { findQuestion } from './perform-action.ts'

/** Whether an answer still has the part that a button means. */
export function hasPart(action: ButtonAction, answer: Answer): boolean {
  if (!('index' in action)) return true
  if (action.kind === 'more' || action.kind === 'page') return action.index < countPages(answer)
  if (action.kind === 'sourcepage') return action.index < countSourcePages(answer)
  if (action.kind === 'context' || action.kind === 'section') return answer.quotes[action.index] !== undefined
  return findQuestion(action, answer) !== undefined
}
