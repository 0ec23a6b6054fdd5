import type { Database } from 'better-sqlite3'
import type { Archive } from '../archive/open-archive.ts'
import type { FindingRecord } from '../archive/report-record.ts'
import { type ListedFinding, listFindings } from '../lists/list-findings.ts'
import {
  type CellValues,
  listReportStates,
  type ReportState,
  readArchiveStamp,
  readCellValues,
} from './archive-state.ts'

/** Something that has changed in the archive. `corrected`: the same agency and year in another file or version. */
export type ArchiveEvent = { readonly id: number; readonly agency: string; readonly year: number } & (
  | { readonly kind: 'new' | 'corrected' | 'gone'; readonly details: { readonly file: string } }
  | { readonly kind: 'finding'; readonly details: FindingRecord & { readonly name: string } }
  | {
      readonly kind: 'figure'
      readonly details: {
        readonly code: string
        /** The file that gives the figure now. */
        readonly file: string
        readonly from: CellValues[string] | null
        readonly to: CellValues[string] | null
      }
    }
)

/** How long the archive must have been the same before what waits for a change is told, in milliseconds. */
export const STILL = 60 * 1000

/** Notices what the indexer has changed in the archive since the bot looked last, and remembers it. */
export interface ArchiveEvents {
  /** The stamp of the archive, where nobody has written it for a while; null while it is being indexed. */
  watch(archive: Archive, now: Date): string | null
  /** Compares the archive with what was seen last. What is there when it looks for the first time is no event. */
  observe(archive: Archive, now: Date): void
  /** Id of the latest event, 0 where there is none. */
  lastEvent(): number
  /** Events after the one with this id, oldest first. */
  listEvents(after: number): ArchiveEvent[]
  /** Deletes events before `before`. */
  sweepEvents(before: Date): void
}

type Emit = (kind: ArchiveEvent['kind'], about: { agency: string; year: number }, details: unknown) => void

/** Events in a database that has the tables of digests. */
export function createArchiveEvents(sqlite: Database): ArchiveEvents {
  const last = sqlite.prepare('SELECT coalesce(max(id), 0) FROM archive_events').pluck()
  // A finding that has vanished since, or was dismissed, is no news any more.
  const list = sqlite.prepare(
    `SELECT id, kind, agency, year, details FROM archive_events
     WHERE id > ? AND (kind <> 'finding' OR json_extract(details, '$.name') IN (SELECT finding FROM observed_findings))
     ORDER BY id`,
  )
  const sweep = sqlite.prepare('DELETE FROM archive_events WHERE at < ? AND id < (SELECT max(id) FROM archive_events)')
  return {
    watch: watcher(sqlite),
    observe: observer(sqlite),
    lastEvent: () => last.get() as number,
    listEvents: (after) =>
      (list.all(after) as (Omit<ArchiveEvent, 'details'> & { details: string })[]).map(
        (row) => ({ ...row, details: JSON.parse(row.details) as unknown }) as ArchiveEvent,
      ),
    sweepEvents: (before) => void sweep.run(before.getTime()),
  }
}

function watcher(sqlite: Database): ArchiveEvents['watch'] {
  const find = sqlite.prepare('SELECT stamp, since FROM observations')
  const see = sqlite.prepare(
    `INSERT INTO observations (one, stamp, since) VALUES (1, ?, ?)
     ON CONFLICT (one) DO UPDATE SET stamp = excluded.stamp, since = excluded.since`,
  )
  return (archive, now) => {
    const seen = find.get() as { stamp: string; since: number } | undefined
    const stamp = readArchiveStamp(archive)
    if (seen?.stamp === stamp) return now.getTime() - seen.since >= STILL ? stamp : null
    see.run(stamp, now.getTime())
    return null
  }
}

