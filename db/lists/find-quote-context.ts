import type { Archive } from '../archive/open-archive.ts'

/** A quoted slice of a report's text, by what an answer cites of it. */
export interface QuoteKey {
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly start: number
  readonly end: number
}

/** Where a quote stands: its section, and the text of the section before and after it. */
export interface QuoteContext {
  readonly heading: string
  readonly before: string
  readonly text: string
  readonly after: string
}

interface Place {
  readonly text: string
  readonly heading: string
  readonly start: number
  readonly end: number
}

/** The section around a quote; null where the report is no longer as it was when the quote was taken. */
export function findQuoteContext(
  { sqlite }: Archive,
  { agency, year, file, start, end }: QuoteKey,
): QuoteContext | null {
  const place = sqlite
    .prepare(
      `SELECT r.text, s.heading, s.start, s."end" FROM reports r JOIN agencies a ON a.id = r.agency_id
       JOIN sections s ON s.report_id = r.id
       WHERE a.name = ? AND r.year = ? AND r.file = ? AND s.start <= ? AND s."end" >= ? ORDER BY r.current DESC LIMIT 1`,
    )
    .get(agency, year, file, start, end) as Place | undefined
  if (!place) return null
  const { text, heading } = place
  return {
    heading,
    before: text.slice(place.start, start),
    text: text.slice(start, end),
    after: text.slice(end, place.end),
  }
}
