import type { Meaning, MeaningKind } from './meaning.ts'

/** A piece of the question with everything that it may mean. Offsets are into the normalised text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly meanings: readonly Meaning[]
}

/** Kinds of words that name a figure. */
export const FIGURE_KINDS = ['row', 'requests', 'route', 'result', 'item', 'ratio'] as const

/** Whether a token carries a meaning of one of these kinds. */
export const carries = (token: Token, kinds: readonly MeaningKind[]): boolean =>
  token.meanings.some(({ kind }) => kinds.includes(kind))

/** The meaning of one kind that a token carries, if it does. */
export function meaningOf<K extends MeaningKind>(token: Token, kind: K): Extract<Meaning, { kind: K }> | undefined {
  return token.meanings.find((meaning): meaning is Extract<Meaning, { kind: K }> => meaning.kind === kind)
}

/**
 * The tokens of a question and which of them had an effect. A word that nobody used is told to the user, so reading a
 * meaning and using it are two steps.
 */
export class TokenList {
  readonly #used: Set<Token>
  readonly tokens: readonly Token[]
  /** The normalised question. */
  readonly text: string

  /** @param used shared with the list that this one is a part of */
  constructor(tokens: readonly Token[], text: string, used = new Set<Token>()) {
    this.tokens = tokens
    this.text = text
    this.#used = used
  }

  /** Some of the tokens as a list of their own; what is used there is used here. */
  part(tokens: readonly Token[]): TokenList {
    return new TokenList(tokens, this.text, this.#used)
  }

  /** Whether nothing but a joiner (和, and, a comma) stands between two tokens. */
  areJoined(a: Token, b: Token): boolean {
    const [first, second] = a.start < b.start ? [a, b] : [b, a]
    return /^\s*(?:[和与跟及、,/]|以及|and|or|,\s*and)\s*(?:still\s|the\s|the\snumber\s)?$/u.test(
      this.text.slice(first.end, second.start),
    )
  }

  /** Whether two tokens make one phrase: nothing but a blank, 的 or "of" stands between them (新收申请, denied requests). */
  areAttached(a: Token, b: Token): boolean {
    const [first, second] = a.start < b.start ? [a, b] : [b, a]
    return /^\s*(?:的|of|of the|for)?\s*$/u.test(this.text.slice(first.end, second.start))
  }

  /** Tokens that carry a meaning of this kind, in order. */
  all<K extends MeaningKind>(kind: K): { token: Token; meaning: Extract<Meaning, { kind: K }> }[] {
    return this.tokens.flatMap((token) => {
      const meaning = meaningOf(token, kind)
      return meaning ? [{ token, meaning }] : []
    })
  }

  has(kind: MeaningKind): boolean {
    return this.tokens.some((token) => meaningOf(token, kind))
  }

  use(...tokens: readonly Token[]): void {
    for (const token of tokens) this.#used.add(token)
  }

  /** Takes back a use: the word turned out to mean something else. */
  release(token: Token): void {
    this.#used.delete(token)
  }

  /** Takes back every use. */
  releaseAll(): void {
    for (const token of this.tokens) this.#used.delete(token)
  }

  isUsed(token: Token): boolean {
    return this.#used.has(token)
  }

  /** Marks every token that carries a meaning of one of these kinds. */
  useKinds(...kinds: readonly MeaningKind[]): void {
    for (const kind of kinds) for (const { token } of this.all(kind)) this.use(token)
  }

  /** Tokens without effect: neither used nor filler. */
  unused(): Token[] {
    return this.tokens.filter((token) => !this.#used.has(token) && !meaningOf(token, 'filler'))
  }
}
