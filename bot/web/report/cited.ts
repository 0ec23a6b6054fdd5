import type { PrintedReport, Stretch } from '../../../db/lists/read-printed-report.ts'
import { foldWhitespace } from '../../../retrieval/words/fold-whitespace.ts'
import { signOfText } from '../../talk/link-to-source.ts'

/** Cells that one address marks: a sum of the form has no more parts. */
const MOST_CELLS = 60

/** What a page marks of a report: cells by their codes, or a stretch of its text. */
export type Cited =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cells'; readonly codes: ReadonlySet<string> }
  | { readonly kind: 'text'; readonly stretch: Stretch }
  /** The report does not have the cell. */
  | { readonly kind: 'noCell'; readonly code: string }
  /** Nothing, or another sentence, stands there. */
  | { readonly kind: 'noSentence' }

/** What an address says of what is cited. */
export interface CitedParameters {
  readonly cell: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** Sign of the sentence. */
  readonly is: string | undefined
}

/** Reads what an address cites, and holds it against the report. */
export function readCited({ cell, from, to, is }: CitedParameters, report: PrintedReport): Cited {
  if (cell !== undefined) return readCells(cell, report)
  if (from === undefined && to === undefined) return { kind: 'nothing' }
  const stretch = { start: readOffset(from), end: readOffset(to) }
  const { start, end } = stretch
  const stands = foldWhitespace(report.text.slice(start, end))
  if (!(start < end && end <= report.text.length) || stands === '') return { kind: 'noSentence' }
  if (is !== undefined && signOfText(stands) !== is) return { kind: 'noSentence' }
  return { kind: 'text', stretch }
}

const readOffset = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN)

function readCells(cell: string, { figures }: PrintedReport): Cited {
  const codes = cell.split(',').slice(0, MOST_CELLS)
  const there = codes.filter((code) => figures.some((figure) => figure.code === code))
  return there.length > 0 ? { kind: 'cells', codes: new Set(there) } : { kind: 'noCell', code: codes[0] ?? '' }
}
