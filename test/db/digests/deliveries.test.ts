import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Digests, openChats } from '../../../db/chats/chats.ts'
import { LEASE, MOST_REFUSALS } from '../../../db/chats/deliveries.ts'
import type { Claim, PlanDue } from '../../../db/chats/delivery.ts'
import { CHAT, newSubscription } from './new-subscription.ts'

const DAY = 24 * 60 * 60 * 1000
const NOW = new Date('2025-03-01T01:00:00Z')
const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds)

/** Daily, at the hour of `NOW`. */
const daily =
  (now: Date): PlanDue =>
  ({ nextAt }) => {
    const missed = Math.max(0, Math.floor((now.getTime() - (nextAt?.getTime() ?? 0)) / DAY))
    return { missed, nextAt: new Date((nextAt?.getTime() ?? 0) + (missed + 1) * DAY) }
  }

describe('deliveries', () => {
  let folder: string
  let digests: Digests
  let id: number
  const open = (): Digests => {
    const chats = openChats(folder)
    onTestFinished(() => chats.close())
    return chats.digests
  }
  const claim = (now: Date, by = digests): Claim | undefined => by.claimDue(now, daily(now))
  const mustClaim = (now: Date, by = digests): Claim => {
    const found = claim(now, by)
    if (!found) throw new Error(`Nothing was due at ${now.toISOString()}`)
    return found
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deliveries-'))
    digests = open()
    id = digests.subscribe(newSubscription())
    return () => rmSync(folder, { recursive: true })
  })

  test('nothing is claimed before it is due, and once when it is', () => {
    expect(claim(later(-1))).toBeUndefined()
    expect(claim(NOW)).toMatchObject({ slot: NOW, missed: 0, forced: false, attempts: 0, subscription: { id } })
    expect(claim(NOW)).toBeUndefined()
    expect(digests.findSubscription(CHAT.chat, id)?.nextAt).toEqual(later(DAY))
  })

  test('of two processes on one file, one claims a digest', () => {
    const other = open()
    const claims = [claim(NOW), claim(NOW, other), claim(later(1)), claim(later(1), other)]
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  test('a week of downtime is one digest that says how many it stands for', () => {
    expect(claim(later(6 * DAY + 5))).toMatchObject({ slot: NOW, missed: 6 })
    expect(claim(later(6 * DAY + 5))).toBeUndefined()
    expect(digests.findSubscription(CHAT.chat, id)?.nextAt).toEqual(later(7 * DAY))
  })

  test('a claim left behind before the send is claimed again; the old one is void', () => {
    const left = mustClaim(NOW)
    expect(claim(later(LEASE - 1), open())).toBeUndefined()
    const again = mustClaim(later(LEASE), open())
    expect(again).toMatchObject({ delivery: left.delivery, number: left.number + 1 })
    expect(digests.markSending(left, ['late'], null, later(LEASE))).toBe(false)
    digests.finish(left, 'sent', 'late', later(LEASE))
    expect(digests.findLastDelivery(id)).toMatchObject({ status: 'claimed' })
    expect(digests.markSending(again, ['good'], null, later(LEASE))).toBe(true)
  })

  test('a claim left behind while sending is never sent again, and the next digest says so', () => {
    expect(digests.markSending(mustClaim(NOW), ['text'], 'new', NOW)).toBe(true)
    expect(claim(later(LEASE), open())).toBeUndefined()
    expect(digests.findLastDelivery(id)).toEqual({ slot: NOW, status: 'unknown' })
    const next = mustClaim(later(DAY))
    expect(next).toMatchObject({ doubtful: [NOW], missed: 0, subscription: { baseline: null } })
    digests.markSending(next, ['text'], 'new', later(DAY))
    digests.markPartSent(next, later(DAY))
    digests.finish(next, 'sent', 'new', later(DAY))
    expect(claim(later(2 * DAY))).toMatchObject({
      doubtful: [],
      subscription: { baseline: 'new', baselineAt: later(DAY) },
    })
  })

  test('a digest goes on with the part that has not arrived', () => {
    const first = mustClaim(NOW)
    digests.markSending(first, ['one', 'two'], 'state', NOW)
    digests.markPartSent(first, NOW)
    const again = mustClaim(later(LEASE))
    expect(again).toMatchObject({ parts: ['one', 'two'], partsSent: 1, state: 'state' })
  })

  test('one that could not be sent for days tells all of them', () => {
    digests.postpone(mustClaim(NOW), later(3 * DAY))
    expect(claim(later(2 * DAY))).toBeUndefined()
    expect(claim(later(3 * DAY))).toMatchObject({ slot: NOW, missed: 3, attempts: 1 })
  })

  test('a time is delivered once, even when the clock goes back', () => {
    digests.finish(mustClaim(NOW), 'sent', null, NOW)
    digests.changeSubscription(id, { nextAt: NOW })
    expect(claim(NOW)).toBeUndefined()
    expect(digests.findSubscription(CHAT.chat, id)?.nextAt).toEqual(later(DAY))
  })

  test('what is paused or gets another time is not sent any more', () => {
    const paused = mustClaim(NOW)
    digests.changeSubscription(id, { paused: 'user' })
    expect(digests.markSending(paused, ['text'], null, NOW)).toBe(false)
    expect(claim(later(DAY))).toBeUndefined()
    digests.changeSubscription(id, { paused: null, nextAt: later(2 * DAY) })
    const deleted = mustClaim(later(2 * DAY))
    digests.deleteSubscription(id)
    expect(digests.markSending(deleted, ['text'], null, NOW)).toBe(false)
    digests.finish(deleted, 'sent', null, NOW)
    expect(claim(later(4 * DAY))).toBeUndefined()
  })

  test('quiet hours hold what is due, and not what somebody asks for', () => {
    const quiet: PlanDue = (subscription, isForced) => (isForced ? daily(NOW)(subscription, isForced) : undefined)
    expect(digests.claimDue(NOW, quiet)).toBeUndefined()
    digests.sendNow(id, later(-DAY))
    digests.sendNow(id, later(-DAY + 1))
    expect(digests.claimDue(later(-DAY + 2), quiet)).toMatchObject({ forced: true, slot: later(-DAY), missed: 0 })
    expect(digests.findSubscription(CHAT.chat, id)?.nextAt).toEqual(NOW)
  })

  test('what is paused is still sent when somebody asks for it', () => {
    digests.changeSubscription(id, { paused: 'user' })
    digests.sendNow(id, NOW)
    expect(claim(NOW)).toMatchObject({ forced: true })
  })

  test('a conversation that refuses several times in a row is paused, and others are not', () => {
    const second = digests.subscribe(newSubscription({ topic: 'reports', question: '' }))
    const other = digests.subscribe(newSubscription({ key: { chat: 6, thread: 0 }, nextAt: later(99 * DAY) }))
    for (let i = 0; i < MOST_REFUSALS; i++) {
      expect(digests.listSubscriptions(CHAT).map(({ paused }) => paused)).toEqual([null, null])
      digests.finish(mustClaim(later(i * DAY)), 'refused', null, later(i * DAY))
    }
    expect([id, second].map((each) => digests.findSubscription(CHAT.chat, each)?.paused)).toEqual([
      'refused',
      'refused',
    ])
    expect(digests.findSubscription(6, other)?.paused).toBeNull()
    digests.changeSubscription(id, { paused: null, nextAt: later(9 * DAY) })
    digests.finish(mustClaim(later(9 * DAY)), 'refused', null, later(9 * DAY))
    expect(digests.findSubscription(CHAT.chat, id)?.paused).toBeNull()
  })

  test('refusals that are not in a row do not count', () => {
    for (const ending of ['refused', 'refused', 'sent', 'refused', 'refused'] as const) {
      const slot = digests.findSubscription(CHAT.chat, id)?.nextAt ?? NOW
      digests.finish(mustClaim(slot), ending, null, slot)
    }
    expect(digests.findSubscription(CHAT.chat, id)?.paused).toBeNull()
  })

  test('what waits for a change is due once for each state of the archive', () => {
    const schedule = { kind: 'change' } as const
    const change = digests.subscribe(newSubscription({ question: 'x', schedule, nextAt: null, stamp: 'a' }))
    const none: PlanDue = () => ({ nextAt: null, missed: 0 })
    digests.deleteSubscription(id)
    digests.triggerChanges('a', NOW)
    expect(digests.claimDue(NOW, none)).toBeUndefined()
    digests.triggerChanges('b', NOW)
    const claimed = digests.claimDue(NOW, none)
    expect(claimed).toMatchObject({ subscription: { id: change, stamp: 'b' } })
    if (claimed) digests.finish(claimed, 'nothing', null, NOW)
    digests.triggerChanges('b', later(1))
    expect(digests.claimDue(later(1), none)).toBeUndefined()
  })

  test('sweeping keeps what is open and what is still to be told', () => {
    digests.finish(mustClaim(NOW), 'sent', null, NOW)
    digests.finish(mustClaim(later(DAY)), 'unknown', null, NOW)
    digests.sweepDeliveries(later(99 * DAY))
    expect(digests.findLastDelivery(id)).toMatchObject({ status: 'unknown' })
    expect(claim(later(2 * DAY))).toMatchObject({ doubtful: [later(DAY)] })
  })
})
