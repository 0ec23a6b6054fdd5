import type { Schedule } from '../../db/chats/schedule.ts'
import { USUAL_MINUTE } from './schedule-reading.ts'

/** Schedules that are on offer as buttons, by how they are called. */
export const USUAL_SCHEDULES = {
  daily: { kind: 'days', days: { kind: 'every', every: 1, since: null }, minutes: [USUAL_MINUTE] },
  weekly: { kind: 'days', days: { kind: 'weekdays', weekdays: [1], every: 1, since: null }, minutes: [USUAL_MINUTE] },
  monthly: { kind: 'days', days: { kind: 'monthDays', days: [1], months: [] }, minutes: [USUAL_MINUTE] },
  change: { kind: 'change' },
} as const satisfies Readonly<Record<string, Schedule>>

export type UsualSchedule = keyof typeof USUAL_SCHEDULES

/** Their names, in the order in which they are offered. */
export const USUAL_NAMES = Object.keys(USUAL_SCHEDULES) as UsualSchedule[]

/** Which of them a schedule is like, whatever its days and times; undefined where it is like none. */
export function nameOfUsual(schedule: Schedule): UsualSchedule | undefined {
  if (schedule.kind !== 'days') return schedule.kind === 'change' ? 'change' : undefined
  const { days } = schedule
  if (days.kind === 'every') return days.every === 1 ? 'daily' : undefined
  if (days.kind === 'weekdays') return days.every === 1 ? 'weekly' : undefined
  return days.kind === 'monthDays' && days.months.length === 0 ? 'monthly' : undefined
}
