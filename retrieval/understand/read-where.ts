import type { Condition, Measure, ReportFilter } from '../plan.ts'
import { asShares } from './follow-up.ts'
import { readConditions } from './read-conditions.ts'
import { readMeasures } from './read-measures.ts'
import type { TokenList } from './token.ts'

/**
 * Reads the clauses that only choose reports. A clause that names another year, several figures of which any may be
 * meant, or a number without a comparison stays unread, so that its words are told.
 */
export function readWhere(clauses: readonly TokenList[]): ReportFilter[] {
  return clauses.flatMap((clause) => {
    if (clause.has('rank') || clause.has('top') || clause.has('aggregate')) return []
    const { measures } = readMeasures(clause, false, true)
    const { conditions, loose, percent } = readConditions(clause)
    const bounds: readonly Condition[] = conditions.length ? conditions : [{ operator: '>', value: 0 }]
    const figures = percent ? asShares(measures) : measures
    const isZero = bounds.every(({ operator, value }) => operator === '=' && value === 0)
    if (loose.length || (figures.length > 1 && !isZero)) clause.releaseAll()
    return figures.map((measure) => ({ measure, conditions: bounds.map((bound) => boundOf(measure, bound)) }))
  })
}

/** 公开率低于50: a bound of a ratio above one was meant in percent. */
export const boundOf = ({ kind }: Measure, { operator, value }: Condition): Condition => ({
  operator,
  value: kind === 'ratio' && Math.abs(value) > 1 ? value / 100 : value,
})
