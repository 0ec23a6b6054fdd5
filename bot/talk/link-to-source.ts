import { createHash } from 'node:crypto'
import type { CitationFinder, ReportName } from '../../db/lists/find-cited.ts'
import type { Citation } from '../../retrieval/answer/render/block.ts'

/** A stretch of a report's text, and what stands there with white space folded. */
export interface CitedText {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Digits of a file's hash that stand in the address of its report. */
const HASH_DIGITS = 10

/** Where the page shows a report. The hash keeps the address right when rows are numbered anew. */
export const pathOfReport = ({ id, sha256 }: ReportName): string => `/report/${id}-${sha256.slice(0, HASH_DIGITS)}`

/** Where the page shows an agency. */
export const pathOfAgency = (name: string): string => `/agency/${encodeURIComponent(name)}`

/** Where the page asks a shared question and shows the whole of the answer. */
export const pathOfQuestion = (id: string): string => `/question/${id}`

/** Where the page shows a report with these cells marked. */
export const pathOfCells = (report: ReportName, codes: readonly string[]): string =>
  `${pathOfReport(report)}?cell=${codes.map(encodeURIComponent).join(',')}#cited`

/** A sign of a sentence: where another one stands in its place by now, that one is not marked for it. */
export const signOfText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Where the page shows a report with a stretch of its text marked. */
export const pathOfText = (report: ReportName, { start, end, text }: CitedText): string =>
  `${pathOfReport(report)}?from=${start}&to=${end}&is=${signOfText(text)}#cited`

/** Where the page shows what a piece of an answer cites, marked; null where the archive has it no more. */
export function linkToSource(finder: CitationFinder, cites: Citation): string | null {
  if (cites.kind === 'quote') {
    const report = finder.findReport(cites.agency, cites.year, cites.file)
    return report && pathOfText(report, cites)
  }
  if (cites.kind === 'report') {
    const report = finder.findReport(cites.agency, cites.year, cites.file)
    return report && pathOfReport(report)
  }
  if (cites.kind === 'cells') {
    const report = finder.findReport(cites.agency, cites.year, null)
    return report && pathOfCells(report, cites.codes)
  }
  const { agency, year, source } = cites
  const cell = finder.findCell({ agency, year, ...source })
  return cell && pathOfCells(cell, [cell.code])
}
