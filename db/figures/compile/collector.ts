import { type SQL, sql } from 'drizzle-orm/sql'
import { joinSql, name } from './dialects.ts'

/** The report that a quantity is read from: the one asked about, or the same agency's some years earlier. */
export interface ReportColumns {
  /** Null where there is no report that many years earlier. */
  readonly id: SQL
  readonly year: SQL
}

/** A figure of a report; both null where the report does not have the cell. */
export interface FigureColumns {
  readonly value: SQL
  readonly state: SQL
}

/** SQLite joins at most 64 tables, and one statement may ask for what it measures twice: figures beyond this many are looked up one by one. */
const MOST_JOINS = 24

/** Collects what the values of one statement are read from; each figure is joined once and each column made once. */
export interface Collector {
  report(yearsBefore: number): ReportColumns
  figure(code: string, yearsBefore: number): FigureColumns
  /** The column of `measured` that holds a part of a quantity; `part` is empty for its value. */
  column(quantity: string, part: string, make: () => SQL): SQL
  /** The body of `measured`: every report asked about with every column. */
  select(): SQL
}

/** A collector without joins or columns. */
export function createCollector(): Collector {
  const befores = new Map<number, SQL>()
  const figures = new Map<string, FigureColumns & { readonly join: SQL | null }>()
  const stems = new Map<string, string>()
  const columns = new Map<string, { readonly alias: SQL; readonly value: SQL }>()

  const report = (yearsBefore: number): ReportColumns => {
    if (yearsBefore === 0) return { id: sql`asked.report_id`, year: sql`asked.year` }
    const b = name(`b${yearsBefore}`)
    befores.set(
      yearsBefore,
      sql`LEFT JOIN reports ${b} ON ${b}.agency_id = asked.agency_id AND ${b}.year = asked.year - ${yearsBefore} AND ${b}.current = 1`,
    )
    return { id: sql`${b}.id`, year: sql`${b}.year` }
  }

  const figure = (code: string, yearsBefore: number): FigureColumns => {
    const key = `${code} ${yearsBefore}`
    const known = figures.get(key)
    if (known) return known
    const f = name(`f${figures.size + 1}`)
    const isIt = sql`${f}.report_id = ${report(yearsBefore).id} AND ${f}.code_id = (SELECT id FROM codes WHERE code = ${code})`
    const made =
      figures.size < MOST_JOINS
        ? { value: sql`${f}.value`, state: sql`${f}.state`, join: sql`LEFT JOIN figures ${f} ON ${isIt}` }
        : {
            value: sql`(SELECT ${f}.value FROM figures ${f} WHERE ${isIt})`,
            state: sql`(SELECT ${f}.state FROM figures ${f} WHERE ${isIt})`,
            join: null,
          }
    figures.set(key, made)
    return made
  }

  const column = (quantity: string, part: string, make: () => SQL): SQL => {
    const key = `${quantity} ${part}`
    const known = columns.get(key)
    if (known) return known.alias
    const stem = stems.get(quantity) ?? `m${stems.size + 1}`
    stems.set(quantity, stem)
    const alias = name(part ? `${stem}_${part}` : stem)
    columns.set(key, { alias, value: make() })
    return alias
  }

  const select = (): SQL => {
    const selected = [sql`asked.*`, ...[...columns.values()].map(({ alias, value }) => sql`${value} AS ${alias}`)]
    const joined = [sql`FROM asked`, ...befores.values(), ...[...figures.values()].flatMap(({ join }) => join ?? [])]
    return sql`SELECT ${joinSql(selected)}\n  ${joinSql(joined, sql`\n  `)}`
  }

  return { report, figure, column, select }
}
