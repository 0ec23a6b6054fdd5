import type { Answer } from '../../retrieval/answer.ts'
import type { BotDeps } from '../telegram/deps.ts'

/** Whether a kept value is an answer. */
export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'kind' in value && 'rows' in value && 'options' in value

/** An answer that was given in this chat, undefined where it is unknown or expired. */
export function findAnswer(
  { chats, now }: Pick<BotDeps, 'chats' | 'now'>,
  chat: number,
  id: number,
): Answer | undefined {
  const answer = chats.findAnswer(chat, id, now())
  return isAnswer(answer) ? answer : undefined
}

/**
 * An answer as it is kept.
 * @param follows state of the conversation that its question followed upon
 * @param leads state of the conversation after it
 */
export const keepAnswer = (answer: Answer, follows: unknown, leads: unknown): unknown => ({ ...answer, follows, leads })

/** The state of the conversation that the question of a kept answer followed upon; null where there was none. */
export const readFollows = (answer: Answer): unknown => ('follows' in answer ? answer.follows : null)

/** The state of the conversation after a kept answer; undefined where it is not kept. */
export const readLeads = (answer: Answer): unknown => ('leads' in answer ? answer.leads : undefined)
