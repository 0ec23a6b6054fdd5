import type { Archive } from '../archive/open-archive.ts'

/** An agency with what the archive has of it. */
export interface AgencyLine {
  readonly id: number
  readonly name: string
  readonly reports: number
  readonly first: number
  readonly last: number
  /** Findings of its reports that give the figures. */
  readonly findings: number
}

/** By what a list of agencies is ordered. */
export const AGENCY_ORDERS = ['name', 'reports', 'first', 'last', 'findings'] as const
export type AgencyOrder = (typeof AGENCY_ORDERS)[number]

/** A stretch of the list of agencies. */
export interface AgencyListing {
  readonly order: AgencyOrder
  readonly isDescending: boolean
  /** Part of a name; empty for every agency. */
  readonly words: string
  readonly most: number
  readonly offset: number
}

/** Agencies that have reports, and how many there are in all. */
export function listAgencyLines(
  { sqlite }: Archive,
  { order, isDescending, words, most, offset }: AgencyListing,
): { readonly lines: readonly AgencyLine[]; readonly count: number } {
  const named = `a.name LIKE @pattern ESCAPE '\\' AND EXISTS (SELECT 1 FROM reports r WHERE r.agency_id = a.id AND r.current = 1)`
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const lines = sqlite
    .prepare(
      `SELECT a.id, a.name, count(*) AS reports, min(r.year) AS first, max(r.year) AS last,
         sum((SELECT count(*) FROM findings f WHERE f.report_id = r.id)) AS findings
       FROM agencies a JOIN reports r ON r.agency_id = a.id AND r.current = 1
       WHERE a.name LIKE @pattern ESCAPE '\\' GROUP BY a.id
       ORDER BY ${order} ${isDescending ? 'DESC' : 'ASC'}, a.name LIMIT @most OFFSET @offset`,
    )
    .all({ pattern, most, offset }) as AgencyLine[]
  const count = sqlite.prepare(`SELECT count(*) FROM agencies a WHERE ${named}`).pluck().get({ pattern }) as number
  return { lines, count }
}

/** An agency by its canonical name, null where the archive has no report of it. */
export const findAgency = ({ sqlite }: Archive, name: string): { readonly id: number; readonly name: string } | null =>
  (sqlite
    .prepare(
      `SELECT a.id, a.name FROM agencies a
       WHERE a.name = ? AND EXISTS (SELECT 1 FROM reports r WHERE r.agency_id = a.id AND r.current = 1)`,
    )
    .get(name) as { id: number; name: string } | undefined) ?? null

/** The name of an agency by its row; undefined where there is none. */
export const findAgencyName = ({ sqlite }: Archive, id: number): string | undefined =>
  sqlite.prepare('SELECT name FROM agencies WHERE id = ?').pluck().get(id) as string | undefined

/** The reports of an agency that give its figures, latest first. */
export const listReportsOf = (
  { sqlite }: Archive,
  agencyId: number,
): readonly { readonly id: number; readonly year: number; readonly file: string; readonly sha256: string }[] =>
  sqlite
    .prepare('SELECT id, year, file, sha256 FROM reports WHERE agency_id = ? AND current = 1 ORDER BY year DESC')
    .all(agencyId) as { id: number; year: number; file: string; sha256: string }[]
