import { readLocalTime } from './local-time.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Days since 1970 of a date on the calendar. @param month 1 to 12 */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY

/** The day number of a date that is written `2025-03-04`. */
export const parseDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

/** A day number as `2025-03-04`. */
export const writeDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** What a clock shows at a moment, as if it were UTC. */
function localClock(at: number, timeZone: string): number {
  const { year, month, day, minute } = readLocalTime(new Date(at), timeZone)
  return dayNumber(year, month, day) * DAY + minute * MINUTE
}

/**
 * The moment at which the clock of a time zone shows a minute of a day: the first of two where summer time ends, the end of
 * what is skipped where it begins.
 */
export function findMoment(day: number, minute: number, timeZone: string): Date {
  const wanted = day * DAY + minute * MINUTE
  const shift = (at: number): number => localClock(at, timeZone) - at
  const [early, late] = [wanted - shift(wanted - DAY), wanted - shift(wanted + DAY)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  for (const at of [early, late]) if (localClock(at, timeZone) === wanted) return new Date(at)
  let [before, after] = [early, late]
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / MINUTE / 2) * MINUTE
    if (localClock(middle, timeZone) >= wanted) after = middle
    else before = middle
  }
  return new Date(after)
}
