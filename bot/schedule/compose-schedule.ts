import { type Days, type Schedule, writeSchedule } from '../../db/chats/schedule.ts'
import { composeDays } from './compose-days.ts'
import { composeTimes } from './compose-times.ts'
import { dayNumber, findMoment, writeDate } from './find-moment.ts'
import { readLocalTime } from './local-time.ts'
import { findNextDue } from './next-due.ts'
import { parseTimeZone } from './parse-time-zone.ts'
import { LOCAL_ZONES } from './read-tokens.ts'
import { type ReadingPlace, type ScheduleDoubt, type ScheduleProblem, USUAL_MINUTE } from './schedule-reading.ts'
import type { Token } from './tokens.ts'

/** A schedule of words that were read wholly, or what stands in the way. */
export type Composed =
  | { readonly kind: 'schedule'; readonly schedule: Schedule; readonly doubts: readonly ScheduleDoubt[] }
  | { readonly kind: 'problem'; readonly problem: ScheduleProblem }

/** Characters of a schedule that a button can carry. */
const LONGEST = 43

const problem = (kind: ScheduleProblem['kind'], word: string): Composed => ({
  kind: 'problem',
  problem: { kind, word },
})

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ')

/** Puts the words of a schedule together; undefined where they say nothing about when. */
export function composeSchedule(read: readonly Token[], place: ReadingPlace): Composed | undefined {
  const wrong = read.find((token) => token.kind === 'problem')
  if (wrong?.kind === 'problem') return problem(wrong.problem, wrong.word)
  const zone = findOtherZone(read, place)
  if (zone) return problem('zone', zone)
  if (read.some(({ kind }) => kind === 'change')) {
    const other = read.find(({ kind }) => !['change', 'filler', 'preposition'].includes(kind))
    return other ? problem('left', other.word) : { kind: 'schedule', schedule: { kind: 'change' }, doubts: [] }
  }
  const { tokens, unclear } = settleNumbers(read)
  const strange = tokens.find((token) => token.kind === 'problem')
  if (strange?.kind === 'problem') return problem(strange.problem, strange.word)
  const pair = findOtherTime(tokens)
  if (pair) return problem('unsupported', pair)
  const times = composeTimes(tokens)
  if (times.wrong !== undefined) return problem('time', times.wrong)
  const doubts = [
    ...[...unclear, ...times.unclear].map((word) => ({ kind: 'unclear', word }) as const),
    ...times.unsaid.map((word) => ({ kind: 'unsaid', word }) as const),
  ]
  return (
    composeOnce(tokens, times.minutes, doubts, place) ??
    composeHours(tokens, times.minutes, doubts) ??
    composeRepeated(tokens, times.minutes, doubts, place)
  )
}

/** Days with times of their own, which would be two schedules: `Monday at 9, Wednesday at 10`. */
function findOtherTime(tokens: readonly Token[]): string | undefined {
  const [first, last] = [
    tokens.findIndex(({ kind }) => kind === 'time'),
    tokens.findLastIndex(({ kind }) => kind === 'time'),
  ]
  const day = tokens
    .slice(first, last)
    .findIndex(({ kind }) => ['weekdays', 'monthDays', 'nth', 'date', 'quarterDay'].includes(kind))
  return first >= 0 && day >= 0 ? wordsOf(tokens.slice(first + day, last + 1)) : undefined
}

/** A time zone that is not that of the chat. */
function findOtherZone(tokens: readonly Token[], { timeZone }: ReadingPlace): string | undefined {
  const other = tokens.find(
    (token) => token.kind === 'zone' && !LOCAL_ZONES.includes(token.name) && parseTimeZone(token.name) !== timeZone,
  )
  return other?.word
}

/**
 * What bare numbers are: a day of the month behind `monthly`, an hour behind `at` and beside another time, else an hour that
 * has to be asked about.
 */
function settleNumbers(read: readonly Token[]): { readonly tokens: Token[]; readonly unclear: string[] } {
  const unclear: string[] = []
  const isMonthly = read.some((token) => token.kind === 'unit' && token.unit === 'month')
  let needsDay = isMonthly && !read.some(({ kind }) => ['monthDays', 'nth'].includes(kind))
  const tokens = read.map((token, index): Token => {
    if (token.kind !== 'number') return token
    const { start, end, word, value } = token
    const before = read[index - 1]
    const isAt = before?.kind === 'preposition' && /^(?:at|@|from|between|by|around|about)$/i.test(before.word)
    if (needsDay && !isAt) {
      needsDay = false
      const isLast = !read.slice(index + 1).some(({ kind }) => ['time', 'number', 'part'].includes(kind))
      if (isLast && read.length > 2) unclear.push(word)
      if (value < 1 || value > 31) return { kind: 'problem', problem: 'monthDay', start, end, word }
      return { kind: 'monthDays', days: [value], start, end, word }
    }
    const isBesideTime = before !== undefined && ['and', 'to', 'time', 'number'].includes(before.kind)
    if (!isAt && !isBesideTime) unclear.push(word)
    return { kind: 'time', hour: value, minute: 0, sort: 'hour', start, end, word }
  })
  return { tokens, unclear }
}

function finish(schedule: Schedule, doubts: readonly ScheduleDoubt[], tokens: readonly Token[]): Composed {
  const isLong = writeSchedule(schedule).length > LONGEST
  const once = doubts.filter(({ word }, index) => doubts.findIndex((other) => other.word === word) === index)
  return isLong ? problem('unsupported', wordsOf(tokens)) : { kind: 'schedule', schedule, doubts: once }
}

