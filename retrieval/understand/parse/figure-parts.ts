import { type Dimension, EVERY_FROM_BELOW, type OverYears, type Take } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import type { Mention } from './mention.ts'
import { areCounted, type Claim, cuesOf, has, isHan, type View } from './view.ts'

const DIMENSION_CUES: readonly (readonly [Cue, Dimension])[] = [
  ['byProvince', 'province'],
  ['byCity', 'city'],
  ['byCounty', 'county'],
  ['bySector', 'sector'],
  ['byLevel', 'level'],
]

/** Groups that a question asks for by name: 各省, "by sector". */
export function readDimensions(view: View): Claim<readonly Dimension[]> {
  const found = DIMENSION_CUES.flatMap(([cue, dimension]) =>
    cuesOf(view, cue).map((token) => ({ token, dimension })),
  ).filter(({ token }) => (!isOtherwise(token) || areCounted(view, token)) && !isFillerWord(token))
  return { value: [...new Set(found.map(({ dimension }) => dimension))], uses: found.map(({ token }) => token) }
}

/** Levels, and 市 or 省 that may be the rest of a name, ask for a group where they are counted. */
const isOtherwise = (token: Token): boolean =>
  meaningOf(token, 'level') !== undefined || /^\p{Script=Han}$/u.test(token.text)

/** "level", "area": words that are fillers as well ask for a group only in a longer phrase. */
const isFillerWord = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') && !/\s/u.test(token.text)

/**
 * What is asked of the years of one agency: 每年都, 从来没, 连续两年, 逐年上升.
 * @param hasCondition something must hold in every year; "over all four years" is no more than a span
 */
export function readOver(view: View, hasCondition = true): Claim<OverYears | null> {
  const pick = (...cues: readonly Cue[]): readonly Token[] => cuesOf(view, ...cues)
  const rising = pick('rising')
  const falling = pick('falling')
  const run = pick('inARow')
  const years = run.length > 0 ? countYears(view) : null
  if (rising.length > 0 || falling.length > 0) {
    const kind = rising.length > 0 ? ('rising' as const) : ('falling' as const)
    return {
      value: years ? { kind, years: years.value } : { kind },
      uses: [...rising, ...falling, ...run, ...(years?.uses ?? [])],
    }
  }
  if (run.length > 0 && years) return { value: { kind: 'run', years: years.value }, uses: [...run, ...years.uses] }
  const never = pick('never')
  if (never.length > 0) return { value: { kind: 'none' }, uses: never }
  const every = pick('every')
  if (every.length > 0 && hasCondition) return { value: { kind: 'every' }, uses: every }
  const ever = pick('ever')
  // "Nobody sued in any year" is no year; 有哪年没有 is some year.
  const isDenied = ever.some((token) => !isHan(token)) && has(view, 'none')
  if (ever.length > 0) return { value: { kind: isDenied ? 'none' : 'some' }, uses: ever }
  const first = pick('first').filter((token) => !meaningOf(token, 'take'))
  if (first.length > 0) return { value: { kind: 'first' }, uses: first }
  const last = pick('last').filter((token) => !token.meanings.some((meaning) => meaning.kind === 'filler'))
  if (last.length > 0) return { value: { kind: 'last' }, uses: last }
  return { value: null, uses: [] }
}

/** Nobody asks for a longer run. */
const MOST_YEARS = 30

/** How many years one after another: 连续三年, "two years running". A span of years says it as well. */
function countYears(view: View): Claim<number> | null {
  for (const [i, token] of view.tokens.entries()) {
    const number = meaningOf(token, 'number')
    const isNear = [view.tokens[i - 1], view.tokens[i + 1], view.tokens[i + 2]].some(
      (other) => other && (hasCue(other, 'inARow', 'rising', 'falling') || /年|year|time/u.test(other.text)),
    )
    if (number && isNear && number.value >= 2 && number.value <= MOST_YEARS && !number.percent)
      return { value: number.value, uses: [token] }
    const years = meaningOf(token, 'years')
    if (years && years.from !== null && years.to !== null && years.to > years.from)
      return { value: years.to - years.from + 1, uses: [] }
  }
  const said = /([两二三四五六2-6])\s?年/u.exec(view.text)?.[1]
  const value = said ? '__两三四五六'.indexOf(said) : -1
  const digits = said && /\d/u.test(said) ? Number(said) : said === '二' ? 2 : value
  if (digits >= 2)
    return {
      value: digits,
      uses: view.tokens.filter((token) => token.text.includes('年') && !meaningOf(token, 'years')),
    }
  return { value: 2, uses: [] }
}