function observer(sqlite: Database): ArchiveEvents['observe'] {
  const observed = sqlite.prepare('SELECT observed FROM observations').pluck()
  const remember = sqlite.prepare(
    `INSERT INTO observations (one, stamp, since, observed) VALUES (1, :stamp, :now, :stamp)
     ON CONFLICT (one) DO UPDATE SET observed = excluded.observed`,
  )
  const insert = sqlite.prepare('INSERT INTO archive_events (at, kind, agency, year, details) VALUES (?, ?, ?, ?, ?)')
  const compare = sqlite.transaction((archive: Archive, now: Date) => {
    const before = observed.get() ?? null
    const stamp = readArchiveStamp(archive)
    if (before === stamp) return
    const emit: Emit = (kind, { agency, year }, details) => {
      if (before !== null) insert.run(now.getTime(), kind, agency, year, JSON.stringify(details))
    }
    observeReports(sqlite, archive, emit)
    observeFindings(sqlite, archive, emit)
    remember.run({ stamp, now: now.getTime() })
  })
  return (archive, now) => {
    if (observed.get() === readArchiveStamp(archive)) return
    // One view of the archive, though the indexer may be writing it.
    archive.sqlite.transaction(() => compare.immediate(archive, now)).deferred()
  }
}

interface Observed {
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly sha256: string
  readonly indexedAt: number
  readonly figures: string
}

const nameOf = ({ agency, year }: { agency: string; year: number }): string => `${year} ${agency}`

function observeReports(sqlite: Database, archive: Archive, emit: Emit): void {
  const rows = sqlite
    .prepare('SELECT agency, year, file, sha256, indexed_at AS indexedAt, figures FROM observed_reports')
    .all() as Observed[]
  const known = new Map(rows.map((row) => [nameOf(row), row]))
  const save = sqlite.prepare('INSERT OR REPLACE INTO observed_reports VALUES (?, ?, ?, ?, ?, ?)')
  for (const report of listReportStates(archive)) {
    const old = known.get(nameOf(report))
    known.delete(nameOf(report))
    if (old && old.indexedAt === report.indexedAt && old.sha256 === report.sha256) continue
    const { agency, year, file, sha256, indexedAt } = report
    const figures = readCellValues(archive, report.reportId)
    compareReport(old, report, figures, emit)
    save.run(agency, year, file, sha256, indexedAt, JSON.stringify(figures))
  }
  const remove = sqlite.prepare('DELETE FROM observed_reports WHERE agency = ? AND year = ?')
  for (const gone of known.values()) {
    emit('gone', gone, { file: gone.file })
    remove.run(gone.agency, gone.year)
  }
}

function compareReport(old: Observed | undefined, report: ReportState, figures: CellValues, emit: Emit): void {
  const { file } = report
  if (!old) {
    emit('new', report, { file })
    return
  }
  if (old.sha256 !== report.sha256) emit('corrected', report, { file })
  const before = JSON.parse(old.figures) as CellValues
  for (const code of new Set([...Object.keys(before), ...Object.keys(figures)])) {
    const [from, to] = [before[code] ?? null, figures[code] ?? null]
    if (from !== to) emit('figure', report, { code, from, to, file })
  }
}

/** A finding with other values is another finding. */
const identityOf = ({ key, parameters }: ListedFinding): string => `${key} ${JSON.stringify(parameters)}`

function observeFindings(sqlite: Database, archive: Archive, emit: Emit): void {
  const known = new Set(sqlite.prepare('SELECT finding FROM observed_findings').pluck().all() as string[])
  const save = sqlite.prepare('INSERT OR IGNORE INTO observed_findings VALUES (?)')
  for (const finding of listFindings(archive).filter(({ current, dismissed }) => current && !dismissed)) {
    const identity = identityOf(finding)
    if (known.delete(identity)) continue
    const { code, severity, parameters, cells } = finding
    emit('finding', finding, { name: identity, code, severity, parameters, cells })
    save.run(identity)
  }
  const remove = sqlite.prepare('DELETE FROM observed_findings WHERE finding = ?')
  for (const gone of known) remove.run(gone)
}
