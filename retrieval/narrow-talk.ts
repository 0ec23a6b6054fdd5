import { englishName } from '../db/names/english-names.ts'
import { type Context, readContext } from './understand/talk.ts'

/**
 * The state of a conversation after somebody has pointed at a line of its last answer: what was shown is what that line names.
 * One that names nothing of it changes nothing.
 * @param kept the state as the engine gave it
 * @param line what somebody quotes of the answer
 */
export function narrowTalk(kept: unknown, line: string): unknown {
  const context = readContext(kept)
  return context === null ? kept : narrow(context, line)
}

function narrow(context: Context, line: string): Context {
  const { agencies, years } = context.shown
  const named = agencies.filter(({ name }) => line.includes(name) || line.includes(englishName(name)))
  const dated = years.filter((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(line))
  if (named.length + dated.length === 0) return context
  const { value: _value, ...shown } = context.shown
  return {
    ...context,
    shown: {
      ...shown,
      agencies: named.length > 0 ? named : agencies,
      years: dated.length > 0 ? dated : years,
      reportIds: [],
    },
  }
}
