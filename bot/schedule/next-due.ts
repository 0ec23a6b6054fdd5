import type { Due } from '../../db/chats/delivery.ts'
import type { Days, Schedule } from '../../db/chats/schedule.ts'
import type { Subscription } from '../../db/chats/subscriptions.ts'
import { dayNumber, findMoment, parseDate } from './find-moment.ts'
import { readLocalTime } from './local-time.ts'

/** Days between two due times of any schedule are fewer: a year, or what `every` of a rhythm may say. */
const FARTHEST = 1_100

const ONE_DAY = 24 * 60 * 60 * 1_000

/** 1 (Monday) to 7 of a day number; the first of January 1970 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

const weekOf = (day: number): number => Math.floor((day + 3) / 7)

/** Whether a schedule has a day, given as its number. */
function hasDay(days: Days, day: number): boolean {
  const since = 'since' in days && days.since !== null ? parseDate(days.since) : undefined
  if (since !== undefined && day < since) return false
  if (days.kind === 'every') return since === undefined || (day - since) % days.every === 0
  if (days.kind === 'weekdays') {
    const isWeek = since === undefined || (weekOf(day) - weekOf(since)) % days.every === 0
    return isWeek && days.weekdays.includes(weekdayOf(day))
  }
  const date = new Date(day * ONE_DAY)
  const [month, ofMonth] = [date.getUTCMonth() + 1, date.getUTCDate()]
  if (days.months.length > 0 && !days.months.includes(month)) return false
  const last = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate()
  if (days.kind === 'monthDays') return days.days.some((each) => Math.min(each, last) === ofMonth)
  return weekdayOf(day) === days.weekday && days.nths.some((nth) => isNth(nth, ofMonth, last))
}

const isNth = (nth: number, day: number, last: number): boolean =>
  nth === -1 ? day + 7 > last : Math.ceil(day / 7) === nth

/**
 * When a schedule is due next after a moment; null where it waits for a change, or was for once. A time that summer time
 * skips is due after it, one that comes twice is due once.
 */
export function findNextDue(schedule: Schedule, timeZone: string, after: Date): Date | null {
  if (schedule.kind === 'change') return null
  if (schedule.kind === 'once') {
    const at = findMoment(parseDate(schedule.date), schedule.minute, timeZone)
    return at > after ? at : null
  }
  const { days, minutes } = schedule
  const local = readLocalTime(after, timeZone)
  const today = dayNumber(local.year, local.month, local.day)
  const since = 'since' in days && days.since !== null ? parseDate(days.since) : today
  for (let day = today; day < Math.max(today, since) + FARTHEST; day++) {
    if (!hasDay(days, day)) continue
    for (const minute of minutes) {
      const at = findMoment(day, minute, timeZone)
      if (at > after) return at
    }
  }
  return null
}

/** The next times at which a schedule is due, at most `count`. */
export function listNextDue(schedule: Schedule, timeZone: string, after: Date, count: number): Date[] {
  const list: Date[] = []
  for (let at = findNextDue(schedule, timeZone, after); at; at = findNextDue(schedule, timeZone, at)) {
    if (list.push(at) === count) break
  }
  return list
}

/** Where a subscription that is due stands in its calendar: what else was due since, and when it is due next. */
export function planDue({ schedule, settings, nextAt }: Subscription, now: Date): Due {
  let missed = 0
  let next = findNextDue(schedule, settings.timeZone, nextAt ?? now)
  while (next && next <= now) {
    missed++
    next = findNextDue(schedule, settings.timeZone, next)
  }
  return { missed, nextAt: next }
}
