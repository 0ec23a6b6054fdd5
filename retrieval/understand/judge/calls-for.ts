/** What a word of a question calls for in a reading of it. */
import type { Cue } from '../../languages/cues.ts'
import { readDimensions } from '../parse/figure-parts.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { hasCue } from '../tokens/meaning.ts'

/** Cues, and what a reading in the notation has that meets them. */
const CALLS: Readonly<Record<string, readonly [cues: readonly Cue[], met: RegExp]>> = {
  none: [['none', 'zero'], /= 0\b|over no year|< |state\(/],
  never: [['never'], /= 0\b|over no year/],
  every: [['every'], /over every year|by (?:[a-z]+, )?year/],
  ever: [['ever'], /over some year|> 0/],
  inARow: [['inARow'], /in a row|over (?:rising|falling)/],
  trend: [['rising', 'falling'], /over (?:rising|falling)|^change|before\(/],
  blank: [['blank'], /state\(/],
  average: [['average', 'averageNoun', 'aboveAverage', 'belowAverage'], /average/],
  median: [['median'], /median/],
  bound: [['greater', 'atLeast', 'less', 'atMost', 'between', 'notEqual'], / [<>=!]{1,2} | between /],
  except: [['exceptNext', 'exceptPrevious', 'others'], /except|not/],
  share: [['share', 'outOf'], /^share| \/ |ratio\.| take .*%/],
  change: [['change', 'increase', 'decrease', 'doubled'], /^change|^difference|before\(|rising|falling/],
  difference: [['difference'], /^difference|^change|^compare| - /],
  multiple: [['multiple'], /^multiple| \/ /],
  position: [['position'], /^position|^rank/],
  order: [['most', 'least', 'ranking', 'rankingAscending'], /^rank|^max|^min|^position|over peak| take /],
  number: [['howManyAgencies'], /^count|^share|^list/],
}

/** Groups by region or kind. */
const REGIONS: ReadonlySet<string> = new Set(['province', 'city', 'county', 'sector'])

/** What the words of a question call for, whatever its readings. */
interface Called {
  readonly calls: readonly (readonly [name: string, met: RegExp])[]
  readonly groups: readonly RegExp[]
}

/** By question: its words are read once for all of its readings. */
const known = new WeakMap<Parsed, Called>()

function calledBy(parsed: Parsed): Called {
  const { view } = parsed.parts
  const found = known.get(parsed) ?? {
    calls: Object.entries(CALLS).flatMap(([name, [cues, met]]) =>
      view.tokens.some((token) => hasCue(token, ...cues)) ? [[name, met] as const] : [],
    ),
    groups: readDimensions(view).value.flatMap((one) => (REGIONS.has(one) ? [new RegExp(` by [a-z, ]*${one}`)] : [])),
  }
  known.set(parsed, found)
  return found
}

/** Names of what the words call for and a reading does not have: a word that changes the question acts. */
export function listUnmet(line: string, parsed: Parsed): readonly string[] {
  const unmet = calledBy(parsed).calls.flatMap(([name, met]) => (met.test(line) ? [] : [name]))
  return dropsGroup(line, parsed) ? [...unmet, 'group'] : unmet
}

/** Whether a reading has no group by region or kind where the words name one. */
export const dropsGroup = (line: string, parsed: Parsed): boolean =>
  calledBy(parsed).groups.some((group) => !group.test(line))
