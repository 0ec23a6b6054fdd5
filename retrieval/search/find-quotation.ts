import type { Archive } from '../../db/archive/open-archive.ts'
import { preparePagedText } from '../../db/archive/page-starts.ts'
import { type PassageFilter, type PassageRow, preparePassageQueries } from '../../db/archive/passages.ts'
import { alignWithin, type Difference } from '../words/align-within.ts'
import { type FoldedLetters, foldLetters } from './fold-letters.ts'
import { tokenise } from './tokenise.ts'

/** Where a report says what was quoted. */
export interface FoundQuotation extends PassageRow {
  /** The words that were quoted, as offsets into the report's text; the passage may say more around them. */
  readonly said: { readonly start: number; readonly end: number }
  /** In what the report's words differ from those quoted; empty where they are the same but for punctuation. */
  readonly differences: readonly Difference[]
}

/** The rarest of a quotation's terms find it: those that every report holds would bring every report. */
const TERMS = 12
/** Passages that hold some of the terms, best first. */
const CANDIDATES = 200
/** So many of them are laid beside a quotation that none holds as it stands. */
const ALIGNED = 16
/** The share of a quotation's letters that may be others: one in five, one at least from four letters on. */
const WRONG = 0.2
const SHORTEST_WRONG = 4
/** Letters around a passage that a quotation of several passages may reach into. */
const MOST_AROUND = 800

/**
 * Where reports say these words, letter by letter; where none does, the words that differ in the fewest letters. White space,
 * punctuation and script do not count.
 * @returns the places in the order of agencies and years; none where more than one letter in five is another
 */
export function findQuotation(archive: Archive, text: string, filter: PassageFilter): FoundQuotation[] {
  const queries = preparePassageQueries(archive)
  const { letters: wanted } = foldLetters(text)
  const terms = [...new Set(tokenise(text))]
    .map((term) => ({ term, count: queries.frequency(term) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, TERMS)
  if (!terms.length) return []
  const ids = queries.match(terms.map(({ term }) => `"${term}"`).join(' OR '), filter, CANDIDATES)
  const rows = queries.rows(ids).map(({ theme: _, ...row }) => ({ row, letters: foldLetters(row.text).letters }))
  const textOf = readTexts(archive)
  const look = ({ row }: { readonly row: PassageRow }): Window => cutWindow(row, textOf(row.reportId), wanted.length)
  const holding = rows.filter(({ letters }) => letters.includes(wanted))
  const windows = (holding.length > 0 ? holding : listNearest(rows, wanted)).map(look)
  const same = windows.flatMap((window) => placeAt(window, window.letters.indexOf(wanted), wanted.length, []))
  return inOrder(same.length > 0 ? same : alignAll(windows, wanted))
}

/** Those that have the most pairs of neighbouring letters in common with the words. */
function listNearest<Row extends { readonly letters: string }>(rows: readonly Row[], wanted: string): Row[] {
  const pairs = [...new Set(Array.from({ length: wanted.length - 1 }, (_, i) => wanted.slice(i, i + 2)))]
  return rows
    .map((row) => ({ row, held: pairs.filter((pair) => row.letters.includes(pair)).length }))
    .toSorted((one, other) => other.held - one.held)
    .slice(0, ALIGNED)
    .map(({ row }) => row)
}

/** Texts of reports, each read once. */
function readTexts(archive: Archive): (reportId: number) => string {
  const { findText } = preparePagedText(archive)
  const texts = new Map<number, string>()
  return (reportId) => {
    const text = texts.get(reportId) ?? findText(reportId)
    texts.set(reportId, text)
    return text
  }
}

interface Window extends FoldedLetters {
  readonly row: PassageRow
  /** Offset of the window into the report's text. */
  readonly from: number
  readonly text: string
}

/** A passage with as much around it as the quotation may reach into. */
function cutWindow(row: PassageRow, text: string, length: number): Window {
  const around = Math.min(MOST_AROUND, 2 * length)
  const from = Math.max(0, row.start - around)
  const slice = text.slice(from, row.end + around)
  return { row, from, text: slice, ...foldLetters(slice) }
}

function placeAt(
  { row, from, text, places }: Window,
  at: number,
  length: number,
  differences: readonly Difference[],
): FoundQuotation[] {
  const [first, last] = [places[at], places[at + length - 1]]
  if (at < 0 || first === undefined || last === undefined) return []
  const width = String.fromCodePoint(text.codePointAt(last) ?? 0).length
  return [{ ...row, said: { start: from + first, end: from + last + width }, differences }]
}

function alignAll(windows: readonly Window[], wanted: string): FoundQuotation[] {
  const most = wanted.length < SHORTEST_WRONG ? 0 : Math.max(1, Math.floor(WRONG * wanted.length))
  const near = windows.flatMap((window) => {
    const alignment = alignWithin(wanted, window.letters, most)
    return alignment ? [{ window, alignment }] : []
  })
  const least = Math.min(...near.map(({ alignment }) => alignment.distance))
  return near
    .filter(({ alignment }) => alignment.distance === least)
    .flatMap(({ window, alignment: { start, end, differences } }) => placeAt(window, start, end - start, differences))
}

/** Each place once, though several passages stand around it. */
function inOrder(found: readonly FoundQuotation[]): FoundQuotation[] {
  const places = new Map<string, FoundQuotation>()
  for (const one of found) {
    const key = `${one.reportId} ${one.said.start}`
    const other = places.get(key)
    if (!other || distanceTo(one) < distanceTo(other)) places.set(key, one)
  }
  return [...places.values()].toSorted(
    (a, b) => a.agency.localeCompare(b.agency, 'zh') || a.year - b.year || a.said.start - b.said.start,
  )
}

/** How far the quoted words begin from the passage that was found for them. */
const distanceTo = ({ start, end, said }: FoundQuotation): number =>
  said.start < start ? start - said.start : Math.max(0, said.start - end + 1)
