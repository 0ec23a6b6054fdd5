import type { Archive } from '../../../db/archive/open-archive.ts'
import { partExpr } from '../../../db/figures/axis-members.ts'
import { isAxis } from '../../../db/figures/compile/stages.ts'
import type { Dimension, Expr, FiguresQuery, Reports } from '../../../db/figures/nodes.ts'
import type { CompiledQuery } from '../../../db/figures/operations/compiled.ts'
import { countsReports } from '../../../db/figures/operations/select-count.ts'
import { trendOf } from '../../../db/figures/operations/select-groups.ts'
import type { FigureRow, RowValue } from '../../../db/figures/run-query.ts'
import { nameSector } from '../../../db/names/sectors.ts'
import type { Aggregate, AnswerRow, RowGroup } from '../../answer.ts'
import { codeOf, derivationOf, inUnit, unitOf, unitOfDifference } from './describe-expr.ts'
import { type CellsOf, readReportCells } from './report-cells.ts'

/** What a row is read with. */
export interface RowSetting {
  readonly archive: Archive
  readonly query: FiguresQuery
  readonly compiled: Omit<CompiledQuery, 'statement'>
}

/** The rows of an answer that one row of the statement stands for: one for each value shown. */
export type ToAnswerRows = (row: FigureRow) => readonly AnswerRow[]

/** Prepares to turn rows into those of an answer; the cells of all of them are read at once. */
export function createToAnswerRows(setting: RowSetting, rows: readonly FigureRow[]): ToAnswerRows {
  const single = rows.filter((row) => row.reportId !== null && isOneReport(setting, row))
  const cellsOf = readReportCells(
    setting.archive,
    single.flatMap((row) => row.values.map((_, i) => exprOf(setting, row, i))),
    single.flatMap(({ reportId }) => reportId ?? []),
  )
  return (row) =>
    row.values.map((value, i) => {
      const expr = exprOf(setting, row, i)
      return isOneReport(setting, row) && row.reportId !== null
        ? reportRow(setting, row, value, expr, cellsOf(row.reportId, expr))
        : groupRow(setting, row, value, expr)
    })
}

/** The value that a row shows: of a member of an axis the member's own. */
function exprOf({ compiled }: RowSetting, { group }: FigureRow, i: number): Expr {
  const expr = compiled.exprs[i] ?? { kind: 'report' as const }
  return compiled.by
    .filter(isAxis)
    .reduce<Expr>((part, axis) => partExpr(part, axis, String(group[axis] ?? '')) ?? part, expr)
}

const AS_REPORTS: readonly FiguresQuery['as'][] = [
  'rows',
  'compare',
  'difference',
  'multiple',
  'change',
  'yesno',
  'profile',
  'list',
  'rank',
  'share',
  'breakdown',
]

/** A group of one report by agency and year, or of one side, is that report. */
const isOneReport = ({ compiled, query }: RowSetting, { reports }: FigureRow): boolean =>
  compiled.rows === 'reports' ||
  (reports === 1 &&
    compiled.function === 'sum' &&
    AS_REPORTS.includes(query.as) &&
    compiled.by.every((dimension) => dimension === 'agency' || dimension === 'year' || isAxis(dimension)) &&
    (compiled.by.some((dimension) => !isAxis(dimension)) || query.sides.length > 0 || isOneAgency(query.of)))

const isOneAgency = ({ agencies, filters }: Reports): boolean => agencies.length === 1 && filters.length === 0

