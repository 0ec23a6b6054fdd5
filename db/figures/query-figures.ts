/** Compiles questions about figures into one parameterised statement each, and runs it. */
import { type SQL, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Archive } from '../archive/open-archive.ts'
import { expressionOf, firstOf, type MeasureQuery, type ValueCondition, valueCondition } from './measure-expression.ts'
import { type ReportScope, scopeCondition } from './report-scope.ts'

export type FigureOperation =
  | { readonly kind: 'all' }
  | { readonly kind: 'list'; readonly conditions: readonly ValueCondition[] }
  | { readonly kind: 'rank'; readonly direction: 'most' | 'least'; readonly from: number; readonly count: number }
  | { readonly kind: 'count'; readonly conditions: readonly ValueCondition[]; readonly byYear?: boolean }
  | {
      readonly kind: 'aggregate'
      readonly function: 'sum' | 'average' | 'median' | 'min' | 'max'
      readonly conditions: readonly ValueCondition[]
      /** One value a year. */
      readonly byYear?: boolean
    }
  | { readonly kind: 'change' }
  /** The sum over the scope divided by the sum over `whole`. */
  | { readonly kind: 'part'; readonly whole: ReportScope }

/** One report and measure. `of` reports were asked about this measure, `known` of them hold a number for it. */
export interface MeasuredRow {
  readonly measure: number
  readonly reportId: number
  readonly agencyId: number
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly edition: string
  readonly value: number | null
  readonly of: number
  readonly known: number
  /** Of a change: the value and year before. */
  readonly before?: number | null
  readonly yearBefore?: number | null
}

/** A value over many reports. `reports` satisfied the conditions; `year` where there is one value a year. */
export interface AggregateRow {
  readonly measure: number
  readonly year?: number
  readonly value: number | null
  readonly reports: number
  readonly agencies: number
  readonly of: number
  readonly known: number
}

/** The statement as it ran. */
export interface RanStatement {
  readonly text: string
  readonly params: readonly (string | number | null)[]
}

export interface FigureResult<Row> {
  readonly rows: readonly Row[]
  readonly sql: RanStatement
}

/** Reports shown as caveats of a list, because they hold no number, are cut here. */
const MOST_UNKNOWN = 20

const partsOf = ({ numerator, denominator }: MeasureQuery): SQL =>
  denominator
    ? sql`, ${firstOf(numerator)} AS top, ${firstOf(denominator)} AS bottom`
    : sql`, NULL AS top, NULL AS bottom`

/**
 * Every report of the scope with the value of every measure.
 * @param parts whether the parts of ratios come along, as `top` and `bottom`; null for other measures
 */
const selectMeasured = (measures: readonly MeasureQuery[], scope: ReportScope, parts = false): SQL => {
  const selects = measures.map(
    (measure, i) =>
      sql`SELECT ${sql.raw(String(i))} AS measure, r.id AS reportId, r.agency_id AS agencyId, a.name AS agency, r.year AS year, r.file AS file, r.edition AS edition, ${expressionOf(measure)} AS value${parts ? partsOf(measure) : sql``} FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE ${scopeCondition(scope)}`,
  )
  return sql.join(selects, sql` UNION ALL `)
}

/** The same, and how many reports there are. */
function measured(measures: readonly MeasureQuery[], scope: ReportScope, parts: boolean): SQL {
  return sql`WITH measured AS (${selectMeasured(measures, scope, parts)}), counted AS (SELECT *, count(*) OVER (PARTITION BY measure) AS "of", count(value) OVER (PARTITION BY measure) AS known FROM measured)`
}

const satisfies = (conditions: readonly ValueCondition[]): SQL => valueCondition(sql`value`, conditions)

const isRatio = ({ denominator }: MeasureQuery): boolean => denominator !== undefined

/** Whether ratios of several reports become one ratio: shares do not add up. */
const isPooled = (measures: readonly MeasureQuery[], operation: FigureOperation): boolean =>
  operation.kind === 'aggregate' && operation.function === 'sum' && measures.some(isRatio)

