import type { TypedFigures } from './typed-query.ts'

/**
 * Names beside places in a position, as in "rank of A in P": the agencies are ranked, the places are the field. As the scope
 * of anything else both are meant.
 */
export function splitField(typed: TypedFigures): TypedFigures {
  const { agencies = [], filters = [], ...when } = typed.of ?? {}
  if (typed.as !== 'position' || typed.within || agencies.length === 0 || filters.length === 0) return typed
  return { ...typed, of: { agencies, ...when }, within: { filters, ...when } }
}
