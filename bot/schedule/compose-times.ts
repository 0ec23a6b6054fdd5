import type { DayPart, Token } from './tokens.ts'
import { toHour24 } from './words-zh.ts'

/** Times of a day, and what of them is not sure. */
export interface ComposedTimes {
  readonly minutes: readonly number[]
  /** Words that can be read in more than one way. */
  readonly unclear: readonly string[]
  /** Parts of the day that say no hour. */
  readonly unsaid: readonly string[]
  /** Words that name no time of day. */
  readonly wrong?: string
}

type TimeToken = Extract<Token, { kind: 'time' }>

/** What a part of the day is when it says no hour. */
const USUAL: Readonly<Record<DayPart, readonly number[]>> = {
  ...{ morning: [9], noon: [12], afternoon: [15], evening: [20], midnight: [0], both: [9, 20] },
}

/** Hours without minutes or half of the day that may as well be those after noon. */
const LATEST_UNCLEAR = 6

const SILENT: readonly Token['kind'][] = ['preposition', 'filler', 'every', 'and']

const partOf = (token: Token | undefined): DayPart | undefined =>
  token?.kind === 'part' ? token.part : token?.kind === 'inDays' ? token.part : undefined

/** The parts of the day beside a time: those right before it (早上和晚上8点), else the one right behind it (8 in the evening). */
function findParts(tokens: readonly Token[], at: number): { readonly parts: DayPart[]; readonly used: Token[] } {
  const used: Token[] = []
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]
    if (token && partOf(token)) used.unshift(token)
    else if (!token || !SILENT.includes(token.kind) || (token.kind === 'and' && used.length === 0)) break
  }
  if (used.length === 0) {
    const behind = tokens
      .slice(at + 1)
      .find((token) => !['preposition', 'every'].includes(token.kind) && !isDaily(token))
    if (behind && partOf(behind) && !hasTimeBehind(tokens, tokens.indexOf(behind))) used.push(behind)
  }
  return { parts: used.flatMap((token) => partOf(token) ?? []), used }
}

const isDaily = (token: Token): boolean => token.kind === 'unit' && token.unit === 'day' && token.every === 1

/** Whether the next telling word is a time, to which a part of the day then belongs. */
function hasTimeBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ kind }) => kind === 'and' || !SILENT.includes(kind))
  return next?.kind === 'time' && next.sort !== 'whole'
}

const fits = (hour: number, token: Token): boolean => {
  const part = partOf(token)
  return part !== undefined && part !== 'both' && toHour24(hour, part) === hour && (part === 'morning') === hour < 12
}

function hoursOf({ hour, sort }: TimeToken, parts: readonly DayPart[]): number[] {
  if (sort === 'whole' || parts.length === 0) return [hour]
  return parts.flatMap((part) =>
    part === 'both' ? [toHour24(hour, 'morning'), toHour24(hour, 'evening')] : [toHour24(hour, part)],
  )
}

/** The time whose hour a part of the day before it shares: 早上和晚上9点. */
function findShared(tokens: readonly Token[], part: Token): TimeToken | undefined {
  const [joint, time] = tokens.slice(tokens.indexOf(part) + 1)
  return joint?.kind === 'and' && time?.kind === 'time' && time.said !== undefined ? time : undefined
}

/** The times of day that words of a schedule say; numbers that are times have been made such before. */
export function composeTimes(tokens: readonly Token[]): ComposedTimes {
  const [minutes, unclear, unsaid, used] = [new Set<number>(), new Set<string>(), new Set<string>(), new Set<Token>()]
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'time') continue
    const { parts, used: beside } = findParts(tokens, index)
    // A time that names its half of the day has no need of a part, which may say the same once more: every evening at 9 pm.
    for (const each of beside) if (token.sort !== 'whole' || fits(token.hour, each)) used.add(each)
    const hours = hoursOf(token, parts)
    if (hours.some((hour) => hour < 0 || hour > 23)) return { minutes: [], unclear: [], unsaid: [], wrong: token.word }
    for (const hour of hours) minutes.add(hour * 60 + token.minute)
    const isHalfOpen = token.sort === 'hour' && parts.length === 0 && token.hour >= 1 && token.hour <= LATEST_UNCLEAR
    if (token.unclear || isHalfOpen) unclear.add(token.word)
  }
  for (const token of tokens) {
    const part = used.has(token) ? undefined : partOf(token)
    if (!part) continue
    const shared = findShared(tokens, token)
    if (shared) {
      minutes.add(toHour24(shared.said ?? shared.hour, part) * 60 + shared.minute)
      continue
    }
    for (const hour of USUAL[part]) minutes.add(hour * 60)
    unsaid.add(token.word)
  }
  return { minutes: [...minutes].sort((a, b) => a - b), unclear: [...unclear], unsaid: [...unsaid] }
}