function reportRow(
  { query, compiled }: RowSetting,
  row: FigureRow,
  { value, top, bottom, low }: RowValue,
  expr: Expr,
  cells: CellsOf,
): AnswerRow {
  const unit = unitOf(expr)
  const derivation = compiled.function === 'max' || compiled.function === 'min' ? compiled.function : derivationOf(expr)
  const group = groupOf(query, compiled.by, row)
  return {
    agency: row.agency,
    year: row.year,
    code: codeOf(expr),
    value: inUnit(value, unit),
    unit,
    state: value !== null ? 'number' : cells.state === 'number' ? 'notApplicable' : cells.state,
    aggregate: derivation,
    ...(group ? { group } : {}),
    ...(top !== null && bottom !== null ? { parts: { part: top, whole: bottom } } : {}),
    ...(row.place !== null ? { place: row.place } : {}),
    ...(value === null && low !== null ? { atLeast: low } : {}),
    source: derivationOf(expr) === null ? (cells.sources[0] ?? null) : null,
    ...(derivationOf(expr) === null ? {} : { sources: cells.sources }),
    findings: cells.findings,
  }
}

function groupRow({ query, compiled }: RowSetting, row: FigureRow, given: RowValue, expr: Expr): AnswerRow {
  const { value, top, bottom, known } = given
  const isTrend = trendOf(query).trend !== undefined
  const isCount = compiled.function === 'count'
  const own = isCount ? (countsReports(query) ? '份' : '家') : unitOf(expr)
  const unit = isTrend ? unitOfDifference(own) : own
  const isOne = isOneAgency(query.sides[row.side ?? -1] ?? query.of) || compiled.by.includes('agency')
  const group = groupOf(query, compiled.by, row)
  return {
    agency: isOne ? row.agency : null,
    year: compiled.by.includes('year') ? row.year : isOne && row.agencies === 1 ? row.year : null,
    code: codeOf(expr),
    value: inUnit(value, unit),
    unit,
    state: value !== null ? 'number' : row.reports === 0 ? 'noReport' : 'missingCell',
    aggregate: isTrend ? 'difference' : aggregateOf(compiled.function, expr),
    ...(group ? { group } : {}),
    ...(top !== null && bottom !== null ? { parts: { part: top, whole: bottom } } : {}),
    ...(row.place !== null ? { place: row.place } : {}),
    ...(row.reports > 0 && row.firstYear !== row.lastYear ? { span: { from: row.firstYear, to: row.lastYear } } : {}),
    ...(known === null ? {} : { reports: { reports: known, of: row.reports } }),
    source: null,
    findings: [],
  }
}

function aggregateOf(of: CompiledQuery['function'], expr: Expr): Aggregate {
  if (expr.kind === 'aggregate') return expr.function
  if (of !== 'sum') return of ?? 'share'
  const derivation = derivationOf(expr)
  return derivation === 'ratio' || derivation === 'share' || derivation === 'difference' ? derivation : 'sum'
}

/** What the group is about; null for single reports and for everything together. */
function groupOf(query: FiguresQuery, by: readonly Dimension[], row: FigureRow): RowGroup | null {
  const named = by.filter((dimension) => dimension !== 'agency' && !(dimension === 'year' && by.includes('agency')))
  const grouped = Object.fromEntries(
    named.map((dimension) => [dimension, labelOf(dimension, row.group[dimension] ?? null)]),
  )
  const side = row.side === null ? {} : sideOf(query.sides[row.side], row.side)
  const group = { ...grouped, ...side }
  return Object.keys(group).length ? group : null
}

/** Sectors by their usual Chinese name; the others as the archive has them. */
const labelOf = (dimension: Dimension, value: string | number | null): string | number | null =>
  dimension === 'sector' && typeof value === 'string' ? nameSector(value, 'zh') : value

/** A side of one kind of place or organ by that; else by its number. */
function sideOf(side: Reports | undefined, index: number): RowGroup {
  const [filter] = side?.filters ?? []
  if (!side) return {}
  if (side.agencies.length || side.filters.length !== 1 || !filter)
    return side.agencies.length === 1 && !side.filters.length ? {} : { side: index }
  return Object.fromEntries(
    Object.entries(filter).map(([field, value]) => [field, field === 'sector' ? labelOf('sector', value) : value]),
  )
}
