import { createHash } from 'node:crypto'
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
  const insert = sqlite.prepare(
    'INSERT INTO findings (report_id, key, code, severity, parameters) VALUES (?, ?, ?, ?, ?)',
  )
  const about = sqlite.prepare(
    'SELECT a.name, r.year FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE r.id = ?',
  )
  const cell = sqlite.prepare(
    `INSERT INTO finding_cells (finding_id, code_id) SELECT ?, id FROM codes WHERE code = ? ON CONFLICT DO NOTHING`,
  )
  const clear = sqlite.prepare(
    `DELETE FROM findings
     WHERE report_id IN (SELECT id FROM reports WHERE agency_id = ?) AND code IN (SELECT value FROM json_each(?))`,
  )
  return {
    add(reportId, findings) {
      const report = about.raw().get(reportId) as [string, number]
      const seen = new Map<string, number>()
      for (const { code, severity, parameters, cells } of findings) {
        const place = [...report, code, ...cells.toSorted()].join(' ')
        const times = (seen.get(place) ?? 0) + 1
        seen.set(place, times)
        const stored = insert.run(reportId, keyOf(`${place} ${times}`), code, severity, JSON.stringify(parameters))
        for (const item of cells) cell.run(stored.lastInsertRowid, item)
      }
    },
    clear: (agencyId, codes) => void clear.run(agencyId, JSON.stringify(codes)),
  }
}

/** Short enough to be typed: the chance that two of a million findings share a key is below one in two thousand. */
const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
