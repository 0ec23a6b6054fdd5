/** A moment on the calendar and clock of a time zone. */
export interface LocalTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** 1 (Monday) to 7. */
  readonly weekday: number
  /** Minutes after midnight. */
  readonly minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const numeric = 'numeric' as const
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, hourCycle: 'h23' },
  })
  formats.set(timeZone, format)
  return format
}

/** The local date and time of a moment. @param timeZone IANA name */
export function readLocalTime(at: Date, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
  return { year, month, day, weekday, minute: hour * 60 + minute }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Minutes after midnight as `09:05`. */
export const writeMinute = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** A moment as `2025-03-03 09:00` on the clock of a time zone. */
export function writeLocalTime(at: Date, timeZone: string): string {
  const { year, month, day, minute } = readLocalTime(at, timeZone)
  return `${year}-${two(month)}-${two(day)} ${writeMinute(minute)}`
}
