import type { Chats } from '../../db/chats/chats.ts'
import type { Claim, PlanDue } from '../../db/chats/delivery.ts'
import type { Subscription } from '../../db/chats/subscriptions.ts'
import { getDigestMessages } from '../messages/get-digest-messages.ts'
import { writeHtml } from '../render/write-html.ts'
import { planDue } from '../schedule/next-due.ts'
import { isQuiet } from '../schedule/quiet-hours.ts'
import { keepAnswer } from '../talk/find-answer.ts'
import { writeDigestAction } from '../telegram/cards/digest-data.ts'
import { createAnswerKeyboard } from '../telegram/sending/answer-keyboard.ts'
import { composeDigest, type DigestSources } from './compose-digest.ts'
import { readFollowed } from './describe-subscription.ts'
import type { Pace } from './pace.ts'
import type { DigestPart, SendDigest, SendOutcome } from './sender.ts'

/** What the digests work with. */
export interface DigestDeps extends Omit<DigestSources, 'digests'> {
  readonly chats: Chats
  readonly send: SendDigest
  readonly pace: Pace
  /** Whether a chat may have what it has subscribed to; what is due in one that may not waits until it may. */
  readonly mayReceive: (chat: number) => boolean
  readonly log: (line: string) => void
}

const MINUTE = 60_000

/** Failures to compose a digest after which it is given up. */
const MOST_ATTEMPTS = 5

/** Longer and longer pauses between attempts: half a minute at first, an hour at most. */
const pauseAfter = (attempts: number): number => Math.min(60 * MINUTE, (MINUTE / 2) * 2 ** attempts)

/** Whether the digests after this one may still be sent now. */
type Onwards = 'next' | 'stop'

/**
 * Sends every digest that is due at `deps.now()`, one after another, until none is left, Telegram asks to wait, or
 * `signal` says to stop. Everything that decides is in the database, so that two processes may do it at the same time.
 */
export async function runDue(deps: DigestDeps, signal: AbortSignal): Promise<void> {
  const { chats, archive, now } = deps
  const still = chats.digests.watch(archive, now())
  if (still) {
    chats.digests.observe(archive, now())
    chats.digests.triggerChanges(still, now())
  }
  const plan = createPlan(deps)
  while (!signal.aborted) {
    const claim = chats.digests.claimDue(now(), plan)
    if (!claim || (await deliver(claim, deps, signal)) === 'stop') return
  }
}

/** The calendar of a subscription. One that cannot be read holds up nobody else. */
function createPlan({ now, log, mayReceive }: Pick<DigestDeps, 'now' | 'log' | 'mayReceive'>): PlanDue {
  return (subscription, isForced) => {
    if (!mayReceive(subscription.key.chat)) return undefined
    try {
      return !isForced && isQuiet(subscription.settings, now()) ? undefined : planDue(subscription, now())
    } catch (error) {
      log(
        `Cannot tell when subscription ${subscription.id} is due: ${error instanceof Error ? error.message : 'no error'}`,
      )
      return undefined
    }
  }
}

async function deliver(claim: Claim, deps: DigestDeps, signal: AbortSignal): Promise<Onwards> {
  if (claim.partsSent > 0) return sendParts(claim, claim.parts as readonly DigestPart[], claim.state, deps, signal)
  const { chats, now } = deps
  try {
    const composed = await composeDigest(claim, { ...deps, digests: chats.digests })
    if (composed.kind === 'message') {
      const parts = writeParts(claim.subscription, composed, deps)
      return await sendParts(claim, parts, composed.state, deps, signal)
    }
    chats.digests.finish(claim, 'nothing', composed.state, now())
  } catch (error) {
    giveUpOrPostpone(claim, error, deps)
  }
  return 'next'
}

function giveUpOrPostpone(claim: Claim, error: unknown, { chats, now, log }: DigestDeps): void {
  const { subscription, attempts } = claim
  log(`Cannot compose a digest of subscription ${subscription.id}: ${error instanceof Error ? error.name : 'no error'}`)
  if (attempts + 1 >= MOST_ATTEMPTS) chats.digests.finish(claim, 'failed', null, now())
  else chats.digests.postpone(claim, new Date(now().getTime() + pauseAfter(attempts)))
}

/** The messages of a digest; the last one carries the buttons of the answer in it and the one of the subscription. */
function writeParts(
  { key, id, language, context }: Subscription,
  { blocks, answer, leads }: Extract<Awaited<ReturnType<typeof composeDigest>>, { kind: 'message' }>,
  { chats, now }: DigestDeps,
): DigestPart[] {
  const kept = answer && keepAnswer(answer, readFollowed(context)?.follows ?? null, leads)
  const answerId = kept ? chats.saveAnswer(key, kept, now()) : 0
  const ofAnswer = answer ? (createAnswerKeyboard(answer, answerId, { place: 'digest' })?.inline_keyboard ?? []) : []
  const manage = {
    text: getDigestMessages(language).buttons.manage,
    callback_data: writeDigestAction({ kind: 'open', id }),
  }
  const keyboard = [...(ofAnswer as DigestPart['keyboard']).filter((row) => row.length > 0), [manage]]
  const texts = writeHtml(blocks)
  return texts.map((text, index) => ({ text, keyboard: index === texts.length - 1 ? keyboard : [] }))
}

async function sendParts(
  claim: Claim,
  parts: readonly DigestPart[],
  state: unknown,
  deps: DigestDeps,
  signal: AbortSignal,
): Promise<Onwards> {
  const { chats, pace, send, now } = deps
  const { key } = claim.subscription
  for (const part of parts.slice(claim.partsSent)) {
    await pace.next(key.chat)
    if (signal.aborted) {
      chats.digests.postpone(claim, now())
      return 'stop'
    }
    if (!chats.digests.markSending(claim, parts, state, now())) return 'next'
    const outcome = await send(key, part)
    if (outcome.kind !== 'sent') return settle(claim, outcome, deps)
    chats.digests.markPartSent(claim, now())
  }
  chats.digests.finish(claim, 'sent', state, now())
  return 'next'
}

/** What follows from a message that has not arrived, or not for sure. */
function settle(claim: Claim, outcome: Exclude<SendOutcome, { kind: 'sent' }>, deps: DigestDeps): Onwards {
  const { chats, now, log } = deps
  const { digests } = chats
  const after = (milliseconds: number): Date => new Date(now().getTime() + milliseconds)
  if ('reason' in outcome) log(`Digest of subscription ${claim.subscription.id}: ${outcome.kind}: ${outcome.reason}`)
  switch (outcome.kind) {
    case 'wait':
      digests.postpone(claim, after(outcome.seconds * 1_000))
      return 'stop'
    case 'again':
      digests.postpone(claim, after(pauseAfter(claim.attempts)))
      return 'next'
    case 'moved':
      digests.migrateChat(claim.subscription.key.chat, outcome.to)
      digests.postpone(claim, now())
      return 'next'
    default:
      digests.finish(claim, outcome.kind, null, now())
      return 'next'
  }
}
