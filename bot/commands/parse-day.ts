import { UsageError } from '../usage-error.ts'

/**
 * A day as `2025-03-31`, or a moment in ISO form. A bare day is its noon in local time, so that no time zone
 * moves it into another year.
 * @param place where it was given, for the message
 * @throws UsageError when it is no such day
 */
export function parseDay(text: string, place: string): Date {
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  const date = day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12) : new Date(text)
  const exists = !Number.isNaN(date.getTime()) && (!day || date.getDate() === Number(day[3]))
  if (!exists || !/^\d{4}-/.test(text.trim())) {
    throw new UsageError(`${place}: "${text}" is no day, expected one like 2025-03-31`)
  }
  return date
}
