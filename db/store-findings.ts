import type { Database } from 'better-sqlite3'
import type { FindingRecord } from './report-record.ts'

/** Writes findings of reports that are stored already. */
export interface FindingStore {
  add(reportId: number, findings: readonly FindingRecord[]): void
  /** Removes the findings of an agency's reports that have one of `codes`. */
  clear(agencyId: number, codes: readonly string[]): void
}

/** Prepares the statements. Callers hold the transaction. */
export function createFindingStore(sqlite: Database): FindingStore {
  const insert = sqlite.prepare('INSERT INTO findings (report_id, code, severity, parameters) VALUES (?, ?, ?, ?)')
  const cell = sqlite.prepare(
    `INSERT INTO finding_cells (finding_id, code_id) SELECT ?, id FROM codes WHERE code = ? ON CONFLICT DO NOTHING`,
  )
  const clear = sqlite.prepare(
    `DELETE FROM findings
     WHERE report_id IN (SELECT id FROM reports WHERE agency_id = ?) AND code IN (SELECT value FROM json_each(?))`,
  )
  return {
    add(reportId, findings) {
      for (const { code, severity, parameters, cells } of findings) {
        const stored = insert.run(reportId, code, severity, JSON.stringify(parameters))
        for (const item of cells) cell.run(stored.lastInsertRowid, item)
      }
    },
    clear: (agencyId, codes) => void clear.run(agencyId, JSON.stringify(codes)),
  }
}
