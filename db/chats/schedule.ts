/** Days of the calendar, in the local time of a chat. Months are 1 to 12, none meaning every one; lists are sorted. */
export type Days =
  /** Every so many days, counted from a date on where there is one. */
  | { readonly kind: 'every'; readonly every: number; readonly since: string | null }
  /** Days of the week, 1 (Monday) to 7, of every so many weeks, counted from the week of a date on where there is one. */
  | {
      readonly kind: 'weekdays'
      readonly weekdays: readonly number[]
      readonly every: number
      readonly since: string | null
    }
  /** Days of the month, 1 to 31; in a shorter month its last day. */
  | { readonly kind: 'monthDays'; readonly days: readonly number[]; readonly months: readonly number[] }
  /** The first (1) to fourth (4) or last (-1) of a weekday in a month. */
  | {
      readonly kind: 'nth'
      readonly nths: readonly number[]
      readonly weekday: number
      readonly months: readonly number[]
    }

/** When a digest is due, on the clock of its chat. Dates are written `2025-03-04`, minutes count from midnight. */
export type Schedule =
  | { readonly kind: 'change' }
  | { readonly kind: 'once'; readonly date: string; readonly minute: number }
  | { readonly kind: 'days'; readonly days: Days; readonly minutes: readonly number[] }

/** Equal steps between at least so many times of a day are written as one. */
const LEAST_STEPS = 3

/** The first, the last and the step of times that are equally far apart; undefined where they are not, or are too few. */
export function findSteps(
  minutes: readonly number[],
): readonly [first: number, last: number, step: number] | undefined {
  const [first = 0, second = 0] = minutes
  const step = second - first
  if (minutes.length < LEAST_STEPS || minutes.some((minute, index) => minute !== first + index * step)) return undefined
  return [first, minutes.at(-1) ?? 0, step]
}

const writeList = (list: readonly number[]): string => list.join('.')

function writeMinutes(minutes: readonly number[]): string {
  const steps = findSteps(minutes)
  return steps ? `${steps[0]}-${steps[1]}/${steps[2]}` : writeList(minutes)
}

const writeMonths = (months: readonly number[]): string => (months.length > 0 ? `#${writeList(months)}` : '')

const writeSince = (every: number, since: string | null): string =>
  (every === 1 ? '' : `/${every}`) + (since === null ? '' : `~${since}`)

function writeDays(days: Days): string {
  switch (days.kind) {
    case 'every':
      return `d${writeSince(days.every, days.since)}`
    case 'weekdays':
      return `w${writeList(days.weekdays)}${writeSince(days.every, days.since)}`
    case 'monthDays':
      return `m${writeList(days.days)}${writeMonths(days.months)}`
    case 'nth':
      return `n${writeList(days.nths)}x${days.weekday}${writeMonths(days.months)}`
  }
}

/**
 * A schedule as it is stored and as buttons carry it, without a colon: `change`, `o2025-03-04@540`, `d@540`,
 * `w1.4/2~2025-03-03@540.1080`, `m31#3.6.9.12@540`, `n1x1@540`, `d@0-1320/120`.
 */
export function writeSchedule(schedule: Schedule): string {
  if (schedule.kind === 'change') return 'change'
  if (schedule.kind === 'once') return `o${schedule.date}@${schedule.minute}`
  return `${writeDays(schedule.days)}@${writeMinutes(schedule.minutes)}`
}

const DATE = '\\d{4}-\\d{2}-\\d{2}'
const LIST = '\\d{1,2}(?:\\.\\d{1,2})*'
const SHAPES = {
  once: new RegExp(`^o(${DATE})$`),
  every: new RegExp(`^d(?:/(\\d{1,3}))?(?:~(${DATE}))?$`),
  weekdays: new RegExp(`^w(${LIST})(?:/(\\d{1,2}))?(?:~(${DATE}))?$`),
  monthDays: new RegExp(`^m(${LIST})(?:#(${LIST}))?$`),
  nth: new RegExp(`^n(-?\\d(?:\\.-?\\d)*)x(\\d)(?:#(${LIST}))?$`),
}

