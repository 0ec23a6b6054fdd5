import { type SQL, sql } from 'drizzle-orm/sql'
import { compileReports } from '../compile/compile-reports.ts'
import { joinSql, name, type Part, withParts } from '../compile/dialects.ts'
import { createStages, inOrder, PLACE_DIMENSIONS } from '../compile/stages.ts'
import { EVERY_REPORT, type FiguresQuery, type Reports } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { dimensionColumns, groupReports } from './select-groups.ts'
import { valueColumns } from './select-reports.ts'
import { isTaken, orderOf } from './take-places.ts'

/** The field that places are counted in: as said, else every report; of the years asked about where it names none. */
export const fieldOf = ({ within, of }: FiguresQuery): Reports => {
  const field = within ?? EVERY_REPORT
  return field.years.length || field.latest ? field : { ...field, years: of.years }
}

/** Places of the reports (groups) asked about in the ranking of the field, year by year unless groups are over years: `place`, `field`. */
export function compilePosition(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const field: FiguresQuery = { ...query, of: fieldOf(query) }
  const { by } = query
  const isOfReports =
    by.every((one) => one === 'agency' || one === 'year') && (!by.includes('agency') || by.includes('year'))
  return isOfReports ? positionOfReports(query, field, setting) : positionOfGroups(query, field, setting)
}

const placeIn = (within: SQL, order: SQL): SQL =>
  sql`CASE WHEN value_1 IS NOT NULL THEN rank() OVER (${within}ORDER BY CASE WHEN value_1 IS NULL THEN 1 ELSE 0 END, value_1 ${order}) END AS place, count(value_1) OVER (${within}) AS field`

/** The reports of the field with the values that they are placed by. */
function readField(field: FiguresQuery, setting: OperationSetting): readonly Part[] {
  const stages = createStages(field, setting)
  const columns = valueColumns(field.show.map((expr) => stages.value(expr)))
  const body = sql`SELECT report_id, agency_id, agency, year, ${joinSql(columns)}\n  FROM ${stages.chosen}`
  return [...stages.parts(), { name: 'answer', body }]
}

/** A column of the reports asked about, among those of the field. */
const selectAsked = ({ of }: FiguresQuery, { compileMembers }: OperationSetting, column: SQL): SQL =>
  sql`SELECT ${column} FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE ${compileReports(of, compileMembers)}`

function positionOfReports(query: FiguresQuery, field: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const parts = readField(field, setting)
  const placed = {
    name: 'placed',
    body: sql`SELECT answer.*, ${placeIn(sql`PARTITION BY year `, orderOf(query.take))}\n  FROM answer`,
  }
  return {
    statement: withParts(
      [...parts, placed],
      sql`SELECT * FROM placed\nWHERE report_id IN (${selectAsked(query, setting, sql`r.id`)})\nORDER BY agency, year DESC`,
    ),
    rows: 'reports',
    exprs: query.show,
    function: null,
    by: [],
  }
}

function positionOfGroups(query: FiguresQuery, field: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const { keys, parts } = groupReports(field, { by: query.by, function: 'sum' }, setting)
  const within = keys.includes('year') ? sql`PARTITION BY year ` : sql``
  const placed = { name: 'placed', body: sql`SELECT answer.*, ${placeIn(within, orderOf(query.take))}\n  FROM answer` }
  const columns = dimensionColumns(query.by).filter((column) => column !== 'agency')
  const source = (column: string): SQL =>
    column === 'agency_id' ? sql`r.agency_id` : column === 'year' ? sql`r.year` : sql`a.${name(column)}`
  const own = columns.filter((column) => OWN.includes(column))
  const same = own.map(
    (column) =>
      sql`(${source(column)} = placed.${name(column)} OR (${source(column)} IS NULL AND placed.${name(column)} IS NULL))`,
  )
  const mine = sql`${selectAsked(query, setting, sql`1`)} AND ${joinSql(same, sql` AND `)}`
  return {
    statement: withParts(
      [...parts(), placed],
      sql`SELECT * FROM placed\nWHERE EXISTS (${own.length ? mine : sql`SELECT 1`})\nORDER BY place NULLS LAST, ${joinSql(keys.filter((key) => key !== 'agency_id').map(inOrder))}`,
    ),
    rows: 'groups',
    exprs: query.show,
    function: 'sum',
    by: query.by,
  }
}

/** The reports asked about (side 0) and those in the places of the field of their year (side 1), to be set against each other. */
export function compileAgainstPlace(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  const field: FiguresQuery = { ...query, of: fieldOf(query) }
  const parts = readField(field, setting)
  const placed = {
    name: 'placed',
    body: sql`SELECT answer.*, rank() OVER (PARTITION BY year ORDER BY value_1 ${orderOf(query.take)}) AS place, count(*) OVER (PARTITION BY year, value_1) AS ties, count(*) OVER (PARTITION BY year) AS field\n  FROM answer WHERE value_1 IS NOT NULL`,
  }
  return {
    statement: withParts(
      [...parts, placed],
      sql`SELECT * FROM (
  SELECT placed.*, 0 AS side FROM placed WHERE report_id IN (${selectAsked(query, setting, sql`r.id`)})
  UNION ALL
  SELECT placed.*, 1 AS side FROM placed WHERE ${isTaken(query.take)}
) paired\nORDER BY year DESC, side, place, agency`,
    ),
    rows: 'reports',
    exprs: query.show,
    function: null,
    by: [],
  }
}

/** Columns that belong to a report, and not to an axis of the form. */
const OWN: readonly string[] = ['agency_id', 'year', ...PLACE_DIMENSIONS]
