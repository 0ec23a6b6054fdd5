import type { Reports } from '../../db/figures/nodes.ts'
import type { ReportScope } from '../../db/figures/report-scope.ts'

/** Reports as the lists of the archive read them; a set that another query makes must have become report ids before. */
export const toReportScope = ({
  agencies,
  filters,
  years,
  latest,
  edition,
  reportIds,
  except,
}: Reports): ReportScope => ({
  agencyIds: idsOf(agencies),
  filters,
  years,
  ...(latest ? { latest } : {}),
  ...(edition ? { edition } : {}),
  ...(reportIds ? { reportIds } : {}),
  ...(except ? { except: { agencyIds: idsOf(except.agencies), filters: except.filters } } : {}),
})

const idsOf = (agencies: Reports['agencies']): number[] => agencies.map(({ id }) => id)
