import { sql } from 'drizzle-orm/sql'
import type { Archive } from '../archive/open-archive.ts'
import type { AgencyRecord } from '../archive/report-record.ts'
import { writeStatement } from '../figures/compile/dialects.ts'
import { compileScope } from '../figures/compile-query.ts'
import type { Reports } from '../figures/nodes.ts'
import type { RanStatement } from '../figures/ran-statement.ts'

/** A current report, without its text. */
export interface ListedReport {
  readonly reportId: number
  readonly agencyId: number
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly edition: string
}

/** Current reports of a scope by agency and year, with the statement that found them. */
export function listReports(
  { sqlite }: Archive,
  of: Reports,
): { readonly rows: readonly ListedReport[]; readonly sql: RanStatement } {
  const query = sql`SELECT r.id AS reportId, r.agency_id AS agencyId, a.name AS agency, r.year AS year, r.file AS file, r.edition AS edition FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE ${compileScope(of)} ORDER BY a.name, r.year`
  const ran = writeStatement(query)
  return { rows: sqlite.prepare(ran.text).all(...ran.params) as ListedReport[], sql: ran }
}

/** From one year to the next, each by one look into the index: DISTINCT would read every report. */
const YEARS = `WITH RECURSIVE years (year) AS (
  SELECT min(year) FROM reports UNION ALL SELECT (SELECT min(r.year) FROM reports r WHERE r.year > years.year) FROM years WHERE year IS NOT NULL
) SELECT year FROM years WHERE year IS NOT NULL`

/** Years that the archive has a report for, in order. */
export const listArchiveYears = ({ sqlite }: Archive): number[] => sqlite.prepare(YEARS).pluck().all() as number[]

/** An agency with the names that its reports use for it. */
export interface ListedAgency extends AgencyRecord {
  readonly id: number
}

/** Every agency that has a current report, by name. */
export function listAgencies({ sqlite }: Archive): ListedAgency[] {
  const rows = sqlite
    .prepare(
      `SELECT a.id, a.name, a.province, a.city, a.county, a.level, a.sector,
         (SELECT json_group_array(alias) FROM aliases WHERE agency_id = a.id) AS aliases
       FROM agencies a WHERE EXISTS (SELECT 1 FROM reports r WHERE r.agency_id = a.id AND r.current = 1) ORDER BY a.name`,
    )
    .all() as (Omit<ListedAgency, 'aliases'> & { aliases: string })[]
  return rows.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[] }))
}

/** Changes whenever another connection or this one has written the archive: what was read from it may be old. */
export const readDataVersion = ({ sqlite }: Archive): number =>
  sqlite.pragma('data_version', { simple: true }) as number