/** Which places of a ranking a question asks for, and the words that say so. */
export function readTake(view: View): Claim<Take | null> {
  const most = cuesOf(view, 'most')
  const least = cuesOf(view, 'least')
  const ascending = cuesOf(view, 'rankingAscending')
  const takes = view.tokens.filter((token) => meaningOf(token, 'take'))
  const [token] = takes
  const end =
    least.length > 0 && most.length === 0
      ? ('bottom' as const)
      : ascending.length > 0
        ? ('bottom' as const)
        : ('top' as const)
  if (token) {
    const take = meaningOf(token, 'take') as { from: number; to: number; end?: 'top' | 'bottom'; percent?: true }
    const at = take.end ?? end
    const uses = [...takes, ...most, ...least]
    if (!Number.isFinite(take.to)) return { value: null, uses }
    if (take.percent) return { value: { kind: at, count: take.to, percent: true }, uses }
    return {
      value: take.from === 1 ? { kind: at, count: take.to } : { kind: 'place', from: take.from, to: take.to, end: at },
      uses,
    }
  }
  const superlatives = [...most, ...least]
  if (superlatives.length === 0) return { value: ascending.length > 0 ? EVERY_FROM_BELOW : null, uses: ascending }
  const counted = nearNumber(view, superlatives)
  return {
    value: { kind: end, count: counted?.value ?? 1 },
    uses: [...superlatives, ...(counted ? [counted.token] : [])],
  }
}

/** The number that stands beside a superlative: 最多的三家, "the four most prolific". */
function nearNumber(
  view: View,
  superlatives: readonly Token[],
): { readonly token: Token; readonly value: number } | null {
  for (const superlative of superlatives) {
    const at = view.tokens.indexOf(superlative)
    for (const step of [1, 2, -1, -2, 3, -3, 4]) {
      const token = view.tokens[at + step]
      const number = token ? meaningOf(token, 'number') : undefined
      if (!token || !number || number.percent || meaningOf(token, 'years')) continue
      const counts =
        number.unit === '家' ||
        number.unit === '名' ||
        number.unit === '个' ||
        number.unit === '位' ||
        number.unit === undefined
      if (counts && Number.isInteger(number.value) && number.value >= 1 && number.value <= 100)
        return { token, value: number.value }
    }
  }
  const counts = view.tokens.filter((token) => {
    const number = meaningOf(token, 'number')
    const isCount = number && !number.percent && !number.operator && Number.isInteger(number.value)
    return (
      isCount &&
      number.value >= 2 &&
      number.value <= 50 &&
      (number.unit === undefined || number.unit === '家') &&
      !meaningOf(token, 'years')
    )
  })
  const [only] = counts
  const value = only ? meaningOf(only, 'number')?.value : undefined
  return only && counts.length === 1 && value !== undefined ? { token: only, value } : null
}

/** The value that a superlative ranks by: in Chinese the one before it, in English the one behind it, where there are several. */
export function rankedMention(
  view: View,
  superlatives: readonly Token[],
  mentions: readonly Mention[],
): Mention | undefined {
  const [token] = superlatives
  if (!token) return mentions[0]
  const before = mentions.filter((mention) => mention.end <= token.start)
  const after = mentions.filter((mention) => mention.start >= token.end)
  const [nearBefore, nearAfter] = [before.at(-1), after[0]]
  if (isHan(token)) return nearBefore ?? nearAfter
  if (nearAfter && view.text.slice(token.end, nearAfter.start).length <= 40) return nearAfter
  return nearBefore ?? nearAfter
}

/** 每年, 逐年, "by year": the years apart; 历年一共 is all of them together. */
const EACH_YEAR =
  /每年|每一年|各年|逐年|分年|按年|年年|一年一年|\b(?:each|every|per|by|annual|yearly|year by year|annually)\b/u

/** Whether a total is asked for each year. */
export const asksEachYear = (view: View): boolean => cuesOf(view, 'trend').some(({ text }) => EACH_YEAR.test(text))

/** Words between "how many" and a kind of organ. */
const LIGHT_BEFORE_KIND = /^\s*(?:(?:of|the|all|those|different)\s+)*$/u

/** "How many science bureaus", "which of the health commissions": words that ask for agencies of a kind that stands behind them. */
function askedKinds(view: View, ask: (token: Token) => boolean): readonly Token[] {
  return view.tokens.filter((token, i) => {
    if (!ask(token)) return false
    const next = view.tokens.slice(i + 1).find((other) => meaningOf(other, 'sector') ?? meaningOf(other, 'level'))
    return next !== undefined && LIGHT_BEFORE_KIND.test(view.text.slice(token.end, next.start))
  })
}

/** The words that ask how many agencies of a kind. */
export const countsKind = (view: View): readonly Token[] =>
  askedKinds(view, (token) => hasCue(token, 'howMany') && !/率|量|率/u.test(token.text))

/** The words that ask which agencies of a kind. */
const choosesKind = (view: View): boolean => askedKinds(view, ({ text }) => WHICH.test(text)).length > 0
const WHICH = /^(?:which|what|any|whether any|哪些|哪个|哪几个|哪几家|有没有)(?: of(?: the)?)?$/u

/** Whether what is asked for are agencies. */
export const asksAgencies = (view: View): boolean =>
  choosesKind(view) ||
  countsKind(view).length > 0 ||
  has(view, 'whichAgency', 'howManyAgencies', 'list') ||
  cuesOf(view, 'region').some((token) => /agenc|bureau|office|bod|department|单位|部门|机关/u.test(token.text)) ||
  view.tokens.some(
    (token) => hasCue(token, 'agencyNoun', 'whole') && !token.meanings.some((m) => m.kind === 'filler'),
  ) ||
  view.tokens.some((token) => meaningOf(token, 'number')?.unit === '家')