function selectRows(operation: Exclude<FigureOperation, { kind: 'part' }>, pooled: boolean): SQL {
  switch (operation.kind) {
    case 'all':
      return sql`SELECT * FROM counted ORDER BY agency, year, measure`
    case 'list':
      return sql`SELECT * FROM counted WHERE ${satisfies(operation.conditions)} UNION ALL SELECT * FROM (SELECT * FROM counted WHERE value IS NULL ORDER BY agency, year LIMIT ${MOST_UNKNOWN}) ORDER BY value DESC, agency, year`
    case 'rank':
      return selectRanked(operation)
    case 'change':
      return sql`SELECT *, lag(value) OVER (PARTITION BY measure, agencyId ORDER BY year) AS before, lag(year) OVER (PARTITION BY measure, agencyId ORDER BY year) AS yearBefore FROM counted ORDER BY agency, year, measure`
    case 'count':
      return selectAggregate(sql`count(DISTINCT agencyId)`, operation.conditions, groupsOf(operation))
    case 'aggregate':
      if (pooled) return selectPooled(operation.conditions, groupsOf(operation))
      return operation.function === 'median'
        ? selectMedian(operation.conditions, groupsOf(operation))
        : selectAggregate(AGGREGATES[operation.function], operation.conditions, groupsOf(operation))
  }
}

const AGGREGATES = { sum: sql`sum(value)`, average: sql`avg(value)`, min: sql`min(value)`, max: sql`max(value)` }

/** Ties share places: a row stands in every place from its rank to its rank plus its ties. */
function selectRanked({ direction, from, count }: Extract<FigureOperation, { kind: 'rank' }>): SQL {
  const order = direction === 'most' ? sql`DESC` : sql`ASC`
  const last = Number.isFinite(count) ? from + count - 1 : Number.MAX_SAFE_INTEGER
  return sql`SELECT * FROM (SELECT *, rank() OVER (PARTITION BY measure ORDER BY value ${order}) AS place, count(*) OVER (PARTITION BY measure, value) AS ties FROM counted WHERE value IS NOT NULL) WHERE place <= ${last} AND place + ties > ${from} ORDER BY measure, value ${order}, agency, year`
}

/** What has one value each. */
const groupsOf = ({ byYear }: { readonly byYear?: boolean }): SQL => (byYear ? sql`measure, year` : sql`measure`)

function selectAggregate(value: SQL, conditions: readonly ValueCondition[], groups: SQL): SQL {
  return sql`SELECT ${groups}, ${value} FILTER (WHERE ${satisfies(conditions)}) AS value, count(*) FILTER (WHERE ${satisfies(conditions)}) AS reports, count(DISTINCT agencyId) FILTER (WHERE ${satisfies(conditions)}) AS agencies, max("of") AS "of", max(known) AS known FROM counted GROUP BY ${groups} ORDER BY ${groups}`
}

/** Ratios of several reports together are one ratio, of the sums of their parts: shares do not add up. */
function selectPooled(conditions: readonly ValueCondition[], groups: SQL): SQL {
  return sql`SELECT ${groups}, CASE WHEN count(bottom) > 0 THEN sum(top) FILTER (WHERE ${satisfies(conditions)}) * 1.0 / nullif(sum(bottom) FILTER (WHERE ${satisfies(conditions)}), 0) ELSE sum(value) FILTER (WHERE ${satisfies(conditions)}) END AS value, count(*) FILTER (WHERE ${satisfies(conditions)}) AS reports, count(DISTINCT agencyId) FILTER (WHERE ${satisfies(conditions)}) AS agencies, max("of") AS "of", max(known) AS known FROM counted GROUP BY ${groups} ORDER BY ${groups}`
}

