import type { SQL } from 'drizzle-orm/sql'
import type { CompileMembers } from '../compile/compile-reports.ts'
import type { AggregateFunction, Dimension, Expr } from '../nodes.ts'

/** A statement, and how its rows are to be read: `value_1` … are the values of `exprs` in order. */
export interface CompiledQuery {
  readonly statement: SQL
  /** `reports`: one row for each report. `groups`: one for each group, made by `by`. */
  readonly rows: 'reports' | 'groups'
  readonly exprs: readonly Expr[]
  /** What the values of a group's reports were made into. */
  readonly function: AggregateFunction | null
  readonly by: readonly Dimension[]
}

/** What an operation needs beside the query. */
export interface OperationSetting {
  readonly compileMembers: CompileMembers
}
