import type { Archive } from './open-archive.ts'
import type { AgencyRecord } from './report-record.ts'

/** Stored agencies, for telling whether a report's agency is one of them. */
export interface KnownAgencies {
  /** Names of the agencies of exactly this region. */
  listNames(region: Pick<AgencyRecord, 'province' | 'city' | 'county'>): string[]
  /** Gives an agency another name and keeps the old one as an alias. Names that are not stored change nothing. */
  rename(from: string, to: string): void
}

/** Prepares the statements once, since every report asks. */
export function createKnownAgencies({ sqlite }: Archive): KnownAgencies {
  const list = sqlite
    .prepare('SELECT name FROM agencies WHERE province IS ? AND city IS ? AND county IS ? ORDER BY name')
    .pluck()
  const alias = sqlite.prepare(
    'INSERT INTO aliases (agency_id, alias) SELECT id, name FROM agencies WHERE name = ? ON CONFLICT DO NOTHING',
  )
  const rename = sqlite.prepare('UPDATE agencies SET name = ? WHERE name = ?')
  return {
    listNames: ({ province, city, county }) => list.all(province, city, county) as string[],
    rename: (from, to) => {
      alias.run(from)
      rename.run(to, from)
    },
  }
}
