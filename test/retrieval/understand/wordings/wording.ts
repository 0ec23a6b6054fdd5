/** Wordings of one query of the notation. */
export interface Wording {
  readonly means: string
  readonly asked: readonly string[]
}
