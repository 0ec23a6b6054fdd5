import type { Archive } from '../archive/open-archive.ts'

/** What one of several files of an agency and year reads. */
export interface Copy {
  readonly reportId: number
  readonly year: number
  readonly file: string
  readonly isCurrent: boolean
  /** Number of cells read, blank ones and marks included. */
  readonly cells: number
  /** Numbers read, by code. */
  readonly numbers: ReadonlyMap<string, number>
}

/** Lists the files of an agency that share their year with another, the one that gives the figures first in its year. */
export function createCopyLister({ sqlite }: Archive): (agencyId: number) => Copy[] {
  const copies = sqlite.prepare(
    `SELECT r.id AS reportId, r.year, r.file, r.current AS isCurrent,
       (SELECT count(*) FROM figures f WHERE f.report_id = r.id AND f.state <> 'unread') AS cells
     FROM reports r
     WHERE r.agency_id = ? AND EXISTS
       (SELECT 1 FROM reports o WHERE o.agency_id = r.agency_id AND o.year = r.year AND o.id <> r.id)
     ORDER BY r.year, r.current DESC, r.path`,
  )
  const numbers = sqlite
    .prepare(
      `SELECT c.code, f.value FROM figures f JOIN codes c ON c.id = f.code_id
       WHERE f.report_id = ? AND f.state = 'number'`,
    )
    .raw()
  return (agencyId) =>
    (copies.all(agencyId) as (Omit<Copy, 'isCurrent' | 'numbers'> & { isCurrent: number })[]).map((copy) => ({
      ...copy,
      isCurrent: copy.isCurrent === 1,
      numbers: new Map(numbers.all(copy.reportId) as [string, number][]),
    }))
}