function selectMedian(conditions: readonly ValueCondition[], groups: SQL): SQL {
  return sql`SELECT ${groups}, avg(value) FILTER (WHERE 2 * place BETWEEN n AND n + 2) AS value, max(n) AS reports, count(DISTINCT agencyId) AS agencies, max("of") AS "of", max(known) AS known FROM (SELECT *, row_number() OVER (PARTITION BY ${groups} ORDER BY value) AS place, count(*) OVER (PARTITION BY ${groups}) AS n FROM counted WHERE ${satisfies(conditions)}) GROUP BY ${groups} ORDER BY ${groups}`
}

/** `of` and `known` count the reports of the whole. */
const selectPart = (measures: readonly MeasureQuery[], scope: ReportScope, whole: ReportScope): SQL =>
  sql`WITH part AS (${selectMeasured(measures, scope)}), whole AS (${selectMeasured(measures, whole)}) SELECT measure, (SELECT sum(p.value) FROM part p WHERE p.measure = w.measure) * 1.0 / nullif(sum(w.value), 0) AS value, count(value) AS reports, count(DISTINCT agencyId) AS agencies, count(*) AS "of", count(value) AS known FROM whole w GROUP BY measure ORDER BY measure`

const dialect = new SQLiteSyncDialect()

/** The statement of a question about figures, without running it. */
export function compileFigureQuery(
  measures: readonly MeasureQuery[],
  scope: ReportScope,
  operation: FigureOperation,
): RanStatement {
  const pooled = isPooled(measures, operation)
  const statement =
    operation.kind === 'part'
      ? selectPart(measures, scope, operation.whole)
      : sql`${measured(measures, scope, pooled)} ${selectRows(operation, pooled)}`
  const { sql: text, params } = dialect.sqlToQuery(statement)
  return { text, params: params as (string | number | null)[] }
}

/**
 * Runs one question about figures.
 * @param measures at least one; rows refer to them by index
 * @returns rows in answer order: `AggregateRow`s for `count`, `aggregate` and `part`, `MeasuredRow`s otherwise
 */
export function queryFigures(
  archive: Archive,
  measures: readonly MeasureQuery[],
  scope: ReportScope,
  operation: Exclude<FigureOperation, { kind: 'count' | 'aggregate' | 'part' }>,
): FigureResult<MeasuredRow> {
  const statement = compileFigureQuery(measures, scope, operation)
  return { rows: archive.sqlite.prepare(statement.text).all(...statement.params) as MeasuredRow[], sql: statement }
}

/** Runs a question that aggregates over reports. One row a measure; none where no report is in scope. */
export function queryAggregate(
  archive: Archive,
  measures: readonly MeasureQuery[],
  scope: ReportScope,
  operation: Extract<FigureOperation, { kind: 'count' | 'aggregate' | 'part' }>,
): FigureResult<AggregateRow> {
  const statement = compileFigureQuery(measures, scope, operation)
  return { rows: archive.sqlite.prepare(statement.text).all(...statement.params) as AggregateRow[], sql: statement }
}

/** How many reports of the scope there are, and how many of them hold a number for the first measure. */
export function countCoverage(
  archive: Archive,
  measures: readonly MeasureQuery[],
  scope: ReportScope,
): { readonly of: number; readonly known: number } {
  const query = sql`SELECT count(*) AS "of", count(value) AS known FROM (${selectMeasured(measures.slice(0, 1), scope)})`
  const { sql: text, params } = dialect.sqlToQuery(query)
  return archive.sqlite.prepare(text).get(...params) as { of: number; known: number }
}

/** Whether a report of the scope holds a number for one of the measures that satisfies the conditions. Stops at the first. */
export function holdsNumber(
  archive: Archive,
  measures: readonly MeasureQuery[],
  scope: ReportScope,
  conditions: readonly ValueCondition[] = [],
): boolean {
  const query = sql`SELECT 1 FROM (${selectMeasured(measures, scope)}) WHERE ${satisfies(conditions)} LIMIT 1`
  const { sql: text, params } = dialect.sqlToQuery(query)
  return archive.sqlite.prepare(text).get(...params) !== undefined
}
