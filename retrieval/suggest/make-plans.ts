/** The few shapes of plans that suggestions are made in. */

import { OUTCOME_GROUPS } from '../../db/form/codebook.ts'
import { findMeasure } from '../../db/form/measures.ts'
import type { ListedAgency } from '../../db/lists/list-reports.ts'
import { EVERYTHING, type FiguresPlan, type Measure, type Operation, type Plan, type Scope } from '../plan.ts'
import { settleEdition } from '../understand/build-plan.ts'
import { readBreakdown } from '../understand/read-breakdown.ts'

/** One agency's reports of one year. */
export const reportScope = ({ id, name }: Pick<ListedAgency, 'id' | 'name'>, year: number): Scope => ({
  ...EVERYTHING,
  agencies: [{ id, name }],
  years: [{ from: year, to: year }],
})

/** A span of years of the same agencies; what depended on the years asked before goes. */
export function overYears(scope: Scope, from: number, to: number): Scope {
  const { latest: _, reportIds: __, edition: ___, ...kept } = scope
  return { ...kept, years: [{ from, to }] }
}

export const figuresPlan = (measures: readonly Measure[], scope: Scope, operation: Operation): FiguresPlan =>
  settleEdition({ kind: 'figures', measures, scope, operation })

export const LOOKUP: Operation = { kind: 'lookup' }
export const TOP_THREE: Operation = { kind: 'rank', direction: 'most', from: 1, count: 3 }

/** "Requests received", what most questions are about. */
export const received = (): Measure => findMeasure('requests.received.total') as Measure

/** What a report says about its problems. */
export const problemsPlan = (scope: Scope, aspect: 'problem' | 'improvement' = 'problem'): Plan => ({
  kind: 'passages',
  scope,
  text: '',
  sections: ['problems'],
  aspect,
  wantsNumber: false,
})

const WHOLES = /^(?:requests\.(?<row>\w+)|review\.\w+)\.total$/u

/** The parts of a figure: its reasons or results where it has them, else who asked; none for a figure without parts. */
export function breakdownPlan({ code }: Measure, scope: Scope): FiguresPlan[] {
  const match = WHOLES.exec(code)
  const measure = match && findMeasure(code)
  if (!measure) return []
  const row = match.groups?.row
  const byReason = row === undefined || row === 'totalHandled' || OUTCOME_GROUPS.some(({ key }) => key === row)
  return [{ kind: 'figures', scope, ...readBreakdown([measure], byReason ? 'reason' : 'requester') }]
}
