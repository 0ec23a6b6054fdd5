import { basename } from 'node:path'
import { createKnownAgencies } from '../../db/archive/known-agencies.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import type { ReportRecord } from '../../db/archive/report-record.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { createPassageWriter } from '../../retrieval/search/passage-index.ts'
import { settleName } from '../identity/settle-name.ts'
import type { Report } from '../report.ts'
import { createSeriesChecker } from './index-series.ts'

/** What the archive keeps of the file that a report came from. */
export interface ReportFile {
  /** Absolute. */
  readonly path: string
  readonly sha256: string
  readonly indexedAt: Date
}

/** Puts reports into the archive and takes them out with everything that follows from them, each whole or not at all. */
export interface ReportIndex {
  /** @param replaced id of the stored report that this file held before */
  put(report: Report, file: ReportFile, replaced?: number): void
  take(reportId: number): void
  /** Finds anew what the reports of the agencies that were touched break between years: once for all that was put and taken. */
  settle(): void
}

/** Full text and figures change together with the report; the caller holds the transaction, and settles at its end. */
export function createReportIndex(archive: Archive): ReportIndex {
  const store = createReportStore(archive)
  const known = createKnownAgencies(archive)
  const words = createPassageWriter(archive)
  const checkAgency = createSeriesChecker(archive)
  const touched = new Set<number>()
  const take = (reportId: number): void => {
    const { agencyId, passageIds } = store.remove(reportId)
    for (const id of passageIds) words.remove(id)
    touched.add(agencyId)
  }
  const put = (report: Report, file: ReportFile, replaced?: number): void => {
    if (replaced !== undefined) take(replaced)
    const { agencyId, passages } = store.store(toRecord(report, file, settleName(report.identity, known)))
    for (const { id, text } of passages) words.add(id, text)
    touched.add(agencyId)
  }
  const settle = (): void => {
    for (const agencyId of touched) checkAgency(agencyId)
    touched.clear()
  }
  return { put, take, settle }
}

function toRecord(report: Report, { path, sha256, indexedAt }: ReportFile, name: string): ReportRecord {
  const { document, identity, edition, sections, figures, passages, mentions, statements, findings } = report
  const { agency, region, level, sector, aliases, year, title } = identity
  return {
    agency: { name, ...region, level, sector, aliases: [agency, ...aliases] },
    year,
    edition,
    title,
    path,
    file: basename(path),
    format: document.format,
    sha256,
    text: document.text,
    pageStarts: document.pageStarts ?? null,
    indexedAt: indexedAt.getTime(),
    sections,
    figures,
    passages,
    mentions,
    statements,
    findings,
  }
}
