import type { Database } from 'better-sqlite3'
import { createClaimer } from './claim-delivery.ts'
import type { Claim, Ending, PlanDue } from './delivery.ts'

/** How long a claimed digest belongs to who claimed it, in milliseconds; a killed process loses it after that. */
export const LEASE = 2 * 60 * 1000

/** Refusals of Telegram in a row after which the subscriptions of a conversation are paused. */
export const MOST_REFUSALS = 3

/**
 * Digests on their way. The row of a digest is claimed before anything is sent, and says `sending` while a message is
 * in Telegram's hands: what a crash leaves so is never sent again, since it may have arrived.
 */
export interface Deliveries {
  /**
   * Claims the digest that has been due for the longest time, undefined where none is. One whose process died before it
   * sent anything is claimed anew.
   */
  claimDue(now: Date, plan: PlanDue): Claim | undefined
  /** Makes a digest due at once, whatever its calendar says. */
  sendNow(subscription: number, now: Date): void
  /** Makes subscriptions on change due that have not seen this state of the archive. */
  triggerChanges(stamp: string, now: Date): void
  /** A part is about to be handed to Telegram. False where the claim is void: then it must not be. */
  markSending(claim: Claim, parts: readonly unknown[], state: unknown, now: Date): boolean
  /** The part has arrived. */
  markPartSent(claim: Claim, now: Date): void
  /** Nothing has arrived; the digest is to be tried again at `at`. */
  postpone(claim: Claim, at: Date): void
  /** Ends the digest. `state` becomes what the next one is compared with, where this one was sent or had nothing to say. */
  finish(claim: Claim, ending: Ending, state: unknown, now: Date): void
  /** How the latest digest of a subscription went, and when it was due. */
  findLastDelivery(subscription: number): { readonly slot: Date; readonly status: string } | undefined
  /** Deletes what ended before `before`. */
  sweepDeliveries(before: Date): void
}

/** Digests in a database that has the tables of digests. */
export function createDeliveries(sqlite: Database): Deliveries {
  const trigger = sqlite.prepare(
    `UPDATE subscriptions SET next_at = ?, stamp = ? WHERE schedule = 'change' AND paused IS NULL AND stamp IS NOT ?`,
  )
  const last = sqlite.prepare(
    'SELECT slot, status FROM deliveries WHERE subscription = ? ORDER BY slot DESC, id DESC LIMIT 1',
  )
  const sweep = sqlite.prepare(
    `DELETE FROM deliveries WHERE slot < ? AND status NOT IN ('claimed', 'sending')
       AND (told = 1 OR status NOT IN ('unknown', 'failed'))`,
  )
  return {
    claimDue: createClaimer(sqlite, LEASE),
    sendNow: forcer(sqlite),
    triggerChanges: (stamp, now) => void trigger.run(now.getTime(), stamp, stamp),
    ...progress(sqlite),
    finish: finisher(sqlite),
    findLastDelivery: (subscription) => {
      const row = last.get(subscription) as { slot: number; status: string } | undefined
      return row && { slot: new Date(row.slot), status: row.status }
    },
    sweepDeliveries: (before) => void sweep.run(before.getTime()),
  }
}

function forcer(sqlite: Database): Deliveries['sendNow'] {
  // Its due time is now, or the first moment after that no other digest was due at.
  const insert = sqlite.prepare(
    `INSERT INTO deliveries (subscription, slot, missed, forced, status, lease_until)
     SELECT :id, max(:now, coalesce((SELECT max(slot) + 1 FROM deliveries WHERE subscription = :id), 0)), 0, 1, 'claimed', :now
     WHERE true ON CONFLICT DO NOTHING`,
  )
  const force = sqlite.prepare(`UPDATE deliveries SET forced = 1 WHERE subscription = ? AND status = 'claimed'`)
  return sqlite.transaction((id: number, now: Date) => {
    const { changes } = insert.run({ id, now: now.getTime() })
    if (changes === 0) force.run(id)
  })
}

function progress(sqlite: Database): Pick<Deliveries, 'markSending' | 'markPartSent' | 'postpone'> {
  const sending = sqlite.prepare(
    `UPDATE deliveries SET status = 'sending', parts = ?, state = ?, lease_until = ?
     WHERE id = ? AND claims = ? AND status = 'claimed'`,
  )
  const partSent = sqlite.prepare(
    `UPDATE deliveries SET status = 'claimed', parts_sent = parts_sent + 1, lease_until = ? WHERE id = ? AND claims = ?`,
  )
  const postpone = sqlite.prepare(
    `UPDATE deliveries SET status = 'claimed', attempts = attempts + 1, lease_until = ?
     WHERE id = ? AND claims = ? AND status IN ('claimed', 'sending')`,
  )
  return {
    markSending: ({ delivery, number }, parts, state, now) => {
      const until = now.getTime() + LEASE
      return sending.run(JSON.stringify(parts), JSON.stringify(state ?? null), until, delivery, number).changes > 0
    },
    markPartSent: ({ delivery, number }, now) => void partSent.run(now.getTime() + LEASE, delivery, number),
    postpone: ({ delivery, number }, at) => void postpone.run(at.getTime(), delivery, number),
  }
}

function finisher(sqlite: Database): Deliveries['finish'] {
  const end = sqlite.prepare(
    `UPDATE deliveries SET status = ?, parts = '[]', state = 'null' WHERE id = ? AND claims = ? AND status <> 'dropped'`,
  )
  const advance = sqlite.prepare('UPDATE subscriptions SET baseline = ?, baseline_at = ? WHERE id = ?')
  const welcome = sqlite.prepare('UPDATE subscriptions SET refusals = 0 WHERE chat = ? AND thread = ?')
  const tell = sqlite.prepare('UPDATE deliveries SET told = 1 WHERE subscription = ? AND id < ?')
  const refuse = sqlite.prepare('UPDATE subscriptions SET refusals = refusals + 1 WHERE chat = ? AND thread = ?')
  const pause = sqlite.prepare(
    `UPDATE subscriptions SET paused = 'refused' WHERE chat = ? AND thread = ? AND paused IS NULL AND refusals >= ?`,
  )
  return sqlite.transaction((claim: Claim, ending: Ending, state: unknown, now: Date) => {
    const { id, key } = claim.subscription
    if (end.run(ending, claim.delivery, claim.number).changes === 0) return
    if (ending === 'sent' || ending === 'nothing') advance.run(JSON.stringify(state ?? null), now.getTime(), id)
    if (ending === 'sent') {
      tell.run(id, claim.delivery)
      welcome.run(key.chat, key.thread)
    }
    if (ending === 'refused') {
      refuse.run(key.chat, key.thread)
      pause.run(key.chat, key.thread, MOST_REFUSALS)
    }
  })
}
