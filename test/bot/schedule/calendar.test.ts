import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLocalTime, writeLocalTime } from '../../../bot/schedule/local-time.ts'
import { findNextDue, listNextDue, planDue } from '../../../bot/schedule/next-due.ts'
import { parseTimeZone, showZone } from '../../../bot/schedule/parse-time-zone.ts'
import { endOfQuiet, isQuiet, parseQuiet } from '../../../bot/schedule/quiet-hours.ts'
import { type Days, readOldSchedule, readSchedule, type Schedule, writeSchedule } from '../../../db/chats/schedule.ts'
import type { Subscription } from '../../../db/chats/subscriptions.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'

function schedule(cadence: string, day: number, minute: number): Schedule {
  const read = readOldSchedule(cadence, day, minute)
  if (!read) throw new Error(`There is no schedule ${cadence} ${day} ${minute}`)
  return read
}

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

test('an offset is shown as people write it', () => {
  expect(showZone('Etc/GMT-3')).toBe('UTC+3')
  expect(showZone('Europe/Berlin')).toBe('Europe/Berlin')
})

describe('every kind of schedule', () => {
  const sortedOf = (least: number, most: number, count: number) =>
    fc
      .uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: count })
      .map((list) => list.sort((a, b) => a - b))
  const months = fc.oneof(fc.constant([]), sortedOf(1, 12, 4))
  const date = fc
    .integer({ min: 20_100, max: 20_200 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
  const every = fc.oneof(
    fc.constant({ every: 1, since: null }),
    fc.record({ every: fc.integer({ min: 1, max: 12 }), since: date }),
  )
  const days: fc.Arbitrary<Days> = fc.oneof(
    every.map((rhythm) => ({ kind: 'every' as const, ...rhythm })),
    fc
      .tuple(sortedOf(1, 7, 7), every)
      .map(([weekdays, rhythm]) => ({ kind: 'weekdays' as const, weekdays, ...rhythm })),
    fc.record({ kind: fc.constant('monthDays' as const), days: sortedOf(1, 31, 5), months }),
    fc.record({
      kind: fc.constant('nth' as const),
      nths: fc.constantFrom([1], [2, 4], [-1], [1, -1]),
      weekday: fc.integer({ min: 1, max: 7 }),
      months,
    }),
  )
  const minutes = fc.oneof(
    sortedOf(0, 1439, 4),
    fc.constantFrom(60, 120, 360).map((step) => Array.from({ length: 1440 / step }, (_, index) => index * step)),
  )
  const schedules: fc.Arbitrary<Schedule> = fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('days' as const), days, minutes }) },
    fc.record({ kind: fc.constant('once' as const), date, minute: fc.integer({ min: 0, max: 1439 }) }),
    fc.constant({ kind: 'change' as const }),
  )
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'UTC',
    'Etc/GMT-3',
  )
  const moments = fc.integer({ min: 1_735_689_600, max: 1_767_225_600 }).map((seconds) => new Date(seconds * 1_000))

  test('is written and read back', () => {
    fc.assert(
      fc.property(schedules, (each) => {
        expect(readSchedule(writeSchedule(each))).toEqual(each)
      }),
    )
  })

  test('is due later and later, on its own days and at its own times, whatever summer time does', () => {
    fc.assert(
      fc.property(schedules, zones, moments, (each, zone, after) => {
        const [first, second] = listNextDue(each, zone, after, 2)
        if (each.kind !== 'days') {
          expect(second).toBeUndefined()
          return
        }
        if (!first || !second) throw new Error('A schedule that repeats is never due')
        expect(first.getTime()).toBeGreaterThan(after.getTime())
        expect(second.getTime()).toBeGreaterThan(first.getTime())
        expect(findNextDue(each, zone, new Date(second.getTime() - 1))).toEqual(second)
        const local = readLocalTime(first, zone)
        // What summer time skips comes within the hour after it.
        const isSkipped = each.minutes.some((minute) => local.minute > minute && local.minute - minute <= 60)
        expect(each.minutes.includes(local.minute) || isSkipped).toBe(true)
        if (each.days.kind === 'weekdays') expect(each.days.weekdays).toContain(local.weekday)
        if (each.days.kind === 'nth') expect(local.weekday).toBe(each.days.weekday)
        if ('months' in each.days && each.days.months.length > 0) expect(each.days.months).toContain(local.month)
        if ('since' in each.days && each.days.since) {
          expect(writeLocalTime(first, zone).slice(0, 10) >= each.days.since).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['w1/2~2025-03-03@540', ['2025-03-03', '2025-03-17', '2025-03-31']],
    ['d/3~2025-03-02@540', ['2025-03-02', '2025-03-05', '2025-03-08']],
    ['m31#3.6.9.12@540', ['2025-03-31', '2025-06-30', '2025-09-30']],
    ['m29#2@540', ['2026-02-28', '2027-02-28', '2028-02-29']],
    ['n1x1@540', ['2025-03-03', '2025-04-07', '2025-05-05']],
    ['n-1x5@540', ['2025-03-28', '2025-04-25', '2025-05-30']],
    ['n1.3x2@540', ['2025-03-04', '2025-03-18', '2025-04-01']],
    ['w6.7@540', ['2025-03-01', '2025-03-02', '2025-03-08']],
    ['o2025-03-04@540', ['2025-03-04']],
    ['o2025-02-04@540', []],
  ])('%s', (notation, dates) => {
    const read = readSchedule(notation)
    if (!read) throw new Error(`Cannot read ${notation}`)
    const due = listNextDue(read, 'Asia/Shanghai', new Date('2025-03-01T00:00:00Z'), 3)
    expect(due.map((at) => writeLocalTime(at, 'Asia/Shanghai'))).toEqual(dates.map((each) => `${each} 09:00`))
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
    ['+08:00', 'Asia/Shanghai'],
    ['UTC+3', 'Etc/GMT-3'],
    ['gmt-5', 'Etc/GMT+5'],
    ['Etc/GMT-3', 'Etc/GMT-3'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['UTC+0', 'UTC'],
    ['UTC+25', null],
    ['UTC+8:17', null],
    ['北京', 'Asia/Shanghai'],
    ['伦敦时间', 'Europe/London'],
    ['San Francisco', 'America/Los_Angeles'],
    ['London time', 'Europe/London'],
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
