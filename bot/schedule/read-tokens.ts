import { parseTimeZone } from './parse-time-zone.ts'
import type { Meaning, Token } from './tokens.ts'
import { EN_SCHEDULE_WORDS } from './words-en.ts'
import { ZH_SCHEDULE_WORDS } from './words-zh.ts'

const WORDS = [...ZH_SCHEDULE_WORDS, ...EN_SCHEDULE_WORDS]

/** Whatever may stand between the words of a schedule. */
const GAP = /[\s,，、:：;；。()（）【】"“”]*/y

/** Kinds that mean nothing without something behind them. */
const JOINTS: readonly Meaning['kind'][] = ['every', 'and', 'to', 'except', 'preposition']

function skipGap(text: string, at: number): number {
  GAP.lastIndex = at
  return at + (GAP.exec(text)?.[0].length ?? 0)
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character)

/** The time zone of the chat, however it is called. */
export const LOCAL_ZONES: readonly string[] = ['local', '当地', '本地']

const isSound = (meaning: Meaning): boolean =>
  meaning.kind !== 'zone' || LOCAL_ZONES.includes(meaning.name) || parseTimeZone(meaning.name) !== null

/** The longest word of schedules that stands at a place of a folded text. */
function readToken(text: string, folded: string, at: number): Token | undefined {
  if (isLetter(folded[at]) && isLetter(folded[at - 1])) return undefined
  let longest: Token | undefined
  for (const { pattern, read } of WORDS) {
    pattern.lastIndex = at
    const found = pattern.exec(folded)
    const length = found?.[0].length ?? 0
    if (!found || length === 0 || (longest && length <= longest.end - longest.start)) continue
    const meaning = read(found)
    if (!meaning || !isSound(meaning)) continue
    longest = { ...meaning, start: at, end: at + length, word: text.slice(at, at + length).trim() }
  }
  return longest
}

/** The words of schedules that stand one after another from a place on, and where they end. */
export function readTokens(
  text: string,
  folded: string,
  from: number,
): { readonly tokens: Token[]; readonly end: number } {
  const tokens: Token[] = []
  let at = skipGap(folded, from)
  for (let token = readToken(text, folded, at); token; token = readToken(text, folded, at)) {
    tokens.push(token)
    at = skipGap(folded, token.end)
  }
  return { tokens, end: at }
}

/** Tokens without those at their end that mean nothing alone, which belong to what follows. */
export function dropJoints(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex(({ kind }) => !JOINTS.includes(kind))
  return tokens.slice(0, last + 1)
}

/** Whether a token says something of a schedule by itself. */
export const isTelling = ({ kind }: Token): boolean => !JOINTS.includes(kind) && kind !== 'filler'