/** `tomorrow at 9`, `next Monday`, `in two hours`, a date with its year: sent once. */
function composeOnce(
  tokens: readonly Token[],
  minutes: readonly number[],
  doubts: readonly ScheduleDoubt[],
  { now, timeZone }: ReadingPlace,
): Composed | undefined {
  const local = readLocalTime(now, timeZone)
  const today = dayNumber(local.year, local.month, local.day)
  const one = tokens.find(
    (token) =>
      ['inDays', 'inMinutes', 'comingWeekday', 'dayOfMonth'].includes(token.kind) ||
      (token.kind === 'date' && token.year !== undefined),
  )
  if (!one) return undefined
  const other = tokens.find(
    (token) => token !== one && !['time', 'part', 'preposition', 'filler', 'zone'].includes(token.kind),
  )
  if (other) return problem('left', other.word)
  if (one.kind === 'inMinutes') {
    const at = readLocalTime(new Date(now.getTime() + one.minutes * 60_000), timeZone)
    const date = writeDate(dayNumber(at.year, at.month, at.day))
    return minutes.length > 0
      ? problem('left', wordsOf(tokens))
      : finish({ kind: 'once', date, minute: at.minute }, doubts, tokens)
  }
  if (minutes.length > 1) return problem('unsupported', wordsOf(tokens))
  const [minute] = minutes
  if (minute === undefined && one.kind === 'inDays' && one.days === 0) return undefined
  const { day, isUnclear } = findDay(one, today, local.weekday)
  if (day === undefined) return problem('monthDay', one.word)
  const said = minute ?? USUAL_MINUTE
  if (findMoment(day, said, timeZone) <= now) return problem('past', wordsOf(tokens))
  const more: ScheduleDoubt[] = [
    ...(minute === undefined ? [{ kind: 'unsaid', word: one.word } as const] : []),
    ...(isUnclear ? [{ kind: 'unclear', word: one.word } as const] : []),
  ]
  return finish({ kind: 'once', date: writeDate(day), minute: said }, [...doubts, ...more], tokens)
}

function findDay(
  token: Token,
  today: number,
  weekday: number,
): { readonly day: number | undefined; readonly isUnclear: boolean } {
  const certain = (day: number | undefined) => ({ day, isUnclear: false })
  switch (token.kind) {
    case 'inDays':
      return certain(today + token.days)
    case 'date':
      return certain(dayNumber(token.year ?? 0, token.month, token.day))
    case 'comingWeekday': {
      const away = token.weekday - weekday
      if (token.week === 'this') return certain(today + away)
      // "Next Friday" on a Monday is this week's to some and next week's to others; 下周五 is not.
      if (token.week === 'next') return { day: today + away + 7, isUnclear: !/^下/.test(token.word) }
      return certain(today + (away > 0 ? away : away + 7))
    }
    case 'dayOfMonth': {
      const first = new Date(today * 86_400_000)
      const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + token.months]
      const day = dayNumber(year, month + 1, token.day)
      return certain(new Date(day * 86_400_000).getUTCDate() === token.day ? day : undefined)
    }
    default:
      return certain(undefined)
  }
}

/** Every so many hours, all day or between two times. */
function composeHours(
  tokens: readonly Token[],
  minutes: readonly number[],
  doubts: readonly ScheduleDoubt[],
): Composed | undefined {
  const unit = tokens.find((token) => token.kind === 'unit' && token.unit === 'hour')
  if (unit?.kind !== 'unit') return undefined
  const hasWindow = minutes.length === 2 && tokens.some(({ kind }) => kind === 'to' || kind === 'and')
  const isWhole = unit.every >= 1 && 24 % unit.every === 0 && unit.every < 24
  if (!isWhole || (minutes.length > 0 && !hasWindow)) return problem('unsupported', wordsOf(tokens))
  const [from = 0, until = 1439] = minutes
  const times: number[] = []
  for (let minute = from; minute <= until; minute += unit.every * 60) times.push(minute)
  const days = composeDays(
    tokens.filter((token) => token !== unit && token.kind !== 'to'),
    [],
    undefined,
  )
  if (days && 'problem' in days) return problem('left', days.problem)
  const every: Days = { kind: 'every', every: 1, since: null }
  if (days && days.days.kind !== 'weekdays' && days.days.kind !== 'every')
    return problem('unsupported', wordsOf(tokens))
  const unclear = unit.unclear ? [{ kind: 'unclear', word: unit.word } as const] : []
  return finish(
    { kind: 'days', days: days?.days ?? every, minutes: times },
    [...doubts, ...unclear, ...(days?.doubts ?? [])],
    tokens,
  )
}

function composeRepeated(
  tokens: readonly Token[],
  minutes: readonly number[],
  doubts: readonly ScheduleDoubt[],
  place: ReadingPlace,
): Composed | undefined {
  if (tokens.some(({ kind }) => kind === 'to'))
    return problem('left', tokens.find(({ kind }) => kind === 'to')?.word ?? '')
  const promised = tokens.find((token) => token.kind === 'unit' && token.times !== undefined)
  if (promised?.kind === 'unit' && promised.times !== minutes.length) return problem('times', promised.word)
  const times = minutes.length > 0 ? minutes : [USUAL_MINUTE]
  const first = (days: Days): string => {
    const { now, timeZone } = place
    const at = findNextDue({ kind: 'days', days, minutes: times }, timeZone, now) ?? now
    const local = readLocalTime(at, timeZone)
    return writeDate(dayNumber(local.year, local.month, local.day))
  }
  const composed = composeDays(tokens, minutes, first)
  if (!composed) return undefined
  if ('problem' in composed) return problem(composed.isUnsupported ? 'unsupported' : 'left', composed.problem)
  return finish({ kind: 'days', days: composed.days, minutes: times }, [...doubts, ...composed.doubts], tokens)
}
