import { readArchiveStamp } from '../../db/chats/archive-state.ts'
import type { ChatKey } from '../../db/chats/chat-key.ts'
import type { Digests } from '../../db/chats/chats.ts'
import type { Schedule } from '../../db/chats/schedule.ts'
import type { Subscription, Topic } from '../../db/chats/subscriptions.ts'
import type { Answer, Language } from '../../retrieval/answer.ts'
import { countThemes } from '../../retrieval/themes/count-themes.ts'
import { clockDate } from '../schedule/clock-date.ts'
import { findNextDue } from '../schedule/next-due.ts'
import { takeSnapshot } from '../talk/answer-snapshot.ts'
import { isUnderstood } from '../talk/is-understood.ts'
import { type AskedBefore, askInContext } from './ask-in-context.ts'
import type { DigestSources } from './compose-digest.ts'
import { THEME_YEARS } from './tell-themes.ts'

/** Subscriptions of one conversation: as many as one message lists. */
export const MOST_SUBSCRIPTIONS = 20

/** Characters of a question that is subscribed to. */
export const LONGEST_QUESTION = 500

/** What subscribing works with. */
export interface SubscribeDeps extends Omit<DigestSources, 'digests'> {
  readonly digests: Digests
}

/** Whether somebody is subscribed now, and why not. */
export type Subscribed =
  | { readonly kind: 'subscribed'; readonly subscription: Subscription; readonly understood: string }
  | { readonly kind: 'full' }
  | { readonly kind: 'longQuestion' }
  /** The question means nothing certain; the answer says what. */
  | { readonly kind: 'notUnderstood'; readonly answer: Answer }
  /** No figure answers the question and no report speaks of it: it may not be what was meant. */
  | { readonly kind: 'doubtful'; readonly answer: Answer }

/** Whether somebody is subscribed to a topic. */
export type SubscribedToTopic = Extract<Subscribed, { readonly kind: 'subscribed' | 'full' }>

/** Where, what and when. */
export interface QuestionWish extends AskedBefore {
  readonly key: ChatKey
  readonly schedule: Schedule
  /** Whether somebody has seen how the question is understood and wants it so. */
  readonly isConfirmed?: boolean
}

const isFull = ({ digests }: SubscribeDeps, key: ChatKey): boolean =>
  digests.listSubscriptions(key).length >= MOST_SUBSCRIPTIONS

/**
 * Subscribes to a question. It is asked once, to see that it is understood, and to know what an answer on change is
 * compared with. A question that means the same without its conversation is kept alone.
 */
export async function subscribeToQuestion(wish: QuestionWish, deps: SubscribeDeps): Promise<Subscribed> {
  const { key, question, schedule } = wish
  const { archive, asker, digests, now } = deps
  if (question.length > LONGEST_QUESTION) return { kind: 'longQuestion' }
  if (isFull(deps, key)) return { kind: 'full' }
  const stamp = readArchiveStamp(archive)
  const { answer, context } = await askInContext(wish, {
    asker,
    now: () => clockDate(now(), digests.getSettings(key.chat).timeZone),
  })
  if (!isUnderstood(answer)) return { kind: 'notUnderstood', answer }
  if (!wish.isConfirmed && isEmptySearch(answer)) return { kind: 'doubtful', answer }
  const isOnChange = schedule.kind === 'change'
  const about = { topic: 'question', question, context, language: answer.language } as const
  const baseline = isOnChange ? takeSnapshot(answer) : null
  return save({ key, schedule, about, baseline, baselineAt: isOnChange ? now() : null, stamp }, answer.understood, deps)
}

/** Subscribes to news of the archive; what is there already is none. */
export function subscribeToTopic(
  { key, topic, language, schedule }: { key: ChatKey; topic: Topic; language: Language; schedule: Schedule },
  deps: SubscribeDeps,
): SubscribedToTopic {
  const { archive, digests, now } = deps
  if (isFull(deps, key)) return { kind: 'full' }
  const stamp = readArchiveStamp(archive)
  digests.observe(archive, now())
  const baseline = topic === 'themes' ? countThemes(archive, THEME_YEARS) : digests.lastEvent()
  const about = { topic, question: '', context: null, language } as const
  return save({ key, schedule, about, baseline, baselineAt: now(), stamp }, '', deps)
}

/** A search for words that finds nothing: a stray word may have made it one. */
const isEmptySearch = ({ kind, rows, quotes }: Answer): boolean =>
  kind === 'passages' && rows.length === 0 && quotes.length === 0

interface Wanted extends Pick<Subscription, 'key' | 'schedule' | 'baseline' | 'baselineAt' | 'stamp'> {
  readonly about: Pick<Subscription, 'topic' | 'question' | 'context' | 'language'>
}

function save({ about, ...wanted }: Wanted, understood: string, { digests, now }: SubscribeDeps): SubscribedToTopic {
  const { chat } = wanted.key
  const nextAt = findNextDue(wanted.schedule, digests.getSettings(chat).timeZone, now())
  const id = digests.subscribe({ ...wanted, ...about, nextAt })
  const subscription = digests.findSubscription(chat, id)
  if (!subscription) throw new Error(`Cannot find subscription ${id} of chat ${chat} after storing it`)
  return { kind: 'subscribed', subscription, understood }
}
