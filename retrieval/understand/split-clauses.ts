import type { MeaningKind } from './meaning.ts'
import { carries, FIGURE_KINDS, meaningOf, type Token, type TokenList } from './token.ts'

/** The clause that says what is asked, and those that only say which reports are meant. */
export interface Clauses {
  readonly main: TokenList
  readonly where: readonly TokenList[]
  /** Agencies that have what the main clause names: more than none. */
  readonly had: boolean
}

const BOUNDS: readonly MeaningKind[] = ['conditions', 'compare', 'none', 'some']
const ASKING: readonly MeaningKind[] = ['rank', 'top', 'aggregate', 'howMany', 'breakdown', 'change']

const JOINER = /^(?:[且并而但又]|[并而]且|但是|同时|[也又](?:没|未|无)有?.*|and|but|yet|while|nor)$/u
const HAVING = /^(?:(?:还|也|又|并|且)*有(?:过)?|曾|发生(?:过)?|had|has|have|with)$/u

const carry = (tokens: readonly Token[], kinds: readonly MeaningKind[]): boolean =>
  tokens.some((token) => carries(token, kinds))

const isBound = (tokens: readonly Token[]): boolean => carry(tokens, BOUNDS)
/** A bare number is a bound beside agencies in general. */
const hasNumber = (tokens: readonly Token[]): boolean => tokens.some((token) => meaningOf(token, 'number'))

/**
 * Splits a question about two figures into its clauses: 申请超过10件且没有不予公开的单位, "more than 10 requests and no
 * lawsuits". Each clause holds a figure with its own bound, or what is asked of the agencies chosen by the others.
 * Null where there is one clause.
 */
export function splitClauses(list: TokenList): Clauses | null {
  const parts: Token[][] = []
  let start = 0
  const { tokens } = list
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens.slice(start, i)
    const has = hasNumber(before) || (ADVERSATIVE.test(tokens[i]?.text ?? '') && isHad(before))
    if (!isBoundary(list, i) || !isClause(before, has) || !isClause(tokens.slice(i), isImplied(list, i))) continue
    parts.push(before)
    start = i
  }
  parts.push(tokens.slice(start))
  if (parts.length < 2) return null
  // 维持几件、纠正几件: an enumeration, which no clause bounds.
  if (!parts.some(isBound) && parts.every((part) => carry(part, ['howMany']))) return null
  const asked = parts.filter((part) => carry(part, ASKING) && !isBound(part))
  const main = asked[0] ?? parts[0]
  const had = main !== undefined && !isBound(main) && !carry(main, ASKING) && isHad(main)
  return {
    had,
    main: list.part(main ?? []),
    where: parts.filter((part) => part !== main).map((part) => list.part(part)),
  }
}

function isBoundary({ tokens, text }: TokenList, i: number): boolean {
  const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token]
  return (
    /[,;、]/.test(text.slice(before.end, token.start)) ||
    JOINER.test(token.text) ||
    (meaningOf(before, 'which')?.plain === true && isBound(tokens.slice(0, i)))
  )
}

const isClause = (tokens: readonly Token[], implied: boolean): boolean =>
  carry(tokens, FIGURE_KINDS) && (isBound(tokens) || carry(tokens, ASKING) || implied)

const ADVERSATIVE = /^(?:[但而]|但是|but|yet|while)$/u

/** 有诉讼但没有复议: what agencies have is more than none. */
const isHad = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => HAVING.test(token.text) && carry(tokens.slice(i + 1, i + 2), FIGURE_KINDS))

/** "but issued documents", 且有诉讼: the figure is more than none. */
function isImplied({ tokens }: TokenList, at: number): boolean {
  const [joiner, next] = [tokens[at] as Token, tokens[at + 1]]
  return /^(?:but|yet|但是?)$/u.test(joiner.text) || (next !== undefined && HAVING.test(next.text))
}
