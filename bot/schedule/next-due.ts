import { Cron } from 'croner'
import type { Due } from '../../db/chats/delivery.ts'
import type { Schedule, Subscription } from '../../db/chats/subscriptions.ts'
import { readLocalTime } from './local-time.ts'

/** The pattern of the days on which a digest may be due; days that not every month has are chosen among the last four. */
function patternOf({ cadence, minute, day }: Schedule): string {
  const time = `0 ${minute % 60} ${Math.floor(minute / 60)}`
  if (cadence === 'daily') return `${time} * * *`
  if (cadence === 'weekly') return `${time} * * ${day % 7}`
  return `${time} ${day > 28 ? '28-31' : day} * *`
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a digest for a day that not every month has is due on this one. */
function isItsDay({ cadence, day }: Schedule, timeZone: string, at: Date): boolean {
  if (cadence !== 'monthly' || day <= 28) return true
  const local = readLocalTime(at, timeZone)
  return local.day === Math.min(day, daysOf(local.year, local.month))
}

/** When a schedule is due next after a moment; null where it waits for a change. A time that summer time skips is due after it. */
export function findNextDue(schedule: Schedule, timeZone: string, after: Date): Date | null {
  if (schedule.cadence === 'change') return null
  const calendar = new Cron(patternOf(schedule), { timezone: timeZone, paused: true })
  let next = calendar.nextRun(after)
  while (next && !isItsDay(schedule, timeZone, next)) next = calendar.nextRun(next)
  return next
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
