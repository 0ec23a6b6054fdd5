/**
 * Why drizzle's `sql` template and no query builder beside it: it writes parameters in either dialect, it is in the house
 * already, and a statement stays readable as the text that runs. A builder's types would end at the first expression anyway,
 * since the columns of these statements are made of the query.
 */

import { CasingCache } from 'drizzle-orm/casing'
import { type SQL, sql } from 'drizzle-orm/sql'

export type DialectName = 'sqlite' | 'postgresql'

/** A statement with its parameters, as it runs. */
export interface Statement {
  readonly text: string
  readonly params: readonly (string | number | null)[]
}

/** How each dialect writes a parameter; all else is written alike. Drizzle's own dialects would load every type of column first. */
const PARAMETERS = { sqlite: () => '?', postgresql: (index: number) => `$${index + 1}` } as const
const WRITING = {
  casing: new CasingCache(),
  escapeName: (text: string) => `"${text}"`,
  escapeString: (text: string) => `'${text.replaceAll("'", "''")}'`,
}

/** The statement's text: `?` for each parameter, or `$1` … on PostgreSQL. The texts are the same otherwise. */
export function writeStatement(statement: SQL, dialect: DialectName = 'sqlite'): Statement {
  const { sql: text, params } = statement.toQuery({ ...WRITING, escapeParam: PARAMETERS[dialect] })
  return { text, params: params as (string | number | null)[] }
}

/** Parts with something between them; nothing for no parts. */
export const joinSql = (parts: readonly SQL[], between: SQL = sql`, `): SQL => sql.join([...parts], between)

/** A name of ours: a column, an alias, a part of the statement. Never anything from outside. */
export const name = (text: string): SQL => sql.raw(text)

/** Every part holds; each stands in brackets where there are several. */
export const every = (parts: readonly SQL[]): SQL => (parts.length === 0 ? sql`1 = 1` : joinSql(parts, sql` AND `))

/** One of the parts holds. */
export const some = (parts: readonly SQL[]): SQL =>
  parts.length === 0 ? sql`1 = 0` : parts.length === 1 ? (parts[0] as SQL) : sql`(${joinSql(parts, sql` OR `)})`

/** One of these values; one parameter each. */
export const isOneOf = (column: SQL, values: readonly (string | number)[]): SQL =>
  values.length === 1
    ? sql`${column} = ${values[0]}`
    : sql`${column} IN (${joinSql(values.map((value) => sql`${value}`))})`

/** One named part of a statement: `name AS (body)`. */
export interface Part {
  readonly name: string
  readonly body: SQL
  /** It is read more than once and costs more than its rows take to keep: it is computed once. */
  readonly isKept?: true
}

/** `WITH` all parts, then the final select. */
export const withParts = (parts: readonly Part[], select: SQL): SQL =>
  sql`WITH ${joinSql(
    parts.map((part) => sql`${name(part.name)} AS ${name(part.isKept ? 'MATERIALIZED ' : '')}(\n  ${part.body}\n)`),
    sql`,\n`,
  )}\n${select}`
