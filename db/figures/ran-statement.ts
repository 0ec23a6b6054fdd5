/** A statement as it ran. */
export interface RanStatement {
  readonly text: string
  readonly params: readonly (string | number | null)[]
}
