/** Wordings of one question, and the plan they all mean, as `summarise` tells it. */
export interface Wording {
  readonly plan: string
  readonly asked: readonly string[]
}
