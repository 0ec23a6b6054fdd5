import type { Archive } from '../archive/open-archive.ts'
import type { FIGURE_STATES } from '../archive/schema.ts'

/** A printed cell, with where it stands and the findings that touch it. */
export interface PrintedCell {
  readonly reportId: number
  readonly code: string
  readonly value: number | null
  readonly state: (typeof FIGURE_STATES)[number]
  readonly raw: string
  readonly file: string
  readonly table: number
  readonly row: string
  readonly column: string
  /** Codes of findings, each once. */
  readonly findings: readonly string[]
}

/** No human has dismissed finding `n`, judged by its present values. */
export const STANDS = `NOT EXISTS (SELECT 1 FROM dismissals d WHERE d.key = n.key AND d.parameters = n.parameters)`

/** The cells with these codes that these reports print; a cell that a report does not have is absent. */
export function readCells({ sqlite }: Archive, reportIds: readonly number[], codes: readonly string[]): PrintedCell[] {
  const rows = sqlite
    .prepare(
      `SELECT f.report_id AS reportId, c.code, f.value, f.state, f.raw, r.file, p.table_number AS "table", p.row, p."column",
         (SELECT json_group_array(DISTINCT n.code) FROM finding_cells x JOIN findings n ON n.id = x.finding_id
           WHERE x.code_id = f.code_id AND n.report_id = f.report_id AND ${STANDS}) AS findings
       FROM figures f JOIN codes c ON c.id = f.code_id JOIN places p ON p.id = f.place_id JOIN reports r ON r.id = f.report_id
       WHERE f.report_id IN (SELECT value FROM json_each(?)) AND c.code IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(reportIds), JSON.stringify(codes)) as (Omit<PrintedCell, 'findings'> & { findings: string })[]
  return rows.map((row) => ({ ...row, findings: JSON.parse(row.findings) as string[] }))
}

/** The findings that touch cells of these reports, cells without a figure of their own too. */
export function readCellFindings(
  { sqlite }: Archive,
  reportIds: readonly number[],
  codes: readonly string[],
): { reportId: number; code: string; finding: string }[] {
  return sqlite
    .prepare(
      `SELECT n.report_id AS reportId, c.code, n.code AS finding FROM findings n JOIN finding_cells x ON x.finding_id = n.id JOIN codes c ON c.id = x.code_id
       WHERE n.report_id IN (SELECT value FROM json_each(?)) AND c.code IN (SELECT value FROM json_each(?)) AND ${STANDS}`,
    )
    .all(JSON.stringify(reportIds), JSON.stringify(codes)) as { reportId: number; code: string; finding: string }[]
}
