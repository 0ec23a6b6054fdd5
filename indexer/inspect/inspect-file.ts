import { basename } from 'node:path'
import type { Edition } from '../../db/form/codebook.ts'
import { describeFinding, originOf } from '../../db/form/findings-catalogue.ts'
import { listUndone, type UndoneCheck } from '../../db/lists/unassessable.ts'
import type { Refusal } from '../document.ts'
import { understandDocument } from '../read-report.ts'
import { isRefusal } from '../readers/is-refusal.ts'
import { loadSource, readDocument } from '../readers/read-source.ts'
import type { Figure, Region, Report, Section, Severity } from '../report.ts'

export interface InspectedSource {
  readonly file: string
  readonly format: string | null
  readonly sha256: string | null
  readonly text: string | null
}

export interface InspectedFinding {
  readonly code: string
  readonly severity: Severity
  /** Whether the report prints it so, or it could not be read for sure. */
  readonly origin: 'report' | 'reading'
  readonly message: string
  readonly cells: readonly string[]
}

/** A cell with its place in the source: the page where the format has pages, else the line, from 1. */
export interface InspectedFigure extends Figure {
  readonly page?: number
  readonly line?: number
}

/** What `inspect --json` prints of a report. */
export interface InspectedReport {
  readonly source: InspectedSource
  readonly recognised: true
  readonly agency: string
  readonly year: number
  readonly title: string
  readonly edition: Edition
  readonly region: Region
  readonly sections: readonly Section[]
  readonly figures: readonly InspectedFigure[]
  readonly findings: readonly InspectedFinding[]
  /** Checks that say nothing, since a cell that they need holds no number. */
  readonly notAssessable: readonly UndoneCheck[]
}

/** A file that holds no report of ours. `readable` tells another genre from a file that cannot be read. */
export interface InspectedStranger {
  readonly source: InspectedSource
  readonly recognised: false
  readonly readable: boolean
  readonly reason: string
}

export type Inspection = InspectedReport | InspectedStranger

/** What the indexer reads in one file, without storing it. Messages are in `language`. */
export async function inspectFile(path: string, language: 'zh' | 'en'): Promise<Inspection> {
  const unread = { file: basename(path), format: null, sha256: null, text: null }
  const loaded = loadSource(path)
  if (isRefusal(loaded)) return stranger(unread, loaded, false)
  const document = await readDocument(loaded.bytes, path)
  if (isRefusal(document)) return stranger({ ...unread, sha256: loaded.sha256 }, document, false)
  const { format, text } = document
  const source = { ...unread, format, sha256: loaded.sha256, text }
  const report = understandDocument(document, path)
  return isRefusal(report) ? stranger(source, report, true) : describeReport(source, report, language)
}

/** Gives each cell its page, or its line where the source is text. */
function placeFigures({ document, figures }: Report): InspectedFigure[] {
  const { text, pageStarts } = document
  const starts = pageStarts ?? [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const isText = document.format === 'txt' || document.format === 'md'
  if (!pageStarts && !isText) return [...figures]
  return figures.map((figure) => {
    const number = starts.findLastIndex((start) => start <= figure.start) + 1
    return { ...figure, ...(pageStarts ? { page: number } : { line: number }) }
  })
}

const stranger = (source: InspectedSource, { reason }: Refusal, readable: boolean): InspectedStranger => ({
  source,
  recognised: false,
  readable,
  reason,
})

function describeReport(source: InspectedSource, report: Report, language: 'zh' | 'en'): InspectedReport {
  const { identity, edition, sections, figures, findings } = report
  const { agency, year, title, region } = identity
  const described = findings.map(({ code, severity, parameters, cells }) => ({
    code,
    severity,
    origin: originOf(code),
    message: describeFinding(code, parameters, language),
    cells,
  }))
  const values = new Map(figures.map(({ code, value }) => [code, value]))
  return {
    source,
    recognised: true,
    agency,
    year,
    title,
    edition,
    region,
    sections,
    figures: placeFigures(report),
    findings: described,
    notAssessable: listUndone((code) => typeof values.get(code) === 'number', new Set(values.keys())),
  }
}
