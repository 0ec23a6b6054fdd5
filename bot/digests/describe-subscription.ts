import type { Subscription } from '../../db/chats/subscriptions.ts'
import { getDigestMessages } from '../messages/get-digest-messages.ts'

/** What a question follows upon: the state of its conversation, and how it was understood in it. */
export interface FollowedContext {
  readonly follows: unknown
  readonly understood: string
}

/** The context of a subscription to a question that does not stand alone; null where it does. */
export const readFollowed = (context: unknown): FollowedContext | null =>
  typeof context === 'object' && context !== null && 'follows' in context ? (context as FollowedContext) : null

/** What a subscription is about: its topic, or its question, with its meaning where it cannot be read alone. */
export function describeSubscription({
  topic,
  question,
  context,
  language,
}: Pick<Subscription, 'topic' | 'question' | 'context' | 'language'>): string {
  if (topic !== 'question') return getDigestMessages(language).topics[topic]
  const understood = readFollowed(context)?.understood
  return understood ? `${question} (${understood})` : question
}
