import { type Days, findSteps, type Schedule } from '../../../db/chats/schedule.ts'
import { writeMinute } from '../../schedule/local-time.ts'

const WEEKDAYS = [...'一二三四五六日']
const NTHS = ['第一', '第二', '第三', '第四']

const list = (words: readonly string[]): string => words.join('、')

const weekday = (day: number): string => `周${WEEKDAYS[day - 1] ?? ''}`

function describeWeekdays(weekdays: readonly number[]): string {
  const [first = 1, last = 1] = [weekdays[0], weekdays.at(-1)]
  if (weekdays.length >= 3 && last - first === weekdays.length - 1) return `${weekday(first)}至${weekday(last)}`
  return list(weekdays.map(weekday))
}

const monthDay = (day: number): string => (day === 31 ? '最后一天' : `${day}日`)

function describeMonths(months: readonly number[]): string {
  return months.length === 0 ? '每月' : `每年${list(months.map((month) => `${month}月`))}`
}

function describeDays(days: Days): string {
  switch (days.kind) {
    case 'every':
      return days.every === 1 ? '每天' : `每 ${days.every} 天（自 ${days.since} 起）`
    case 'weekdays':
      return days.every === 1
        ? `每${describeWeekdays(days.weekdays)}`
        : `每 ${days.every} 周的${describeWeekdays(days.weekdays)}（自 ${days.since} 起）`
    case 'monthDays':
      return `${describeMonths(days.months)}${list(days.days.map(monthDay))}`
    case 'nth': {
      const nths = days.nths.map((nth) => (nth === -1 ? '最后一' : (NTHS[nth - 1] ?? '')))
      return `${describeMonths(days.months)}${list(nths)}个${weekday(days.weekday)}`
    }
  }
}

function describeMinutes(minutes: readonly number[]): string {
  const steps = findSteps(minutes)
  if (!steps || steps[2] % 60 !== 0) return list(minutes.map(writeMinute))
  const [first, last, step] = steps
  const every = step === 60 ? '每小时' : `每 ${step / 60} 小时`
  return first === 0 && last + step === 1440 ? every : `${writeMinute(first)} 至 ${writeMinute(last)} ${every}`
}

/** A schedule in Chinese words, without its time zone. */
export function describeZhSchedule(schedule: Schedule): string {
  if (schedule.kind === 'change') return '有变化时'
  if (schedule.kind === 'once') return `一次：${schedule.date} ${writeMinute(schedule.minute)}`
  return `${describeDays(schedule.days)} ${describeMinutes(schedule.minutes)}`
}
