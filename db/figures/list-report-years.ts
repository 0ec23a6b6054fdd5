import { sql } from 'drizzle-orm/sql'
import type { Archive } from '../archive/open-archive.ts'
import { isOneOf, writeStatement } from './compile/dialects.ts'

/** The years of which the archive has a report of each of these agencies. */
export function listReportYears(
  { sqlite }: Archive,
  agencyIds: readonly number[],
): readonly { readonly agencyId: number; readonly year: number }[] {
  const { text, params } = writeStatement(
    sql`SELECT agency_id, year FROM reports WHERE current = 1 AND ${isOneOf(sql`agency_id`, agencyIds)} ORDER BY agency_id, year`,
  )
  return (sqlite.prepare(text).all(...params) as { agency_id: number; year: number }[]).map((row) => ({
    agencyId: row.agency_id,
    year: row.year,
  }))
}
