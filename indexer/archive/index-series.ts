import type { Archive } from '../../db/archive/open-archive.ts'
import { createFindingStore } from '../../db/archive/store-findings.ts'
import { createCopyLister } from '../../db/lists/list-copies.ts'
import { createYearLister, type ReportYear } from '../../db/lists/list-years.ts'
import { checkCopy } from '../checks/check-copies.ts'
import { checkChanges, listClaims } from '../checks/check-narrative.ts'
import { checkSeries } from '../checks/check-series.ts'
import type { Finding } from '../report.ts'

/** Codes of the findings that two reports make together: they are found anew when either changes. */
const BETWEEN_REPORTS = ['carryOver', 'inForce', 'copiedTables', 'narrativeChange', 'copyDiffers', 'copyReadsWorse']

/**
 * Finds anew what an agency's reports break from one year to the next, and how other files of the same year differ from those
 * that give the figures. The caller holds the transaction.
 */
export function createSeriesChecker(archive: Archive): (agencyId: number) => void {
  const listYears = createYearLister(archive)
  const listCopies = createCopyLister(archive)
  const findings = createFindingStore(archive.sqlite)
  return (agencyId) => {
    findings.clear(agencyId, BETWEEN_REPORTS)
    const reports = listYears(agencyId)
    reports.slice(1).forEach((report, i) => {
      const previous = reports[i]
      if (previous) findings.add(report.reportId, checkPair(previous, report))
    })
    const copies = listCopies(agencyId)
    for (const current of copies.filter(({ isCurrent }) => isCurrent)) {
      const others = copies.filter(({ year, isCurrent }) => year === current.year && !isCurrent)
      findings.add(
        current.reportId,
        others.flatMap((copy) => checkCopy(current, copy)),
      )
    }
  }
}

const checkPair = (previous: ReportYear, report: ReportYear): Finding[] => [
  ...checkSeries(previous, report),
  ...checkChanges(listClaims(report.passages, report), previous, report),
]
