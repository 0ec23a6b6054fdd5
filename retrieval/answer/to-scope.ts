import type { ReportScope } from '../../db/report-scope.ts'
import type { Scope } from '../plan.ts'

/** The scope of a plan as the database reads it. */
export const toReportScope = ({ agencies, filters, years, latest, edition, reportIds }: Scope): ReportScope => ({
  agencyIds: agencies.map(({ id }) => id),
  filters,
  years,
  ...(latest ? { latest } : {}),
  ...(edition ? { edition } : {}),
  ...(reportIds ? { reportIds } : {}),
})
