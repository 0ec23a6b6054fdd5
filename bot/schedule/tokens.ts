/** A part of the day that is named without an hour, or beside one. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'midnight' | 'both'

/** What words of a schedule mean by themselves. `unclear` where people mean different things by them. */
export type Meaning =
  | {
      readonly kind: 'unit'
      readonly unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
      readonly every: number
      readonly unclear?: boolean
      /** May just as well belong to a question: `every year`. */
      readonly weak?: boolean
      /** How many times of it the words promise: `twice a day`. */
      readonly times?: number
    }
  /** `isRepeated`: the words say that it is every week (`Mondays`, 每周一). */
  | { readonly kind: 'weekdays'; readonly weekdays: readonly number[]; readonly isRepeated: boolean }
  | { readonly kind: 'nth'; readonly nths: readonly number[]; readonly weekday: number }
  | { readonly kind: 'monthDays'; readonly days: readonly number[]; readonly unclear?: boolean }
  /** The first or the last day of a quarter. */
  | { readonly kind: 'quarterDay'; readonly day: 1 | 31 }
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year?: number }
  | { readonly kind: 'month'; readonly month: number }
  /** So many days from today on. */
  | { readonly kind: 'inDays'; readonly days: number; readonly part?: DayPart }
  | { readonly kind: 'inMinutes'; readonly minutes: number }
  /** A weekday of this week, of the next one, or the next one that comes. */
  | { readonly kind: 'comingWeekday'; readonly weekday: number; readonly week: 'this' | 'next' | 'any' }
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly months: 0 | 1 }
  /** `whole`: with the half of the day; `clock`: hours and minutes; `hour`: may be either half. */
  | {
      readonly kind: 'time'
      readonly hour: number
      readonly minute: number
      readonly sort: 'whole' | 'clock' | 'hour'
      /** The hour as it was said, where a part of the day has changed it. */
      readonly said?: number
      readonly unclear?: boolean
    }
  | { readonly kind: 'part'; readonly part: DayPart; readonly unclear?: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'zone'; readonly name: string }
  /** `every` before a day, `and`, `to`, `except`, a word that says nothing (`please`), one that expects something (`at`). */
  | { readonly kind: 'every' | 'and' | 'to' | 'except' | 'filler' | 'preposition' }
  | { readonly kind: 'change' }
  | { readonly kind: 'problem'; readonly problem: 'time' | 'weekday' | 'monthDay' | 'unsupported' | 'times' }

/** Words of a schedule at their place in a text. */
export type Token = Meaning & {
  readonly start: number
  readonly end: number
  /** As the user wrote them. */
  readonly word: string
}

/** Words of schedules: where they stand, and what they mean; undefined where they mean nothing after all. */
export interface ScheduleWord {
  /** Matches at a place of a lower-case text in narrow and simplified characters. */
  readonly pattern: RegExp
  readonly read: (found: RegExpExecArray) => Meaning | undefined
}

/** Compiles the pattern of a word. */
export const word = (source: string, read: ScheduleWord['read'] | Meaning): ScheduleWord => ({
  pattern: new RegExp(source, 'y'),
  read: typeof read === 'function' ? read : () => read,
})

/** How often a schedule comes round. */
export type UnitMeaning = Extract<Meaning, { kind: 'unit' }>

/** Every so many hours, days, weeks, months, quarters or years. */
export const unit = (name: UnitMeaning['unit'], every = 1, unclear = false): UnitMeaning => ({
  ...{ kind: 'unit', unit: name, every },
  ...(unclear ? { unclear } : {}),
})
