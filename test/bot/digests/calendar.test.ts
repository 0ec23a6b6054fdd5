import { describe, expect, test } from 'vitest'
import { readLocalTime, writeLocalTime } from '../../../bot/schedule/local-time.ts'
import { findNextDue, planDue } from '../../../bot/schedule/next-due.ts'
import { parseTimeZone } from '../../../bot/schedule/parse-time-zone.ts'
import { endOfQuiet, isQuiet, parseQuiet } from '../../../bot/schedule/quiet-hours.ts'
import type { Schedule, Subscription } from '../../../db/chats/subscriptions.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'

const schedule = (cadence: Schedule['cadence'], day: number, minute: number): Schedule => ({ cadence, day, minute })

function next(plan: Schedule, timeZone: string, after: string, count: number): string[] {
  const found: string[] = []
  for (let at: Date | null = new Date(after); found.length < count; ) {
    at = findNextDue(plan, timeZone, at ?? new Date(0))
    found.push(at?.toISOString().slice(0, 16) ?? 'never')
  }
  return found
}

describe('when a digest is due', () => {
  test('nine in Beijing is one in Greenwich', () => {
    expect(next(schedule('daily', 0, 540), 'Asia/Shanghai', '2025-03-01T00:59Z', 2)).toEqual([
      '2025-03-01T01:00',
      '2025-03-02T01:00',
    ])
  })

  test('nine in Berlin stays nine when summer time begins and ends', () => {
    const monday = schedule('weekly', 1, 540)
    expect(next(monday, 'Europe/Berlin', '2025-03-20T00:00Z', 2)).toEqual(['2025-03-24T08:00', '2025-03-31T07:00'])
    expect(next(monday, 'Europe/Berlin', '2025-10-18T00:00Z', 2)).toEqual(['2025-10-20T07:00', '2025-10-27T08:00'])
  })

  test('a time that summer time skips is due after it, one that comes twice is due once', () => {
    const early = schedule('daily', 0, 150)
    expect(next(early, 'Europe/Berlin', '2025-03-29T12:00Z', 2)).toEqual(['2025-03-30T01:00', '2025-03-31T00:30'])
    expect(next(early, 'Europe/Berlin', '2025-10-25T12:00Z', 2)).toEqual(['2025-10-26T00:30', '2025-10-27T01:30'])
  })

  test('a day that a month does not have is its last one', () => {
    const of = (day: number) => next(schedule('monthly', day, 540), 'UTC', '2024-01-29T12:00Z', 4)
    expect(of(31).map((at) => at.slice(5, 10))).toEqual(['01-31', '02-29', '03-31', '04-30'])
    expect(of(30).map((at) => at.slice(5, 10))).toEqual(['01-30', '02-29', '03-30', '04-30'])
    expect(of(28).map((at) => at.slice(5, 10))).toEqual(['02-28', '03-28', '04-28', '05-28'])
  })

  test('Sunday is the seventh day', () => {
    expect(next(schedule('weekly', 7, 0), 'UTC', '2025-03-01T00:00Z', 1)).toEqual(['2025-03-02T00:00'])
  })

  test('what waits for a change is never due by the clock', () => {
    expect(findNextDue(schedule('change', 0, 0), 'UTC', new Date(0))).toBeNull()
  })

  test('after downtime it says how many times have passed', () => {
    const subscription: Subscription = {
      ...newSubscription({ nextAt: new Date('2025-03-01T01:00Z') }),
      ...{ id: 1, silent: false, paused: null, settings: { timeZone: 'Asia/Shanghai', quiet: null } },
    }
    expect(planDue(subscription, new Date('2025-03-01T01:00Z'))).toEqual({
      missed: 0,
      nextAt: new Date('2025-03-02T01:00Z'),
    })
    expect(planDue(subscription, new Date('2025-03-08T00:59Z'))).toEqual({
      missed: 6,
      nextAt: new Date('2025-03-08T01:00Z'),
    })
  })
})

describe('quiet hours', () => {
  const night = { timeZone: 'Asia/Shanghai', quiet: { from: 1320, until: 480 } }
  test.each([
    ['2025-03-01T13:59Z', false],
    ['2025-03-01T14:00Z', true],
    ['2025-03-01T23:59Z', true],
    ['2025-03-02T00:00Z', false],
  ])('over midnight: %s is quiet: %s', (at, quiet) => expect(isQuiet(night, new Date(at))).toBe(quiet))

  test('at noon, and none', () => {
    const noon = { timeZone: 'UTC', quiet: { from: 720, until: 780 } }
    expect([719, 720, 779, 780].map((m) => isQuiet(noon, new Date(m * 60_000)))).toEqual([false, true, true, false])
    expect(isQuiet({ timeZone: 'UTC', quiet: null }, new Date(0))).toBe(false)
  })

  test('what is due in quiet hours comes at their end', () => {
    expect(endOfQuiet(night, new Date('2025-03-01T23:00Z'))).toEqual(new Date('2025-03-02T00:00Z'))
    expect(endOfQuiet(night, new Date('2025-03-02T01:00Z'))).toEqual(new Date('2025-03-02T01:00Z'))
  })

  test.each([
    ['22:00-08:00', { from: 1320, until: 480 }],
    ['23:30 – 7:00', { from: 1410, until: 420 }],
    ['10 pm to 6 am', { from: 1320, until: 360 }],
    ['晚上10点到早上8点', { from: 1320, until: 480 }],
    ['22点至8点', { from: 1320, until: 480 }],
    ['22-8', { from: 1320, until: 480 }],
    ['23 至 7', { from: 1380, until: 420 }],
    ['25-8', undefined],
    ['off', null],
    ['关闭', null],
    ['22:00', undefined],
    ['22:00-22:00', undefined],
    ['22:00-25:00', undefined],
    ['at night', undefined],
    ['22:00-08:00 please', undefined],
  ])('%s', (text, quiet) => expect(parseQuiet(text)).toEqual(quiet))
})

describe('time zones', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['UTC+8', 'Asia/Shanghai'],
    ['东八区', 'Asia/Shanghai'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['北京时间', 'Asia/Shanghai'],
    ['UTC', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['+08:00', null],
    ['Europe/Atlantis', null],
    ['', null],
  ])('%s', (text, zone) => {
    const found = parseTimeZone(text)
    // Older names of a place stand for it.
    if (zone === 'America/Argentina/Buenos_Aires') expect(found).toMatch(/Buenos_Aires$/)
    else expect(found).toBe(zone)
  })

  test('a moment is told on the local clock', () => {
    expect(writeLocalTime(new Date('2025-03-01T16:05Z'), 'Asia/Shanghai')).toBe('2025-03-02 00:05')
    expect(readLocalTime(new Date('2025-03-01T16:05Z'), 'Asia/Shanghai').weekday).toBe(7)
  })
})
