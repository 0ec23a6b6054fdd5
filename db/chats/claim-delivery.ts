import type { Database } from 'better-sqlite3'
import type { Claim, Due, PlanDue } from './delivery.ts'
import { SUBSCRIPTION_COLUMNS, type SubscriptionRow, toSubscription } from './subscriptions.ts'

/** A subscription that is due, with the digest of it that is open, where one is. */
type DueRow = SubscriptionRow & {
  readonly delivery: number | null
  readonly missed: number | null
  readonly forced: number | null
  readonly partsSent: number | null
}

/** What a claim takes from the row of its digest. */
interface DeliveryRow {
  readonly slot: number
  readonly missed: number
  readonly forced: number
  readonly number: number
  readonly attempts: number
  readonly parts: string
  readonly partsSent: number
  readonly state: string
}

/** Claims digests that are due, one process each. @param lease milliseconds that a claim holds */
export function createClaimer(sqlite: Database, lease: number): (now: Date, plan: PlanDue) => Claim | undefined {
  const abandon = sqlite.prepare(
    `UPDATE deliveries SET status = 'unknown' WHERE status = 'sending' AND lease_until <= ?`,
  )
  const candidates = sqlite.prepare(
    `SELECT ${SUBSCRIPTION_COLUMNS}, d.id AS delivery, d.missed, d.forced, d.parts_sent AS partsSent
     FROM subscriptions s LEFT JOIN chat_settings c ON c.chat = s.chat
       LEFT JOIN deliveries d ON d.subscription = s.id AND d.status IN ('claimed', 'sending')
     WHERE (s.paused IS NULL OR d.forced = 1)
       AND CASE WHEN d.id IS NULL THEN s.next_at <= :now ELSE d.lease_until <= :now END
     ORDER BY coalesce(d.slot, s.next_at), s.id`,
  )
  const open = opener(sqlite)
  const take = taker(sqlite, lease)
  const claim = (now: Date, plan: PlanDue): Claim | undefined => {
    abandon.run(now.getTime())
    for (const row of candidates.all({ now: now.getTime() }) as DueRow[]) {
      const due = plan(toSubscription(row), row.forced === 1)
      const delivery = due && open(row, due, now)
      if (delivery) return take(delivery, row, now)
    }
    return undefined
  }
  // A claim reads and then writes: taken at once as a writer, no other process can claim between the two.
  const transaction = sqlite.transaction(claim)
  return (now, plan) => transaction.immediate(now, plan)
}

/**
 * Finds or makes the digest of a subscription that is due, and moves its calendar on. One that is still open tells what
 * has become due since as well, unless a part of it was sent. Undefined where there was a digest of this time already.
 */
function opener(sqlite: Database): (row: DueRow, due: Due, now: Date) => number | undefined {
  const insert = sqlite.prepare(
    `INSERT INTO deliveries (subscription, slot, missed, forced, status, lease_until) VALUES (?, ?, ?, 0, 'claimed', 0)
     ON CONFLICT DO NOTHING`,
  )
  const widen = sqlite.prepare('UPDATE deliveries SET missed = ? WHERE id = ?')
  const advance = sqlite.prepare('UPDATE subscriptions SET next_at = ? WHERE id = ?')
  return ({ id, delivery, nextAt, missed, forced, partsSent }, due, now) => {
    const isDue = nextAt !== null && nextAt <= now.getTime()
    if (delivery === null) {
      const { changes, lastInsertRowid } = insert.run(id, nextAt, due.missed)
      advance.run(due.nextAt?.getTime() ?? null, id)
      return changes > 0 ? Number(lastInsertRowid) : undefined
    }
    if (isDue && partsSent === 0) {
      // One that somebody asked for was due at no time of its own.
      widen.run((missed ?? 0) + due.missed + (forced === 1 ? 0 : 1), delivery)
      advance.run(due.nextAt?.getTime() ?? null, id)
    }
    return delivery
  }
}

function taker(sqlite: Database, lease: number): (delivery: number, row: DueRow, now: Date) => Claim {
  const take = sqlite.prepare(
    `UPDATE deliveries SET claims = claims + 1, lease_until = ? WHERE id = ?
     RETURNING slot, missed, forced, claims AS number, attempts, parts, parts_sent AS partsSent, state`,
  )
  const doubtful = sqlite
    .prepare(
      `SELECT slot FROM deliveries WHERE subscription = ? AND status IN ('unknown', 'failed') AND told = 0 ORDER BY slot`,
    )
    .pluck()
  return (delivery, row, now) => {
    const { slot, forced, parts, state, ...taken } = take.get(now.getTime() + lease, delivery) as DeliveryRow
    return {
      ...taken,
      delivery,
      subscription: toSubscription(row),
      slot: new Date(slot),
      forced: forced === 1,
      parts: taken.partsSent > 0 ? (JSON.parse(parts) as unknown[]) : [],
      state: JSON.parse(state) as unknown,
      doubtful: (doubtful.all(row.id) as number[]).map((at) => new Date(at)),
    }
  }
}
