import type { MeaningKind } from './meaning.ts'
import { carries, meaningOf, type Token, type TokenList } from './token.ts'

/** The words that figures are named with, by table. */
const FAMILIES: readonly (readonly MeaningKind[])[] = [
  ['row', 'requests', 'column'],
  ['route', 'result'],
  ['item', 'attribute'],
  ['ratio'],
]
/** What may stand among them without being a name. */
const BESIDE: readonly MeaningKind[] = ['filler', 'howMany', 'each']

const isFigure = (token: Token): boolean => FAMILIES.some((kinds) => carries(token, kinds))

/** The only family that a token can belong to. */
function familyOf(token: Token): number[] {
  const families = FAMILIES.flatMap((kinds, i) => (carries(token, kinds) ? [i] : []))
  return families.length === 1 ? families : []
}

/**
 * Splits an enumeration of figures of several tables into the words of each: 收到申请、行政复议和规范性文件. Null where
 * one figure, or figures of one table, are named: there one name may complete another (复议和诉讼的维持).
 */
export function splitFigures(list: TokenList): TokenList[] | null {
  const counted = splitCounted(list)
  if (counted) return counted
  const first = list.tokens.findIndex(isFigure)
  const named = list.tokens.slice(first, list.tokens.findLastIndex(isFigure) + 1)
  if (first < 0 || !named.every((token) => isFigure(token) || carries(token, BESIDE))) return null
  if (new Set(named.flatMap(familyOf)).size < 2) return null
  const groups: Token[][] = []
  let joined = true
  for (const [i, token] of named.entries()) {
    const before = named.slice(0, i).findLast(isFigure)
    joined ||= before !== undefined && list.areJoined(before, token)
    if (!isFigure(token)) continue
    if (joined) groups.push([])
    groups.at(-1)?.push(token)
    joined = false
  }
  return groups.length > 1 ? groups.map((tokens) => list.part(tokens)) : null
}

const BOUNDS: readonly MeaningKind[] = ['compare', 'conditions', 'none', 'some', 'rank', 'top', 'share', 'ratio']

/** 收到几件申请,其中不予公开几件, "how many requests and how many refusals": a figure of its own for every "how many". */
function splitCounted(list: TokenList): TokenList[] | null {
  const { tokens, text } = list
  const counts = (token: Token): boolean => {
    const count = meaningOf(token, 'howMany')
    return count !== undefined && count.of === undefined && !/^(?:的|数|量|number|figures?|data)/u.test(token.text)
  }
  if (tokens.filter(counts).length < 2 || tokens.some((token) => carries(token, BOUNDS))) return null
  const groups: Token[][] = [[]]
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    const parts = before !== undefined && /[,;、。?]/u.test(text.slice(before.end, token.start))
    if ((parts || JOINER.test(token.text)) && groups.at(-1)?.some(isFigure)) groups.push([])
    groups.at(-1)?.push(token)
  }
  const figures = groups.filter((group) => group.some(isFigure))
  // 复议维持几件,纠正几件: a result or a column alone goes with the name in front of it.
  const whole = figures.every((group) => group.some(counts) && group.some((token) => carries(token, NAMES)))
  return figures.length > 1 && whole ? figures.map((g) => list.part(g)) : null
}

const NAMES: readonly MeaningKind[] = ['row', 'requests', 'column', 'route', 'item']

const JOINER = /^(?:[和与及]|以及|and|plus)$/u
