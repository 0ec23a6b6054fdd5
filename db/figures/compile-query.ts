/** Compiles a question about figures to one parameterised statement, plain enough to run unchanged on SQLite and PostgreSQL. */
import { type SQL, sql } from 'drizzle-orm/sql'
import { compileCoverage, compileLeftOut } from './compile/compile-coverage.ts'
import { compileCovering } from './compile/compile-covering.ts'
import { compileReports } from './compile/compile-reports.ts'
import { type DialectName, name, type Statement, writeStatement } from './compile/dialects.ts'
import { PLACE_DIMENSIONS } from './compile/stages.ts'
import type { FiguresQuery, Reports } from './nodes.ts'
import { compileShape } from './operations/compile-shape.ts'
import type { CompiledQuery } from './operations/compiled.ts'

/** A statement ready to run, and how its rows are read. */
export interface ReadyQuery extends Omit<CompiledQuery, 'statement'> {
  readonly statement: Statement
}

/**
 * The statement of a query.
 * @throws RangeError when the query asks for a measure that the form does not have
 */
export function compileQuery(query: FiguresQuery, dialect: DialectName = 'sqlite'): ReadyQuery {
  const compiled = compileShape(query, { compileMembers })
  return { ...compiled, statement: writeStatement(compiled.statement, dialect) }
}

/**
 * The condition of a scope over `reports r` and `agencies a`, for lists of what is no figure.
 * @throws RangeError when the scope speaks of an answer that no conversation has resolved
 */
export const compileScope = (of: Reports): SQL => compileReports(of, compileMembers)

/** How many of the reports asked about hold a number, and why the others do not: rows of `reason` (null for a number) and `reports`. */
export const compileCoverageOf = (query: FiguresQuery, dialect: DialectName = 'sqlite'): Statement =>
  writeStatement(compileCoverage(query, { compileMembers }), dialect)

/** The first reports that were left out because they hold no number. */
export const compileLeftOutOf = (query: FiguresQuery, limit: number, dialect: DialectName = 'sqlite'): Statement =>
  writeStatement(compileLeftOut(query, limit, { compileMembers }), dialect)

/** Governments whose own report stands in one sum with those of its offices. */
export const compileCoveringOf = (query: FiguresQuery, limit: number, dialect: DialectName = 'sqlite'): Statement =>
  writeStatement(compileCovering(query, limit, { compileMembers }), dialect)

/** The agencies or reports that another query selects. A group of a place stands for every agency in it. */
function compileMembers(query: FiguresQuery, by: 'agency' | 'report'): SQL {
  const { statement, by: groups, rows } = compileShape(query, { compileMembers })
  if (by === 'report') return sql`SELECT report_id FROM (${statement}) picked`
  const places = PLACE_DIMENSIONS.filter((place) => groups.includes(place))
  if (rows === 'reports' || groups.includes('agency') || !places.length)
    return sql`SELECT agency_id FROM (${statement}) picked`
  const same = places.map((place) => sql`member.${name(place)} = picked.${name(place)}`)
  return sql`SELECT member.id FROM agencies member JOIN (${statement}) picked ON ${sql.join(same, sql` AND `)}`
}
