import type { Days } from '../../db/chats/schedule.ts'
import type { ScheduleDoubt } from './schedule-reading.ts'
import type { Token } from './tokens.ts'

/** The days that words of a schedule say, or the word that is in the way. */
export type ComposedDays =
  | { readonly days: Days; readonly doubts: readonly ScheduleDoubt[] }
  | { readonly problem: string; readonly isUnsupported?: boolean }

type Of<Kind extends Token['kind']> = Extract<Token, { readonly kind: Kind }>
/** The first date of days that are counted from one on; undefined where there is nothing to count from. */
type FindFirst = ((days: Days) => string) | undefined

const listOf = <Kind extends Token['kind']>(tokens: readonly Token[], kind: Kind): Of<Kind>[] =>
  tokens.filter((token): token is Of<Kind> => token.kind === kind)

const sorted = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b)

const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7]
const [QUARTER_STARTS, QUARTER_ENDS] = [
  [1, 4, 7, 10],
  [3, 6, 9, 12],
]

/** `except` that stands behind what it excepts. */
const isExceptBehind = ({ kind, word }: Token): boolean => kind === 'except' && word.endsWith('外')

/** Days of the week, without those behind `except`. */
function weekdaysOf(tokens: readonly Token[]): number[] {
  const [isBehind, named] = [tokens.some(isExceptBehind), listOf(tokens, 'weekdays')]
  if (isBehind) {
    const left = named.at(-1)?.weekdays ?? []
    const all = named.length > 1 ? sorted(named.slice(0, -1).flatMap(({ weekdays }) => weekdays)) : ALL_WEEK
    return all.filter((day) => !left.includes(day))
  }
  const except = tokens.findIndex(({ kind }) => kind === 'except')
  const kept = listOf(except < 0 ? tokens : tokens.slice(0, except), 'weekdays').flatMap(({ weekdays }) => weekdays)
  if (except < 0) return sorted(kept)
  // 除了周日每天 names the exception first.
  const behind = tokens.slice(except)
  const left = listOf(behind, 'weekdays').flatMap(({ weekdays }) => weekdays)
  return (kept.length > 0 ? sorted(kept) : ALL_WEEK).filter((day) => !left.includes(day))
}

const doubt = (kind: ScheduleDoubt['kind'], word: string): ScheduleDoubt => ({ kind, word })

/** Puts the words about days together; undefined where there are none. Times of day are looked at only to tell whether there are any. */
export function composeDays(
  tokens: readonly Token[],
  minutes: readonly number[],
  first: FindFirst,
): ComposedDays | undefined {
  const units = listOf(tokens, 'unit')
  const unit = units[0]
  const other = units.find((each) => each.unit !== unit?.unit || each.every !== unit.every)
  if (other) return { problem: other.word }
  const unclear = unit?.unclear ? [doubt('unclear', unit.word)] : []
  const dates = composeDates(tokens, unit, first)
  if (dates) return withDoubts(dates, unclear)
  const weekdays = listOf(tokens, 'weekdays')
  if (weekdays.length > 0) {
    if (unit && !['day', 'week'].includes(unit.unit)) return { problem: weekdays[0]?.word ?? '' }
    if (unit?.unit === 'day' && unit.every > 1) return { problem: weekdays[0]?.word ?? '' }
    return withDoubts(composeWeekdays(tokens, weekdays, unit, first), unclear)
  }
  if (tokens.some(({ kind }) => kind === 'except'))
    return { problem: tokens.find(({ kind }) => kind === 'except')?.word ?? '' }
  if (unit) return withDoubts(composeUnit(unit, first), unclear)
  const time = tokens.find(({ kind }) => kind === 'time')
  if (!time || minutes.length === 0) return undefined
  // A bare time of day is meant for every day, or for today.
  const isEvery = tokens.some(({ kind }) => kind === 'every')
  return { days: { kind: 'every', every: 1, since: null }, doubts: isEvery ? [] : [doubt('unsaid', time.word)] }
}

const withDoubts = (composed: ComposedDays, doubts: readonly ScheduleDoubt[]): ComposedDays =>
  'problem' in composed ? composed : { ...composed, doubts: [...doubts, ...composed.doubts] }

function composeWeekdays(
  tokens: readonly Token[],
  words: readonly Of<'weekdays'>[],
  unit: Of<'unit'> | undefined,
  first: FindFirst,
): ComposedDays {
  const weekdays = weekdaysOf(tokens)
  if (weekdays.length === 0) return { problem: words[0]?.word ?? '' }
  const isRepeated =
    unit !== undefined ||
    words.length > 1 ||
    words.some((each) => each.isRepeated) ||
    tokens.some(({ kind }) => kind === 'every' || kind === 'except')
  const doubts = isRepeated ? [] : [doubt('unclear', words[0]?.word ?? '')]
  const every = unit?.unit === 'week' ? unit.every : 1
  const days: Days = { kind: 'weekdays', weekdays, every: 1, since: null }
  return { days: every > 1 && first ? { ...days, every, since: first(days) } : days, doubts }
}

