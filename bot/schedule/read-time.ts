import { composeTimes } from './compose-times.ts'
import { foldSchedule } from './fold-schedule.ts'
import { readTokens } from './read-tokens.ts'

/** A time of day at the beginning of a text: minutes after midnight, null where there is no such time; and its length. */
export interface ReadTime {
  readonly minute: number | null
  readonly length: number
}

/** Reads a time of day at the beginning of a text, undefined where none stands there. */
export function readTime(text: string): ReadTime | undefined {
  const folded = foldSchedule(text)
  const { tokens: all } = readTokens(text, folded, 0)
  const end = all.findIndex(({ kind }) => !['time', 'part', 'preposition', 'problem'].includes(kind))
  const tokens = end < 0 ? all : all.slice(0, end)
  const first = tokens.findIndex(({ kind }) => kind === 'time' || kind === 'problem')
  const time = tokens[first]
  if (!time) return undefined
  if (time.kind === 'problem') return { minute: null, length: time.end }
  const last = tokens[first + 1]?.kind === 'preposition' ? tokens[first] : (tokens[first + 1] ?? time)
  const upTo = last?.kind === 'part' ? last : time
  const { minutes, wrong } = composeTimes(tokens.slice(0, tokens.indexOf(upTo) + 1))
  return { minute: wrong === undefined ? (minutes[0] ?? null) : null, length: upTo.end }
}
