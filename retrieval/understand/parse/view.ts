import type { Cue } from '../../languages/cues.ts'
import { hasCue, type Meaning, meaningOf, type Token } from '../tokens/meaning.ts'

/** The tokens of a question as readers look at them; nothing of it ever changes. */
export interface View {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** What a reader found, and the tokens that say so. */
export interface Claim<T> {
  readonly value: T
  readonly uses: readonly Token[]
}

/** Tokens that carry one of these cues, in order. */
export const cuesOf = ({ tokens }: View, ...cues: readonly Cue[]): readonly Token[] =>
  tokens.filter((token) => hasCue(token, ...cues))

export const has = (view: View, ...cues: readonly Cue[]): boolean => view.tokens.some((token) => hasCue(token, ...cues))

/** Tokens with a meaning of one kind, with that meaning. */
export const all = <K extends Meaning['kind']>(
  { tokens }: View,
  kind: K,
): readonly { readonly token: Token; readonly meaning: Extract<Meaning, { kind: K }> }[] =>
  tokens.flatMap((token) => {
    const meaning = meaningOf(token, kind)
    return meaning ? [{ token, meaning }] : []
  })

/** The text between two tokens, the earlier one first. */
export const gap = ({ text }: View, a: Token, b: Token): string =>
  a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)

/** Some of the tokens as a view of their own. */
export const part = (view: View, tokens: readonly Token[]): View => ({ text: view.text, tokens })

const STOP = /[,;:。?!，；]/u

/** Whether a sign that ends a clause stands between two tokens. */
export const isParted = (view: View, a: Token, b: Token): boolean => STOP.test(gap(view, a, b))

export const isHan = (token: Token): boolean => /\p{Script=Han}/u.test(token.text)

/** Characters of words, an English one counted for so many. */
export const countCharacters = (tokens: readonly Token[], english = 2): number =>
  tokens.reduce((sum, token) => sum + (isHan(token) ? [...token.text].length : english), 0)

/** Whether "share of …" stands before a place in the text: what is named there is a whole. */
export const isShareOf = ({ tokens, text }: View, at: number): boolean =>
  tokens.some((token) => hasCue(token, 'share') && token.end <= at && /^\s*of\b/u.test(text.slice(token.end)))

/** Whether regions are counted that would be a level elsewhere: "top five provinces", "which three cities". */
export const areCounted = (view: View, token: Token): boolean => {
  const before = view.tokens[view.tokens.indexOf(token) - 1]
  return (
    before !== undefined &&
    hasCue(token, 'byProvince', 'byCity', 'byCounty') &&
    (meaningOf(before, 'take') ?? meaningOf(before, 'number')) !== undefined
  )
}
