import type { Schedule } from '../../db/chats/schedule.ts'
import { composeSchedule } from './compose-schedule.ts'
import { foldSchedule } from './fold-schedule.ts'
import { dropJoints, isTelling, readTokens } from './read-tokens.ts'
import type { ReadingPlace, ScheduleDoubt, ScheduleProblem } from './schedule-reading.ts'
import type { Token } from './tokens.ts'

/** The schedule of a text, before or after what it asks, which is `rest`. One with doubts has to be asked about. */
export type ScheduleReading =
  | {
      readonly kind: 'schedule'
      readonly schedule: Schedule
      readonly doubts: readonly ScheduleDoubt[]
      readonly rest: string
    }
  | { readonly kind: 'none'; readonly rest: string }
  | { readonly kind: 'problem'; readonly problem: ScheduleProblem }

/** How a question goes on behind a number that is a time: 每天9 哪些单位, `daily 9 which agencies`. */
const QUESTION_START =
  /^(?:which|who|whose|what|how|where|when|list|show|did|do|does|is|are|was|were|has|have|compare|the|new|reports?|findings?|themes?|figures?|19\d\d|20\d\d|\p{Script=Han})/u

/** What can only be a part of a schedule, wherever it stands in a question. */
const CERTAIN =
  /(?<!\d)\d{1,2}[:：]\d{2}(?!\d)|每(?:天|日|周|星期|礼拜|个?工作日)|(?:星期|礼拜)[一二三四五六日天]|(?<![\p{Script=Han}\d])周[一二三四五六日]|\d{1,2}点(?:半|钟|整)?(?=\s|$|[和、，])|\b(?:every ?day|daily|weekly|o.?clock|\d{1,2} ?[ap]m|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/u

/** Words that a question may end with as well, so that they are a schedule only beside a time or a weekday. */
const isStrong = (tokens: readonly Token[]): boolean =>
  hasTime(tokens) ||
  tokens.some(
    (token) =>
      ['weekdays', 'change'].includes(token.kind) ||
      (token.kind === 'unit' && !token.weak && ['day', 'week', 'hour'].includes(token.unit)),
  )

const hasTime = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }, index) => kind === 'time' || (kind === 'number' && tokens[index - 1]?.kind === 'preposition'))

/** Words of few letters between the parts of a schedule are named with it; more of them are a question. */
const FEW_WORDS = 3

/** Reads the schedule of a text, in Chinese or English; times are local. Nothing of it is guessed: what is not read is named. */
export function parseSchedule(text: string, place: ReadingPlace): ScheduleReading {
  const folded = foldSchedule(text)
  const lead = readLead(text, folded)
  const restFrom = lead.end
  const trail = readTrail(text, folded, restFrom)
  const tokens = [...lead.tokens, ...(trail?.tokens ?? [])]
  const rest = text.slice(restFrom, trail?.start).replace(/^[\s,，、;；:：)）】]+|[\s,，、;；:：(（【]+$/g, '')
  if (!tokens.some(isTelling)) return { kind: 'none', rest: text.trim() }
  if (rest && isOnlyWeak(tokens)) return { kind: 'none', rest: text.trim() }
  const composed = composeSchedule(tokens, place)
  if (!composed) return { kind: 'none', rest: text.trim() }
  if (composed.kind === 'problem') return composed
  const { schedule, doubts } = composed
  const left = findExpected(lead.dropped, rest) ?? findLeft(rest)
  if (left) return left
  return { kind: 'schedule', schedule, doubts: [...doubts, ...doubtTrail(trail?.tokens ?? [])], rest }
}

/** `every year` before a question belongs to the question. */
const isOnlyWeak = (tokens: readonly Token[]): boolean =>
  tokens
    .filter(isTelling)
    .every((token) => (token.kind === 'unit' && token.weak) || token.kind === 'number' || token.kind === 'part') &&
  !tokens.some(({ kind }, index) => kind === 'number' && tokens[index - 1]?.word === 'at')

/** Words behind a question that say neither a time nor a weekday may belong to the question. */
function doubtTrail(trail: readonly Token[]): ScheduleDoubt[] {
  const [first] = trail
  const isFirm = hasTime(trail) || trail.some(({ kind }) => kind === 'weekdays' || kind === 'change')
  return first && !isFirm ? [{ kind: 'unclear', word: first.word }] : []
}

/** `at` was to be followed by a time. */
function findExpected(dropped: Token | undefined, rest: string): ScheduleReading | undefined {
  if (dropped?.kind !== 'preposition' || !/^(?:at|@)$/i.test(dropped.word)) return undefined
  const word = rest.split(/\s+/).slice(0, 2).join(' ')
  return { kind: 'problem', problem: { kind: 'left', word } }
}

/** A piece of a schedule that was not read: it would change what is asked. */
function findLeft(rest: string): ScheduleReading | undefined {
  const found = CERTAIN.exec(foldSchedule(rest))
  if (!found) return undefined
  const before = rest.slice(0, found.index).trim()
  const isShort = before !== '' && before.split(/\s+/).length <= FEW_WORDS && before.length <= 24
  const word = isShort ? before : rest.slice(found.index, found.index + found[0].length).trim()
  return { kind: 'problem', problem: { kind: 'left', word } }
}

/** The words at the beginning of a text, without what belongs to the question behind them. */
function readLead(
  text: string,
  folded: string,
): { readonly tokens: readonly Token[]; readonly end: number; readonly dropped: Token | undefined } {
  const { tokens: all, end } = readTokens(text, folded, 0)
  if (end >= folded.length) return { tokens: dropJoints(all), end, dropped: undefined }
  let tokens = all
  for (let last = tokens.at(-1); last; last = tokens.at(-1)) {
    const behind = folded.slice(last.end).replace(/^[\s,，、:：;；]+/, '')
    const isGivenBack =
      (last.kind === 'number' && !QUESTION_START.test(behind) && tokens.at(-2)?.kind !== 'preposition') ||
      ['every', 'and', 'to', 'except', 'preposition'].includes(last.kind)
    if (!isGivenBack) break
    tokens = tokens.slice(0, -1)
  }
  const after = tokens.at(-1)?.end
  return {
    tokens,
    dropped: all[tokens.length],
    end: after === undefined ? 0 : after + (/^[\s,，、:：;；]*/.exec(folded.slice(after))?.[0].length ?? 0),
  }
}

/** The words at the end of a text, from the first place on from which all of it is about when. */
function readTrail(
  text: string,
  folded: string,
  from: number,
): { readonly tokens: readonly Token[]; readonly start: number } | undefined {
  for (let start = from; start < folded.length; start++) {
    if (start === 0) continue
    const { tokens, end } = readTokens(text, folded, start)
    if (tokens.length === 0 || end < folded.length) continue
    const first = tokens[0]
    if (!first || first.start > start || first.kind === 'filler') continue
    if (!isStrong(tokens)) return undefined
    return { tokens: dropJoints(tokens), start }
  }
  return undefined
}
