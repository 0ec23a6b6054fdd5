import type { Archive } from '../archive/open-archive.ts'
import type { Statement } from './compile/dialects.ts'
import {
  compileCoverageOf,
  compileCoveringOf,
  compileLeftOutOf,
  compileQuery,
  type ReadyQuery,
} from './compile-query.ts'
import type { FiguresQuery } from './nodes.ts'

/** The value of one expression in a row. */
export interface RowValue {
  readonly value: number | null
  /** The two numbers of a ratio. */
  readonly top: number | null
  readonly bottom: number | null
  /** What a sum with missing parts is at least. */
  readonly low: number | null
  /** Of a group: how many of its reports hold a number. */
  readonly known: number | null
  /** Of a change: the value of the year before. */
  readonly before: number | null
}

/** A row of a query's statement: one report, or one group of them. */
export interface FigureRow {
  /** Of a group the one report where it has but one, else null; likewise agency and year. */
  readonly reportId: number | null
  readonly agencyId: number | null
  readonly agency: string | null
  readonly year: number | null
  readonly firstYear: number
  readonly lastYear: number
  readonly reports: number
  readonly agencies: number
  /** The group by dimension; empty for a report. */
  readonly group: Readonly<Record<string, string | number | null>>
  /** Index of the side that the row is of. */
  readonly side: number | null
  readonly values: readonly RowValue[]
  /** Rank from 1, and how many were ranked. */
  readonly place: number | null
  readonly field: number | null
  readonly yearBefore: number | null
  /** Of a question whether: 1, 0, or null where it cannot be told. */
  readonly holds: number | null
  /** Of a share of the first places: how many there are. */
  readonly members: number | null
}

/** A row as a database returns it. */
export type RawRow = Readonly<Record<string, string | number | null>>

const numberOf = (value: string | number | null | undefined): number | null => (value == null ? null : Number(value))
const textOf = (value: string | number | null | undefined): string | null => (value == null ? null : String(value))

/** Reads the rows of a statement. */
export const readRows = (ready: ReadyQuery, rows: readonly RawRow[]): FigureRow[] =>
  rows.map((row) => (ready.rows === 'reports' ? readReport(ready, row) : readGroup(ready, row)))

function readReport(ready: ReadyQuery, row: RawRow): FigureRow {
  const year = Number(row.year)
  return {
    ...readCommon(ready, row),
    reportId: Number(row.report_id),
    agencyId: Number(row.agency_id),
    agency: textOf(row.agency),
    year,
    firstYear: year,
    lastYear: year,
    reports: 1,
    agencies: 1,
  }
}

function readGroup(ready: ReadyQuery, row: RawRow): FigureRow {
  const [reports, agencies] = [Number(row.reports), Number(row.agencies)]
  const [firstYear, lastYear] = [Number(row.first_year), Number(row.last_year)]
  return {
    ...readCommon(ready, row),
    reportId: reports === 1 ? numberOf(row.report_id) : null,
    agencyId: agencies === 1 ? numberOf(row.agency_id) : null,
    agency: agencies === 1 ? textOf(row.agency) : null,
    year: reports > 0 && firstYear === lastYear ? firstYear : null,
    firstYear,
    lastYear,
    reports,
    agencies,
  }
}

function readCommon({ exprs, by, function: of }: ReadyQuery, row: RawRow) {
  const count = of === 'count' ? 1 : exprs.length
  return {
    group: Object.fromEntries(
      by.map((dimension) => [dimension, dimension === 'year' ? numberOf(row.year) : textOf(row[dimension])]),
    ),
    side: numberOf(row.side),
    values: Array.from({ length: count }, (_, i) => readValue(row, i + 1)),
    place: numberOf(row.place),
    field: numberOf(row.field),
    yearBefore: numberOf(row.year_before),
    holds: numberOf(row.holds),
    members: numberOf(row.members),
  }
}

const readValue = (row: RawRow, i: number): RowValue => ({
  value: numberOf(row[`value_${i}`]),
  top: numberOf(row[`top_${i}`]),
  bottom: numberOf(row[`bottom_${i}`]),
  low: numberOf(row[`low_${i}`]),
  known: numberOf(row[`known_${i}`]),
  before: numberOf(row[`before_${i}`]),
})

/** A report that holds no number where one was needed. */
export interface LeftOutReport {
  readonly reportId: number
  readonly agencyId: number
  readonly agency: string
  readonly year: number
  readonly reason: string
}

/** Reports by why they hold no number. */
export interface CoverageCount {
  /** Null for those that hold one. */
  readonly reason: string | null
  readonly reports: number
}

const allRows = ({ sqlite }: Archive, { text, params }: Statement): RawRow[] =>
  sqlite.prepare(text).all(...params) as RawRow[]

/** Runs a query. */
export function runQuery(
  archive: Archive,
  query: FiguresQuery,
): { readonly ready: ReadyQuery; readonly rows: readonly FigureRow[] } {
  const ready = compileQuery(query)
  return { ready, rows: readRows(ready, allRows(archive, ready.statement)) }
}

/** Counts the reports asked about by why they hold no number. */
export const runCoverage = (archive: Archive, query: FiguresQuery): CoverageCount[] =>
  allRows(archive, compileCoverageOf(query)).map((row) => ({
    reason: textOf(row.reason),
    reports: Number(row.reports),
  }))

/** Names the first reports that were left out. */
export const runLeftOut = (archive: Archive, query: FiguresQuery, limit: number): LeftOutReport[] =>
  allRows(archive, compileLeftOutOf(query, limit)).map((row) => ({
    reportId: Number(row.report_id),
    agencyId: Number(row.agency_id),
    agency: String(row.agency),
    year: Number(row.year),
    reason: String(row.reason),
  }))

/** Governments whose own report stands among those of its offices, and of how many. */
export const runCovering = (
  archive: Archive,
  query: FiguresQuery,
  limit: number,
): { readonly agency: string; readonly year: number; readonly offices: number }[] =>
  allRows(archive, compileCoveringOf(query, limit)).map((row) => ({
    agency: String(row.agency),
    year: Number(row.year),
    offices: Number(row.offices),
  }))
