import type { Archive } from '../../db/archive/open-archive.ts'
import {
  type AggregateRow,
  countCoverage,
  type FigureOperation,
  type MeasuredRow,
  queryAggregate,
  queryFigures,
} from '../../db/figures/query-figures.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import type { Aggregate, Answer, AnswerRow, Language } from '../answer.ts'
import type { FiguresPlan, Measure, YearSpan } from '../plan.ts'
import { groupBy } from '../words/group-by.ts'
import { emptyAnswer } from './empty-answer.ts'
import { toAnswerRows } from './figure-rows.ts'
import { noteWhere } from './note-where.ts'
import { selectChanges } from './select-changes.ts'
import { noteFigures, tellFigures } from './tell-figures.ts'
import { toReportScope } from './to-scope.ts'

/** An answer with the reports that it held, for follow-ups. */
export interface Answered {
  readonly answer: Answer
  readonly reportIds: readonly number[]
}

/** More rows than this for a question that names no agency ask for a choice instead. */
export const MOST_LOOKED_UP = 60

const OPERATIONS: Readonly<Record<string, FigureOperation>> = {
  lookup: { kind: 'all' },
  compare: { kind: 'all' },
  breakdown: { kind: 'all' },
  change: { kind: 'change' },
}

/** Answers a plan about figures by one SQL statement, with the source of every value. */
export function answerFigures(archive: Archive, plan: FiguresPlan, question: string, language: Language): Answered {
  const { operation } = plan
  if (operation.kind === 'aggregate' || operation.kind === 'count' || operation.kind === 'part')
    return answerAggregate(archive, plan, question, language)
  const compiled = OPERATIONS[operation.kind] ?? (operation as FigureOperation)
  const result = queryFigures(
    archive,
    plan.measures,
    toReportScope(plan.scope),
    compiled as Exclude<FigureOperation, { kind: 'aggregate' | 'count' | 'part' }>,
  )
  const measured =
    operation.kind === 'change'
      ? selectChanges(result.rows, operation.only)
      : operation.kind === 'list' && operation.everyYear
        ? inEveryYear(result.rows, plan.scope.years)
        : result.rows
  const shown = operation.kind === 'breakdown' ? measured.filter((row) => row.value !== 0) : measured
  const rows = [
    ...toAnswerRows(archive, plan.measures, shown),
    ...changeRows(plan, measured),
    ...absentRows(archive, plan),
  ]
  // A list without members has no row to tell how many reports could have been one.
  const { where, ...everyReport } = plan.scope
  const { known, of } = result.rows[0] ?? countCoverage(archive, plan.measures, toReportScope(everyReport))
  const answer: Answer = {
    ...emptyAnswer(question, language),
    kind: 'figures',
    rows,
    coverage: { reports: known, of },
    sql: result.sql,
  }
  const held = [
    ...new Set(shown.filter((row) => operation.kind !== 'list' || row.value !== null).map((row) => row.reportId)),
  ]
  return { answer: tell(archive, plan, answer), reportIds: held }
}

/** Rows of agencies that have one in each of the years; a year without a number is none. */
function inEveryYear(rows: readonly MeasuredRow[], years: readonly YearSpan[]): readonly MeasuredRow[] {
  const asked = new Set(years.flatMap(listYears)).size
  const numbers = rows.filter((row) => row.value !== null)
  const byAgency = groupBy(numbers, ({ agency }) => agency)
  const held = (agency: string): number => new Set(byAgency.get(agency)?.map(({ year }) => year)).size
  const whole = new Set([...byAgency.keys()].filter((agency) => held(agency) === asked))
  return numbers.filter(({ agency }) => whole.has(agency))
}

const AGGREGATES: Readonly<Record<string, Aggregate>> = { count: 'count', part: 'share' }

