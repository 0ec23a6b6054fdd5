import { dayNumber } from './find-moment.ts'
import { readLocalTime } from './local-time.ts'

/**
 * The moment at which clocks in Greenwich show what those of a time zone show now. The question engine counts years by
 * Greenwich, so that "last year" asked with it is the last year of the chat.
 */
export function clockDate(now: Date, timeZone: string): Date {
  const { year, month, day, minute } = readLocalTime(now, timeZone)
  return new Date((dayNumber(year, month, day) * 1440 + minute) * 60_000)
}