/** Numbers between two bounds, each greater than the one before (-1 stands last). */
function readList(text: string | undefined, least: number, most: number): number[] | undefined {
  if (text === undefined) return []
  const list = text.split('.').map(Number)
  const place = (value: number): number => (value === -1 ? most + 1 : value)
  const isSorted = list.every((value, index) => index === 0 || place(list[index - 1] ?? 0) < place(value))
  return isSorted && list.every((value) => value >= least && value <= most) ? list : undefined
}

/** Whether a text is a day of the calendar, written `2025-03-04`. */
export const isDate = (text: string): boolean =>
  new RegExp(`^${DATE}$`).test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

function readMinutes(text: string): number[] | undefined {
  const [, first, last, step] = /^(\d{1,4})-(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  const list: number[] = []
  if (first !== undefined && Number(step) > 0) {
    for (let minute = Number(first); minute <= Math.min(Number(last), 1439); minute += Number(step)) list.push(minute)
  } else if (/^\d{1,4}(?:\.\d{1,4})*$/.test(text)) list.push(...text.split('.').map(Number))
  const isSorted = list.every((minute, index) => minute <= 1439 && (index === 0 || (list[index - 1] ?? 0) < minute))
  return list.length > 0 && isSorted ? list : undefined
}

/** How often and from when on; a date without a rhythm would mean nothing. */
function readSince(
  every = '1',
  since: string | undefined,
): { readonly every: number; readonly since: string | null } | undefined {
  const isSound = Number(every) >= 1 && (since === undefined ? every === '1' : isDate(since))
  return isSound ? { every: Number(every), since: since ?? null } : undefined
}

function readDays(text: string): Days | undefined {
  const every = SHAPES.every.exec(text)
  if (every) {
    const rhythm = readSince(every[1], every[2])
    return rhythm && { kind: 'every', ...rhythm }
  }
  const weekdays = SHAPES.weekdays.exec(text)
  if (weekdays) {
    const [list, rhythm] = [readList(weekdays[1], 1, 7), readSince(weekdays[2], weekdays[3])]
    return list && rhythm && { kind: 'weekdays', weekdays: list, ...rhythm }
  }
  const monthDays = SHAPES.monthDays.exec(text)
  if (monthDays) {
    const [days, months] = [readList(monthDays[1], 1, 31), readList(monthDays[2], 1, 12)]
    return days && months && { kind: 'monthDays', days, months }
  }
  const nth = SHAPES.nth.exec(text)
  const [nths, weekday, months] = [readList(nth?.[1], -1, 4), Number(nth?.[2]), readList(nth?.[3], 1, 12)]
  const isSound = nths && !nths.includes(0) && weekday >= 1 && weekday <= 7 && months
  return isSound ? { kind: 'nth', nths, weekday, months } : undefined
}

/** Reads a schedule as `writeSchedule` writes it; undefined for anything else. */
export function readSchedule(text: string): Schedule | undefined {
  if (text === 'change') return { kind: 'change' }
  const [head = '', tail = '', more] = text.split('@')
  const minutes = readMinutes(tail)
  if (!minutes || more !== undefined) return undefined
  const [, date] = SHAPES.once.exec(head) ?? []
  if (date !== undefined) {
    return isDate(date) && minutes.length === 1 ? { kind: 'once', date, minute: minutes[0] ?? 0 } : undefined
  }
  const days = readDays(head)
  return days && { kind: 'days', days, minutes }
}

/** How schedules were stored and carried before: a cadence, a day of the week or month, and one time. */
export function readOldSchedule(cadence: string, day: number, minute: number): Schedule | undefined {
  const first = { daily: 'd', weekly: `w${day}`, monthly: `m${day}` }[cadence]
  return cadence === 'change'
    ? { kind: 'change' }
    : first === undefined
      ? undefined
      : readSchedule(`${first}@${minute}`)
}
