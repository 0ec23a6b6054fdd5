import type { Archive } from '../../db/archive/open-archive.ts'
import { listReportYears } from '../../db/figures/list-report-years.ts'
import { listArchiveYears } from '../../db/lists/list-reports.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'

/** What an archive has reports of, as far as suggestions need it. */
export interface ArchiveExtent {
  /** Every year with a report, the earliest first. */
  readonly years: readonly number[]
  /** Years of one agency's reports, the earliest first. */
  readonly yearsOf: (agencyId: number) => readonly number[]
  readonly names: NameIndex
}

/** Years by the names that were read with them: both change when the archive does. */
const known = new WeakMap<NameIndex, readonly number[]>()

/** The extent of an archive; its years are read once for each state of it. */
export function readExtent(archive: Archive, names: NameIndex): ArchiveExtent {
  const years = known.get(names) ?? listArchiveYears(archive).toSorted((a, b) => a - b)
  known.set(names, years)
  return { years, names, yearsOf: (agencyId) => listReportYears(archive, [agencyId]).map(({ year }) => year) }
}
