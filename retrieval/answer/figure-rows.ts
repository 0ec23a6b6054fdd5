import type { Archive } from '../../db/archive/open-archive.ts'
import type { MeasuredRow } from '../../db/figures/query-figures.ts'
import { type PrintedCell, readCellFindings, readCells } from '../../db/figures/read-cells.ts'
import type { Aggregate, AnswerRow, FigureSource, RowState } from '../answer.ts'
import type { Measure } from '../plan.ts'
import { groupBy } from '../words/group-by.ts'

const key = (reportId: number, code: string): string => `${reportId} ${code}`

/** Turns measured values into answer rows: where each is printed, in which state, and which findings touch it. */
export function toAnswerRows(
  archive: Archive,
  measures: readonly Measure[],
  measured: readonly MeasuredRow[],
): AnswerRow[] {
  const reportIds = [...new Set(measured.map((row) => row.reportId))]
  const codes = [...new Set(measures.flatMap((measure) => allCodes(measure)))]
  const cells = new Map(readCells(archive, reportIds, codes).map((cell) => [key(cell.reportId, cell.code), cell]))
  const findings = groupBy(readCellFindings(archive, reportIds, codes), (f) => key(f.reportId, f.code))
  return measured.map((row) => {
    const measure = measures[row.measure] as Measure
    const used = usedCodes(measure, row.reportId, cells)
    const parts = used.flatMap((code) => cells.get(key(row.reportId, code)) ?? [])
    const touching = used.flatMap((code) => findings.get(key(row.reportId, code)) ?? []).map((f) => f.finding)
    return toRow(row, measure, parts, used.length, [...new Set(touching)])
  })
}

const allCodes = ({ numerator, denominator = [] }: Measure): string[] => [...numerator, ...denominator].flat()

/** The codes of the alternatives that the report prints; the first alternative where it prints none. */
function usedCodes(
  { numerator, denominator }: Measure,
  reportId: number,
  cells: ReadonlyMap<string, PrintedCell>,
): string[] {
  const side = (alternatives: Measure['numerator']): readonly string[] => {
    const numbers = alternatives.find((codes) => codes.every((code) => cells.get(key(reportId, code))?.value != null))
    return (
      numbers ??
      alternatives.find((codes) => codes.some((code) => cells.has(key(reportId, code)))) ??
      alternatives[0] ??
      []
    )
  }
  return [...new Set([...side(numerator), ...(denominator ? side(denominator) : [])])]
}

function toRow(
  row: MeasuredRow,
  measure: Measure,
  parts: readonly PrintedCell[],
  expected: number,
  findings: readonly string[],
): AnswerRow {
  const sources = parts.map(toSource)
  const derived = measure.kind !== 'figure'
  return {
    agency: row.agency,
    year: row.year,
    code: measure.code,
    value: row.value,
    unit: measure.unit,
    state: row.value === null ? missingState(parts, expected) : 'number',
    aggregate: derived ? aggregateOf(measure) : null,
    source: derived ? null : (sources[0] ?? null),
    ...(derived ? { sources } : {}),
    findings,
  }
}

const aggregateOf = ({ kind, code }: Measure): Aggregate =>
  kind === 'sum' ? 'sum' : code.includes('/') ? 'share' : 'ratio'

/** Why there is no number: the first part that holds none says it; an absent part counts as a missing cell. */
function missingState(parts: readonly PrintedCell[], expected: number): RowState {
  const odd = parts.find((cell) => cell.state !== 'number')
  if (odd) return odd.state
  return parts.length < expected || !parts.length ? 'missingCell' : 'notApplicable'
}

const toSource = ({ file, table, row, column }: PrintedCell): FigureSource => ({ file, table, row, column })
