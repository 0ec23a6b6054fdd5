import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Duplicates, listDuplicates } from './list-duplicates.ts'
import type { Archive } from './open-archive.ts'

/** What the archive holds. Sizes in bytes. */
export interface Stats {
  readonly reports: number
  readonly agencies: number
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

/** Counts what the archive holds. */
export function readStats(archive: Archive): Stats {
  const { sqlite } = archive
  const count = (table: string): number => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return {
    reports: count('reports'),
    agencies: count('agencies'),
    years: sqlite
      .prepare('SELECT year, count(*) AS reports FROM reports WHERE current = 1 GROUP BY year ORDER BY year')
      .all() as { year: number; reports: number }[],
    duplicates: listDuplicates(archive),
    figures: count('figures'),
    passages: count('passages'),
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
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map(({ name }) => [name, statSync(join(folder, name)).size]))
}
