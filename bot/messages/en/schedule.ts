import { type Days, findSteps, type Schedule } from '../../../db/chats/schedule.ts'
import { writeMinute } from '../../schedule/local-time.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const NTHS = ['first', 'second', 'third', 'fourth']
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

function list(words: readonly string[]): string {
  const [last = ''] = words.slice(-1)
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

const weekday = (day: number): string => WEEKDAYS[day - 1] ?? ''

function describeWeekdays(weekdays: readonly number[]): string {
  const [first = 1, last = 1] = [weekdays[0], weekdays.at(-1)]
  if (weekdays.length >= 3 && last - first === weekdays.length - 1) return `${weekday(first)} to ${weekday(last)}`
  return list(weekdays.map(weekday))
}

function describeMonthDays(days: readonly number[]): string {
  const [plain, hasLast] = [days.filter((day) => day !== 31), days.includes(31)]
  const numbered = plain.length === 0 ? [] : [`day${plain.length > 1 ? 's' : ''} ${list(plain.map(String))}`]
  return list([...numbered, ...(hasLast ? ['its last day'] : [])])
}

const describeMonths = (months: readonly number[]): string =>
  months.length === 0 ? 'every month' : `every ${list(months.map((month) => MONTHS[month - 1] ?? ''))}`

function describeDays(days: Days): string {
  switch (days.kind) {
    case 'every':
      return days.every === 1 ? 'every day' : `every ${days.every} days from ${days.since} on,`
    case 'weekdays':
      return days.every === 1
        ? `every ${describeWeekdays(days.weekdays)}`
        : `${describeWeekdays(days.weekdays)} of every ${days.every} weeks from ${days.since} on,`
    case 'monthDays':
      return `${describeMonths(days.months)} on ${describeMonthDays(days.days)}`
    case 'nth': {
      const nths = days.nths.map((nth) => (nth === -1 ? 'last' : (NTHS[nth - 1] ?? '')))
      return `${describeMonths(days.months)} on its ${list(nths)} ${weekday(days.weekday)}`
    }
  }
}

function describeMinutes(minutes: readonly number[]): string {
  const steps = findSteps(minutes)
  if (!steps || steps[2] % 60 !== 0) return `at ${list(minutes.map(writeMinute))}`
  const [first, last, step] = steps
  const every = step === 60 ? 'every hour' : `every ${step / 60} hours`
  return first === 0 && last + step === 1440 ? every : `${every} from ${writeMinute(first)} to ${writeMinute(last)}`
}

/** A schedule in English words, without its time zone. */
export function describeEnSchedule(schedule: Schedule): string {
  if (schedule.kind === 'change') return 'when it changes'
  if (schedule.kind === 'once') return `once, on ${schedule.date} at ${writeMinute(schedule.minute)}`
  return `${describeDays(schedule.days)} ${describeMinutes(schedule.minutes)}`
}
