/** Rows of single reports and of groups of them, made the plain way. */
import { listAxisKeys, partExpr } from '../../../db/figures/axis-members.ts'
import { isAxis } from '../../../db/figures/compile/stages.ts'
import type { AggregateFunction, Dimension, Expr, FiguresQuery, Take } from '../../../db/figures/nodes.ts'
import { aggregate, evaluateExpr, type Num, type Setting } from './values.ts'
import type { NaiveReport } from './world.ts'

/** A row: what it is about, its values, and the other numbers that its operation makes. */
export interface NaiveRow {
  readonly key: string
  readonly values: readonly Num[]
  readonly place?: Num
  readonly before?: readonly Num[]
  readonly top?: Num
  readonly bottom?: Num
  readonly agencyIds: readonly number[]
  readonly reportIds: readonly number[]
}

/** The row of one report. */
export const reportRow = (report: NaiveReport, show: readonly Expr[], setting: Setting, key = ''): NaiveRow => ({
  key: `${report.agencyId} ${report.year}${key}`,
  values: show.map((expr) => evaluateExpr(expr, report, setting)),
  agencyIds: [report.agencyId],
  reportIds: [report.reportId],
})

/** The rows in the places asked for, with their places; every row without places. */
export function taken(
  take: Take | null,
  rows: readonly NaiveRow[],
  size = (row: NaiveRow): Num => row.values[0] ?? null,
) {
  if (!take) return rows
  const known = rows.filter((row) => size(row) !== null && !row.key.includes('null'))
  const ascending = take.kind === 'bottom' || (take.kind === 'place' && take.end === 'bottom')
  const isBefore = (a: number, b: number): boolean => (ascending ? a < b : a > b)
  return known.flatMap((row) => {
    const own = size(row) as number
    const place = known.filter((other) => isBefore(size(other) as number, own)).length + 1
    const last = place + known.filter((other) => size(other) === own).length - 1
    const wanted =
      take.kind === 'place'
        ? place <= take.to && last >= take.from
        : place <= (take.percent ? Math.ceil((known.length * take.count) / 100) : take.count)
    return wanted ? [{ ...row, place }] : []
  })
}

/** What a report is grouped by; places within the places that they are in. */
export const fieldsOf = (report: NaiveReport, dimension: Dimension): readonly (string | number | null)[] => {
  switch (dimension) {
    case 'agency':
      return [report.agencyId]
    case 'city':
      return [report.province, report.city]
    case 'county':
      return [report.province, report.city, report.county]
    default:
      return [report[dimension as 'year']]
  }
}

interface Group {
  readonly key: string
  readonly reports: readonly NaiveReport[]
  readonly show: readonly Expr[]
}

/** Parts reports into groups, and each group by the axes. */
export function makeGroups(
  reports: readonly NaiveReport[],
  query: FiguresQuery,
  by: readonly Dimension[],
  side: number | null,
) {
  const own = by.filter((dimension) => !isAxis(dimension))
  const groups = new Map<string, { label: string; reports: NaiveReport[] }>()
  if (!own.length && side === null) groups.set('[]', { label: '', reports: [] })
  for (const report of reports) {
    const key = JSON.stringify(own.map((dimension) => fieldsOf(report, dimension)))
    const label = own.map((dimension) => String(fieldsOf(report, dimension).at(-1))).join('|')
    const group = groups.get(key) ?? { label, reports: [] }
    groups.set(key, group)
    group.reports.push(report)
  }
  const parts = partsOf(query.show, by)
  return [...groups.values()]
    .flatMap(({ label, reports: list }): Group[] =>
      parts.map((part) => ({ key: [label, ...part.keys, side ?? ''].join('|'), reports: list, show: part.show })),
    )
    .filter((group) => group.reports.length > 0 || (by.length === 0 && side === null))
}

/** What is shown of each member of the axes. */
function partsOf(show: readonly Expr[], by: readonly Dimension[]): { keys: string[]; show: readonly Expr[] }[] {
  const inner = (expr: Expr): Expr => (expr.kind === 'aggregate' ? expr.of : expr)
  return by.filter(isAxis).reduce<{ keys: string[]; show: readonly Expr[] }[]>(
    (parts, axis) =>
      parts.flatMap((part) => {
        const [first] = part.show
        return (first ? listAxisKeys(inner(first), axis) : []).map((key) => ({
          keys: [...part.keys, key],
          show: part.show.map((expr): Expr => partExpr(expr, axis, key) ?? { kind: 'measure', code: 'narrative.none' }),
        }))
      }),
    [{ keys: [], show }],
  )
}

/** The value of a group; of values that only move one way, how far they moved. */
export function groupValue(
  expr: Expr,
  of: AggregateFunction,
  reports: readonly NaiveReport[],
  setting: Setting,
  query: FiguresQuery,
): Num {
  if (expr.kind === 'aggregate') return aggregate(expr.function, expr.of, reports, setting)
  const trend = query.over?.kind
  if ((trend === 'rising' || trend === 'falling') && ['rows', 'list', 'rank'].includes(query.as)) {
    const inOrder = reports.toSorted((a, b) => a.year - b.year)
    const values = inOrder.map((report) => evaluateExpr(expr, report, setting)).filter((value) => value !== null)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return values.length ? (trend === 'rising' ? high - low : low - high) : null
  }
  return aggregate(of, expr, reports, setting)
}
