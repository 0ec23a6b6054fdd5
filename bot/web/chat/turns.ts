import type { Answer } from '../../../retrieval/answer.ts'
import { isAnswer } from '../../talk/find-answer.ts'
import type { PageDeps } from '../page-deps.ts'

/** A question of a talk with its answer. */
export interface Turn {
  readonly id: number
  readonly answer: Answer
}

type Kept = Pick<PageDeps, 'talks' | 'now'>

/** The turns of a visitor's talk, oldest first. */
export const listTurns = ({ talks, now }: Kept, session: string | undefined): readonly Turn[] =>
  session === undefined
    ? []
    : talks.list(session, now()).flatMap(({ id, answer }) => (isAnswer(answer) ? [{ id, answer }] : []))

/** A turn of a visitor's talk; undefined where it is another's, unknown or expired. */
export function findTurn({ talks, now }: Kept, session: string | undefined, id: number): Turn | undefined {
  const answer = session === undefined ? null : talks.find(session, id, now())
  return isAnswer(answer) ? { id, answer } : undefined
}
