import type { ListedAgency } from '../../db/lists/list-reports.ts'
import type { Plan, Scope } from '../plan.ts'
import { EVERYTHING } from '../plan.ts'
import type { Facts } from './facts.ts'
import { figuresPlan, LOOKUP, problemsPlan, received, reportScope, TOP_THREE } from './make-plans.ts'
import { aboutArchive } from './next-plans.ts'

/** What was understood of a question that was not answered. */
export interface Understood {
  /** The plan that the question makes without the words that nobody understood. */
  readonly nearest: Plan | undefined
  /** The reports that it names. */
  readonly scope: Scope | undefined
}

/** The askable plans nearest to a question that failed, best first. */
export const listNearPlans = ({ nearest, scope }: Understood, facts: Facts): Plan[] => [
  ...(nearest ? [nearest, ...ranked(nearest)] : []),
  ...aboutScope(scope, facts),
  ...aboutArchive(facts),
]

/** The question asked of an agency that the archive has, in the year asked about where there is such a report. */
export function listPlansOf(agency: ListedAgency, { nearest, scope }: Understood, facts: Facts): Plan[] {
  const years = facts.yearsOf(agency.id)
  const covered = years.find((year) => scope?.years.some(({ from, to }) => year >= (from ?? 0) && year <= (to ?? year)))
  const year = covered ?? years.at(-1)
  if (year === undefined) return []
  const asked = nearest?.kind === 'figures' ? [nearest.measures] : []
  return [...asked, [received()]].map((measures) => figuresPlan(measures, reportScope(agency, year), LOOKUP))
}

/** A figure of nobody in particular is asked as a ranking. */
function ranked(plan: Plan): Plan[] {
  const [measure] = plan.kind === 'figures' ? plan.measures : []
  return measure ? [figuresPlan([measure], { ...EVERYTHING, years: plan.scope.years }, TOP_THREE)] : []
}

function aboutScope(scope: Scope | undefined, facts: Facts): Plan[] {
  const [named] = scope?.agencies ?? []
  const agency = named && facts.names.agencies.get(named.id)
  if (!agency) return []
  const years = facts.yearsOf(agency.id)
  const asked = scope?.years[0]?.from ?? 0
  const year = years.includes(asked) ? asked : years.at(-1)
  if (year === undefined) return []
  const only = reportScope(agency, year)
  return [figuresPlan([received()], only, LOOKUP), problemsPlan(only)]
}
