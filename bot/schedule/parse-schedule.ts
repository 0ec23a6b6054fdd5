import { CADENCES, type Cadence, type Schedule } from '../../db/chats/subscriptions.ts'
import { parseChineseNumber } from '../../retrieval/words/parse-chinese-number.ts'
import { readTime } from './read-time.ts'
import { CADENCE_WORDS, GAP, LAST_DAY, MONTH_DAY, STRANGE_DAY, UNSUPPORTED, WEEKDAYS } from './schedule-words.ts'

/** What of a schedule could not be read: a time, a day of the week or of the month, a word, a schedule that there is not. */
export interface ScheduleProblem {
  readonly kind: 'time' | 'weekday' | 'monthDay' | 'word' | 'unsupported'
  /** As the user wrote it. */
  readonly word: string
}

/** What a text begins with; `rest` is what follows the schedule. */
export type ScheduleReading =
  | { readonly kind: 'schedule'; readonly schedule: Schedule; readonly rest: string }
  | { readonly kind: 'none'; readonly rest: string }
  | { readonly kind: 'problem'; readonly problem: ScheduleProblem }

const NINE = 9 * 60

/** What a digest has whose schedule says no more. */
export const DEFAULT_SCHEDULES: Readonly<Record<Cadence, Schedule>> = {
  daily: { cadence: 'daily', minute: NINE, day: 0 },
  weekly: { cadence: 'weekly', minute: NINE, day: 1 },
  monthly: { cadence: 'monthly', minute: NINE, day: 1 },
  change: { cadence: 'change', minute: 0, day: 0 },
}

/** Lower case and narrow, character by character, so that positions stay. */
const fold = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.charCodeAt(0)
      if (code === 0x3000) return ' '
      return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character
    })
    .join('')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** A text that is read from its beginning on. */
class Reader {
  readonly #text: string
  readonly #folded: string
  #at = 0

  constructor(text: string) {
    this.#text = text
    this.#folded = fold(text)
    this.skip(0)
  }

  get ahead(): string {
    return this.#folded.slice(this.#at)
  }

  get rest(): string {
    return this.#text.slice(this.#at).trim()
  }

  /** What the next `length` characters are, as written. */
  word(length: number): string {
    return this.#text.slice(this.#at, this.#at + length).trim()
  }

  skip(length: number): void {
    this.#at += length
    this.#at += GAP.exec(this.ahead)?.[0].length ?? 0
  }
}

type Part = { readonly value: number } | { readonly problem: ScheduleProblem } | undefined

/** Reads the schedule that a text begins with, in Chinese or English; times are local. */
export function parseSchedule(text: string): ScheduleReading {
  const reader = new Reader(text)
  const unsupported = UNSUPPORTED.exec(reader.ahead)
  if (unsupported)
    return { kind: 'problem', problem: { kind: 'unsupported', word: reader.word(unsupported[0].length) } }
  const cadence = readCadence(reader)
  if (!cadence) return { kind: 'none', rest: reader.rest }
  const day = readDay(reader, cadence)
  if (day && 'problem' in day) return { kind: 'problem', problem: day.problem }
  const minute = readMinute(reader)
  if (minute && 'problem' in minute) return { kind: 'problem', problem: minute.problem }
  const usual = DEFAULT_SCHEDULES[cadence]
  const schedule = { cadence, minute: minute?.value ?? usual.minute, day: day?.value ?? usual.day }
  return { kind: 'schedule', schedule: cadence === 'change' ? usual : schedule, rest: reader.rest }
}

function readCadence(reader: Reader): Cadence | undefined {
  for (const cadence of CADENCES) {
    const found = CADENCE_WORDS[cadence].exec(reader.ahead)
    if (!found) continue
    // The time of day is still to be read from 每晚8点.
    reader.skip(/^每[晚早]$/.test(found[0]) ? 1 : found[0].length)
    return cadence
  }
  return undefined
}

function readDay(reader: Reader, cadence: Cadence): Part {
  const day = cadence === 'weekly' ? readWeekday(reader) : cadence === 'monthly' ? readMonthDay(reader) : undefined
  if (day) return day
  const strange = STRANGE_DAY.exec(reader.ahead)
  if (!strange) return undefined
  return { problem: { kind: cadence === 'weekly' ? 'weekday' : 'word', word: reader.word(strange[0].length) } }
}

function readWeekday(reader: Reader): Part {
  for (const [index, pattern] of WEEKDAYS.entries()) {
    const found = pattern.exec(reader.ahead)
    if (!found) continue
    reader.skip(found[0].length)
    return { value: index + 1 }
  }
  return undefined
}

function readMonthDay(reader: Reader): Part {
  const last = LAST_DAY.exec(reader.ahead)
  if (last) {
    reader.skip(last[0].length)
    return { value: 31 }
  }
  const found = MONTH_DAY.exec(reader.ahead)
  if (!found) return undefined
  const written = found[1] ?? found[2] ?? found[3] ?? ''
  const value = /^\d+$/.test(written) ? Number(written) : (parseChineseNumber(written) ?? 0)
  if (value < 1 || value > 31) return { problem: { kind: 'monthDay', word: reader.word(found[0].length) } }
  reader.skip(found[0].length)
  return { value }
}

function readMinute(reader: Reader): Part {
  const time = readTime(reader.ahead)
  if (!time) return undefined
  if (time.minute === null) return { problem: { kind: 'time', word: reader.word(time.length) } }
  reader.skip(time.length)
  return { value: time.minute }
}
