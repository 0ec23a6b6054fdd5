import type { Archive } from '../../db/archive/open-archive.ts'
import { preparePagedText } from '../../db/archive/page-starts.ts'
import type { Quote } from '../answer.ts'
import { splitClauses } from '../themes/split-clauses.ts'
import { foldWhitespace } from '../words/fold-whitespace.ts'

interface Place {
  /** Offsets into the text of the report. */
  readonly start: number
  readonly end: number
}

/** A quote with the words that answer marked in it. Of words that go over a page only those on the quoted one are marked. */
export function markAnswering(quote: Quote, place: Place, report: string): Quote {
  const start = Math.max(place.start, quote.source.start)
  const end = Math.min(place.end, quote.source.end)
  const text = foldWhitespace(report.slice(start, end))
  return text ? { ...quote, answering: { text, start, end } } : quote
}

/** What stands in front of a colon leads to what is said: 也看到一些问题：…… */
const LEAD = /^[^：:]{4,40}[：:](?=\D{4})/u

function cutClauses(report: string, { start, end }: Place): Place[] {
  return splitClauses(report, start, end).flatMap((clause) => {
    const lead = LEAD.exec(report.slice(clause.start, clause.end))?.[0].length ?? 0
    const from = clause.start + lead
    return [...(lead > 0 ? [{ start: clause.start, end: from }] : []), { start: from, end: clause.end }]
  })
}

/** A quote with the report that it is taken from. */
export interface QuoteOfReport {
  readonly quote: Quote
  readonly reportId: number
}

/**
 * Quotes with the clause of each marked that is nearest to what was asked: 一是…；二是… says several things.
 * @param compare how near each of some sentences is
 */
export async function markNearest(
  archive: Archive,
  quoted: readonly QuoteOfReport[],
  compare: (sentences: readonly string[]) => Promise<number[]>,
): Promise<Quote[]> {
  const { findText } = preparePagedText(archive)
  const split = quoted.map(({ quote, reportId }) => {
    const report = findText(reportId)
    return { quote, report, clauses: cutClauses(report, quote.source) }
  })
  const sentences = split.flatMap(({ report, clauses }) =>
    clauses.length > 1 ? clauses.map(({ start, end }) => foldWhitespace(report.slice(start, end))) : [],
  )
  const scores = sentences.length > 0 ? [...(await compare(sentences))] : []
  return split.map(({ quote, report, clauses }) => {
    const own = clauses.length > 1 ? scores.splice(0, clauses.length) : [0]
    const nearest = clauses[own.indexOf(Math.max(...own))]
    return nearest ? markAnswering(quote, nearest, report) : quote
  })
}
