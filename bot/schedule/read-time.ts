import { parseChineseNumber } from '../../retrieval/words/parse-chinese-number.ts'
import { AFTERNOON, CHINESE_HOUR, CLOCK_TIME, ENGLISH_HOUR, MIDNIGHT, NOON } from './schedule-words.ts'

/** A time of day at the beginning of a text: minutes after midnight, null where there is no such time; and its length. */
export interface ReadTime {
  readonly minute: number | null
  readonly length: number
}

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (parseChineseNumber(text) ?? -1))

const toMinute = (hour: number, minute: number): number | null =>
  hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? hour * 60 + minute : null

function toHour24(hour: number, half: string | undefined): number {
  if (!half) return hour
  if (hour < 1 || hour > 12) return -1
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

const toChineseHour24 = (hour: number, period: string | undefined): number => {
  if (period === '中午') return hour <= 2 ? hour + 12 : hour
  return period && AFTERNOON.includes(period) && hour < 12 ? hour + 12 : hour
}

/** Reads a time of day at the beginning of a lower-case text, undefined where none stands there. */
export function readTime(text: string): ReadTime | undefined {
  const noon = NOON.exec(text)
  if (noon) return { minute: 12 * 60, length: noon[0].length }
  const midnight = MIDNIGHT.exec(text)
  if (midnight) return { minute: 0, length: midnight[0].length }
  return readClock(text) ?? readEnglishHour(text) ?? readChineseHour(text)
}

function readClock(text: string): ReadTime | undefined {
  const [found, period, hour = '', minute = '', half] = CLOCK_TIME.exec(text) ?? []
  if (found === undefined) return undefined
  const hour24 = half ? toHour24(Number(hour), half) : toChineseHour24(Number(hour), period)
  return { minute: minute.length === 2 ? toMinute(hour24, Number(minute)) : null, length: found.length }
}

function readEnglishHour(text: string): ReadTime | undefined {
  const [found, hour, half, bare] = ENGLISH_HOUR.exec(text) ?? []
  if (found === undefined) return undefined
  return { minute: toMinute(toHour24(Number(hour ?? bare), half), 0), length: found.length }
}

function readChineseHour(text: string): ReadTime | undefined {
  const [found, period, hour = '', half, quarter, minute] = CHINESE_HOUR.exec(text) ?? []
  if (found === undefined) return undefined
  const minutes = half ? 30 : quarter ? (quarter === '一刻' ? 15 : 45) : minute ? numberOf(minute) : 0
  return { minute: toMinute(toChineseHour24(numberOf(hour), period), minutes), length: found.length }
}
