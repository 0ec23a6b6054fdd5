import { asksEachYear } from '../parse/figure-parts.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { has, type View } from '../parse/view.ts'
import type { Context } from '../talk.ts'

/** Words that speak of years without naming one. */
const OVER_YEARS = ['trend', 'allYears', 'ever', 'never', 'every', 'whichYear', 'rising', 'falling', 'inARow'] as const

/**
 * The year of the talk, where a question that starts anew names none: 江苏省哪些单位收到过 after figures of 2022 is asked of 2022.
 * Null where it names years, speaks of them all, or is no question of years; and where the talk is of several.
 */
export function keepYear({ query, reports }: Parsed, view: View, { shown }: Context): number | null {
  const [year, ...others] = shown.years
  if (year === undefined || others.length > 0 || reports.namesYear || !query || !('of' in query)) return null
  if (query.kind === 'coverage' || query.of.years.length > 0 || query.of.latest) return null
  if (query.kind === 'figures' && (query.over !== null || query.by.includes('year'))) return null
  return has(view, ...OVER_YEARS) || asksEachYear(view) ? null : year
}

/** A question with the year said beside it. */
export const sayYear = (question: string, year: number): string =>
  /\p{Script=Han}/u.test(question) ? `${year}年${question}` : `${question} in ${year}`
