import type { ReportScope } from '../../db/figures/report-scope.ts'
import type { Scope } from '../plan.ts'

/** The scope of a plan as the database reads it. */
export const toReportScope = (scope: Scope): ReportScope => {
  const { filters, years, latest, edition, reportIds, except, where } = scope
  return {
    agencyIds: idsOf(scope),
    filters,
    years,
    ...(latest ? { latest } : {}),
    ...(edition ? { edition } : {}),
    ...(reportIds ? { reportIds } : {}),
    ...(except ? { except: { agencyIds: idsOf(except), filters: except.filters } } : {}),
    ...(where ? { where } : {}),
  }
}

const idsOf = ({ agencies }: Pick<Scope, 'agencies'>): number[] => agencies.map(({ id }) => id)