function answerAggregate(archive: Archive, plan: FiguresPlan, question: string, language: Language): Answered {
  const operation = plan.operation as Extract<FiguresPlan['operation'], { kind: 'aggregate' | 'count' | 'part' }>
  const scope = toReportScope(plan.scope)
  const result = queryAggregate(
    archive,
    plan.measures,
    scope,
    operation.kind === 'part' ? { kind: 'part', whole: toReportScope(operation.whole) } : operation,
  )
  const aggregate = AGGREGATES[operation.kind] ?? (operation as { function: Aggregate }).function
  const byYear = 'byYear' in operation && operation.byYear
  const years = byYear ? yearsOf(plan.scope.years.flatMap(listYears), result.rows) : [null]
  const rows = plan.measures.flatMap((measure, i) =>
    years.map((year) =>
      aggregateRow(
        measure,
        aggregate === 'sum' && measure.kind === 'ratio' ? 'ratio' : aggregate,
        result.rows.find((row) => row.measure === i && (year === null || row.year === year)),
        year,
      ),
    ),
  )
  const { known, of } = result.rows[0] ?? countCoverage(archive, plan.measures, scope)
  const answer: Answer = {
    ...emptyAnswer(question, language),
    kind: 'figures',
    rows: operation.kind === 'aggregate' && operation.change ? [...rows, ...sumChanges(rows)] : rows,
    coverage: { reports: known, of },
    sql: result.sql,
  }
  return { answer: tell(archive, plan, answer), reportIds: listReports(archive, scope).rows.map((row) => row.reportId) }
}

function tell(archive: Archive, plan: FiguresPlan, answer: Answer): Answer {
  const notes = [...noteFigures(plan, answer), ...noteWhere(archive, plan, answer.language)]
  const noted = { ...answer, notes }
  return { ...noted, text: tellFigures(plan, noted) }
}

/** The years asked about and those that there are. */
const yearsOf = (asked: readonly number[], rows: readonly AggregateRow[]): number[] =>
  [...new Set([...asked, ...rows.flatMap(({ year }) => year ?? [])])].toSorted((a, b) => a - b)

function aggregateRow(
  measure: Measure,
  aggregate: Aggregate,
  row: AggregateRow | undefined,
  year: number | null,
): AnswerRow {
  const value = row?.value ?? null
  return {
    agency: null,
    year,
    code: measure.code,
    value,
    unit: aggregate === 'count' ? '家' : aggregate === 'share' ? 'ratio' : measure.unit,
    state: value !== null ? 'number' : row || year === null ? 'missingCell' : 'noReport',
    aggregate,
    source: null,
    findings: [],
  }
}

/** How the sum of a year differs from that of the year before. */
const sumChanges = (rows: readonly AnswerRow[]): AnswerRow[] =>
  rows.flatMap((row) => {
    const before = rows.find((other) => other.code === row.code && other.year === (row.year ?? 0) - 1)?.value
    if (row.value === null || before == null) return []
    return differences({ ...row, aggregate: null }, row.value, before, row.unit)
  })

/** The difference and, but for a change from zero, its relative size. */
function differences(base: AnswerRow, value: number, before: number, unit: string | null): AnswerRow[] {
  const difference: AnswerRow = { ...base, value: value - before, unit, aggregate: 'difference' }
  return before === 0
    ? [difference]
    : [difference, { ...base, value: (value - before) / before, unit: 'ratio', aggregate: 'change' }]
}

/** Relative and absolute change beside the values that it was computed from. */
function changeRows(plan: FiguresPlan, rows: readonly MeasuredRow[]): AnswerRow[] {
  if (plan.operation.kind !== 'change') return []
  return rows.flatMap((row) => {
    if (row.value === null || row.before == null || row.yearBefore == null) return []
    const measure = plan.measures[row.measure] as Measure
    const base = {
      agency: row.agency,
      year: row.year,
      code: measure.code,
      state: 'number' as const,
      source: null,
      findings: [],
    }
    return differences({ ...base, value: null, unit: null, aggregate: null }, row.value, row.before, measure.unit)
  })
}

/** Agencies named one by one that have no report for a year that was named. */
function absentRows(archive: Archive, { scope, measures, operation }: FiguresPlan): AnswerRow[] {
  if (!scope.agencies.length || scope.agencies.length > MOST_LOOKED_UP || operation.kind === 'rank') return []
  const years = scope.years.flatMap(listYears)
  if (!years.length) return []
  const { edition: _, ...anyEdition } = scope
  const present = new Set(
    listReports(archive, toReportScope(anyEdition)).rows.map((row) => `${row.agencyId} ${row.year}`),
  )
  return scope.agencies.flatMap(({ id, name }) =>
    years
      .filter((year) => !present.has(`${id} ${year}`))
      .map(
        (year): AnswerRow => ({
          agency: name,
          year,
          code: measures[0]?.code ?? null,
          value: null,
          unit: null,
          state: 'noReport',
          aggregate: null,
          source: null,
          findings: [],
        }),
      ),
  )
}

/** The years of a span with both ends; an open span names no single year. */
export const listYears = ({ from, to }: YearSpan): number[] =>
  from === null || to === null || to - from > 30 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
