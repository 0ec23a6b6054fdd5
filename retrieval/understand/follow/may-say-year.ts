import type { Query } from '../../query/query.ts'
import { asksEachYear } from '../parse/figure-parts.ts'
import { has, type View } from '../parse/view.ts'

/** Words that speak of years without naming one. */
const OVER_YEARS = ['trend', 'allYears', 'ever', 'never', 'every', 'whichYear', 'rising', 'falling', 'inARow'] as const

/**
 * Whether a question of its own that names no year may be asked of the year of the talk: 江苏省哪些单位收到过 after figures of 2022.
 * Not where its words speak of all years, nor where reports themselves are asked for.
 */
export function maySayYear(query: Extract<Query, { readonly of: unknown }>, view: View): boolean {
  if (query.kind === 'coverage' || query.of.years.length > 0 || query.of.latest) return false
  if (query.kind === 'figures' && (query.over !== null || query.by.includes('year'))) return false
  return !has(view, ...OVER_YEARS) && !asksEachYear(view)
}