/** Days of the month, of the quarter and of the year. */
function composeDates(
  tokens: readonly Token[],
  unit: Of<'unit'> | undefined,
  first: FindFirst,
): ComposedDays | undefined {
  const [monthDays, nths, quarterDays, dates, months] = [
    ...([listOf(tokens, 'monthDays'), listOf(tokens, 'nth'), listOf(tokens, 'quarterDay')] as const),
    ...([listOf(tokens, 'date'), listOf(tokens, 'month')] as const),
  ] as const
  const found = [monthDays, nths, quarterDays, dates].filter((list) => list.length > 0)
  if (found.length === 0 && months.length === 0) return undefined
  const clash = found.length > 1 ? found[1]?.[0] : listOf(tokens, 'weekdays')[0]
  if (clash) return { problem: clash.word }
  const inMonths = sorted(months.map(({ month }) => month))
  const isRepeated = unit !== undefined || tokens.some(({ kind }) => kind === 'every')
  if (unit && ['day', 'week'].includes(unit.unit)) return { problem: (found[0]?.[0] ?? months[0])?.word ?? '' }
  if (quarterDays[0]) return composeQuarter(quarterDays, unit)
  if (dates[0]) return composeYearly(dates, isRepeated, unit)
  const ofUnit = unit?.unit === 'quarter' ? QUARTER_STARTS : unit && unit.every > 1 ? undefined : inMonths
  const sparse =
    unit?.unit === 'month' && unit.every > 1 && inMonths.length === 0 ? composeSparse(tokens, unit, first) : undefined
  if (sparse) return sparse
  if (!ofUnit) return { problem: unit?.word ?? '', isUnsupported: true }
  const unclear = unit?.unit === 'quarter' || (unit?.unit === 'year' && inMonths.length === 0)
  const doubts = (word: string): ScheduleDoubt[] => [
    ...(unclear || (!isRepeated && inMonths.length === 0) ? [doubt('unclear', word)] : []),
  ]
  const nth = nths[0]
  if (nth) {
    if (nths.length > 1) return { problem: nths[1]?.word ?? '' }
    return { days: { kind: 'nth', nths: nth.nths, weekday: nth.weekday, months: ofUnit }, doubts: doubts(nth.word) }
  }
  const days = sorted(monthDays.flatMap((each) => each.days))
  const vague = monthDays.filter((each) => each.unclear).map(({ word }) => doubt('unclear', word))
  if (days.length > 0) {
    const isOne = days.length === 1 && days[0] !== 31
    return {
      days: { kind: 'monthDays', days, months: ofUnit },
      doubts: [...vague, ...(isOne || unclear ? doubts(monthDays[0]?.word ?? '') : [])],
    }
  }
  return { days: { kind: 'monthDays', days: [1], months: inMonths }, doubts: [doubt('unsaid', months[0]?.word ?? '')] }
}

/** The months of every so many ones, counted from the first that comes; undefined where no year has them all alike. */
function monthsOf(days: Days, every: number, first: FindFirst): number[] | undefined {
  if (every < 1 || 12 % every !== 0 || !first) return undefined
  const start = Number(first(days).slice(5, 7))
  return sorted(Array.from({ length: 12 / every }, (_, index) => ((start - 1 + index * every) % 12) + 1))
}

/** Days of every second, third … month. */
function composeSparse(tokens: readonly Token[], unit: Of<'unit'>, first: FindFirst): ComposedDays | undefined {
  const [nth] = listOf(tokens, 'nth')
  const days = sorted(listOf(tokens, 'monthDays').flatMap((each) => each.days))
  const monthly: Days = nth
    ? { kind: 'nth', nths: nth.nths, weekday: nth.weekday, months: [] }
    : { kind: 'monthDays', days, months: [] }
  const months = days.length > 0 || nth ? monthsOf(monthly, unit.every, first) : undefined
  return months && { days: { ...monthly, months }, doubts: [] }
}

function composeQuarter(words: readonly Of<'quarterDay'>[], unit: Of<'unit'> | undefined): ComposedDays {
  if (unit && unit.unit !== 'quarter') return { problem: words[0]?.word ?? '' }
  const day = words[0]?.day ?? 1
  return { days: { kind: 'monthDays', days: [day], months: day === 1 ? QUARTER_STARTS : QUARTER_ENDS }, doubts: [] }
}

function composeYearly(dates: readonly Of<'date'>[], isRepeated: boolean, unit: Of<'unit'> | undefined): ComposedDays {
  const [date] = dates
  const isSameDay = dates.every(({ day }) => day === date?.day)
  if (!date || !isSameDay || (unit && unit.unit !== 'year')) return { problem: dates[1]?.word ?? date?.word ?? '' }
  const doubts = isRepeated || date.word.startsWith('每') ? [] : [doubt('unclear', date.word)]
  return { days: { kind: 'monthDays', days: [date.day], months: sorted(dates.map(({ month }) => month)) }, doubts }
}

/** A rhythm without a day: the usual one of it is asked about. */
function composeUnit(unit: Of<'unit'>, first: FindFirst): ComposedDays {
  const { every, word } = unit
  const unsaid = [doubt('unsaid', word)]
  if (unit.unit === 'day') {
    const daily: Days = { kind: 'every', every: 1, since: null }
    return { days: every > 1 && first ? { ...daily, every, since: first(daily) } : daily, doubts: [] }
  }
  if (unit.unit === 'week') {
    const mondays: Days = { kind: 'weekdays', weekdays: [1], every: 1, since: null }
    return { days: every > 1 && first ? { ...mondays, every, since: first(mondays) } : mondays, doubts: unsaid }
  }
  if (unit.unit === 'quarter') return { days: { kind: 'monthDays', days: [1], months: QUARTER_STARTS }, doubts: unsaid }
  if (unit.unit === 'year') return { days: { kind: 'monthDays', days: [1], months: [1] }, doubts: unsaid }
  const monthly: Days = { kind: 'monthDays', days: [1], months: [] }
  if (every === 1) return { days: monthly, doubts: unsaid }
  const months = monthsOf(monthly, every, first)
  return months ? { days: { ...monthly, months }, doubts: unsaid } : { problem: word, isUnsupported: true }
}
