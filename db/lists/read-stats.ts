import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../archive/open-archive.ts'
import { type Duplicates, listDuplicates } from './list-duplicates.ts'

/** How large the archive is. */
export interface ArchiveSize {
  readonly reports: number
  readonly agencies: number
}

/** What the archive holds. Sizes in bytes. */
export interface Stats extends ArchiveSize {
  /** Reports that give the figures, by year. */
  readonly years: readonly { readonly year: number; readonly reports: number }[]
  /** Agencies and years that several files hold; the first file gives the figures. */
  readonly duplicates: readonly Duplicates[]
  readonly figures: number
  readonly passages: number
  readonly findings: Readonly<Record<'error' | 'warning' | 'notice', number>>
  readonly model: { readonly name: string; readonly vectors: number; readonly dimensions: number } | null
  readonly sizes: Readonly<Record<string, number>>
  readonly folder: string
}

const countRows = ({ sqlite }: Archive, table: string): number =>
  sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number

/** Counts the reports and agencies, which is quick however large the archive is. */
export const countArchive = (archive: Archive): ArchiveSize => ({
  reports: countRows(archive, 'reports'),
  agencies: countRows(archive, 'agencies'),
})

/** The first and the last year of the reports that give the figures; null where there are none. */
export function readYearSpan({ sqlite }: Archive): { readonly first: number; readonly last: number } | null {
  const row = sqlite.prepare('SELECT min(year) AS first, max(year) AS last FROM reports WHERE current = 1').get() as {
    first: number | null
    last: number | null
  }
  return row.first === null || row.last === null ? null : { first: row.first, last: row.last }
}

/** Counts what the archive holds. */
export function readStats(archive: Archive): Stats {
  const { sqlite } = archive
  return {
    ...countArchive(archive),
    years: sqlite
      .prepare('SELECT year, count(*) AS reports FROM reports WHERE current = 1 GROUP BY year ORDER BY year')
      .all() as { year: number; reports: number }[],
    duplicates: listDuplicates(archive),
    figures: countRows(archive, 'figures'),
    passages: countRows(archive, 'passages'),
    findings: countFindings(archive),
    model: readModel(archive),
    sizes: measureFolder(archive.folder),
    folder: archive.folder,
  }
}

function countFindings({ sqlite }: Archive): Stats['findings'] {
  const rows = sqlite.prepare('SELECT severity, count(*) FROM findings GROUP BY severity').raw().all()
  const found = Object.fromEntries(rows as [string, number][])
  return { error: found.error ?? 0, warning: found.warning ?? 0, notice: found.notice ?? 0 }
}

function readModel({ sqlite }: Archive): Stats['model'] {
  const row = sqlite
    .prepare(
      `SELECT model AS name, count(*) AS vectors, max(length(vector)) / 4 AS dimensions
       FROM embeddings GROUP BY model ORDER BY vectors DESC LIMIT 1`,
    )
    .get() as NonNullable<Stats['model']> | undefined
  return row ?? null
}

function measureFolder(folder: string): Record<string, number> {
  if (folder === ':memory:' || !existsSync(folder)) return {}
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.lock'),
  )
  return Object.fromEntries(files.map(({ name }) => [name, statSync(join(folder, name)).size]))
}
