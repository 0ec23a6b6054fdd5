import type { Answer, Language } from '../../retrieval/answer.ts'
import type { Asker } from '../talk/asker.ts'
import type { FollowedContext } from './describe-subscription.ts'

/** A question and the state of the conversation that it followed upon, null where it began one. */
export interface AskedBefore {
  readonly question: string
  readonly follows: unknown
  /** Language of the answer; that of the question where absent. */
  readonly language?: Language | undefined
}

/**
 * Asks a question again, to take it out of its conversation. `context` is null where it means the same alone, so that
 * nothing of the conversation has to be kept.
 */
export async function askInContext(
  { question, follows, language }: AskedBefore,
  { asker, now }: { readonly asker: Asker; readonly now: () => Date },
): Promise<{ readonly answer: Answer; readonly context: FollowedContext | null }> {
  const manner = { ...(language ? { language } : {}), now: now() }
  const alone = await asker.ask(question, { ...manner, context: null })
  if (follows === null) return { answer: alone.answer, context: null }
  const { answer } = await asker.ask(question, { ...manner, context: follows })
  if (answer.understood === alone.answer.understood) return { answer: alone.answer, context: null }
  return { answer, context: { follows, understood: answer.understood } }
}
