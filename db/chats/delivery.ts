import type { Subscription } from './subscriptions.ts'

/** A digest that this process is to send, and nobody else may. */
export interface Claim {
  readonly delivery: number
  /** How many times it was claimed; whoever claims it later makes this claim void. */
  readonly number: number
  readonly subscription: Subscription
  /** When it was due. */
  readonly slot: Date
  /** Later times at which it was due as well, all of them told by this one digest. */
  readonly missed: number
  /** Somebody has asked for it now: it is sent in any case. */
  readonly forced: boolean
  /** Times that sending it has failed before. */
  readonly attempts: number
  /** What is being sent, where a part of it has arrived already; opaque JSON values. */
  readonly parts: readonly unknown[]
  readonly partsSent: number
  readonly state: unknown
  /** Earlier digests of which is unknown whether they arrived, or which could not be sent: when they were due. */
  readonly doubtful: readonly Date[]
}

/** Where a subscription stands in its calendar. */
export interface Due {
  /** When it is due next after this digest; null where an event decides. */
  readonly nextAt: Date | null
  readonly missed: number
}

/** The calendar of a subscription that is due; undefined where its chat must not be disturbed now. */
export type PlanDue = (subscription: Subscription, isForced: boolean) => Due | undefined

/** How a digest ended. */
export type Ending = 'sent' | 'nothing' | 'unknown' | 'refused' | 'failed'
