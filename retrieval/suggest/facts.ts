import type { Archive } from '../../db/archive/open-archive.ts'
import { type ListedAgency, listArchiveYears, listReports, readDataVersion } from '../../db/lists/list-reports.ts'
import type { NameIndex } from '../understand/name-index.ts'

/** What next questions are made from: which reports there are. */
export interface Facts {
  readonly archive: Archive
  readonly names: NameIndex
  /** Years of the whole archive, in order. */
  readonly years: readonly number[]
  /** Years that an agency has a report for, in order. */
  yearsOf(agencyId: number): readonly number[]
  findAgency(name: string): ListedAgency | undefined
}

/** The facts of an archive, read again when it has changed. */
export function createFacts(archive: Archive, names: () => NameIndex): () => Facts {
  let version: number | undefined
  let facts: Facts | undefined
  return () => {
    const current = readDataVersion(archive)
    if (!facts || version !== current) facts = readFacts(archive, names())
    version = current
    return facts
  }
}

function readFacts(archive: Archive, names: NameIndex): Facts {
  const byName = new Map([...names.agencies.values()].map((agency) => [agency.name, agency]))
  return {
    archive,
    names,
    years: listArchiveYears(archive),
    yearsOf: (id) => listReports(archive, { agencyIds: [id], filters: [], years: [] }).rows.map(({ year }) => year),
    findAgency: (name) => byName.get(name),
  }
}
