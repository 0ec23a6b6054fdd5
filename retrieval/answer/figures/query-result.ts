/** What a query about figures found, before any sentence is made of it. */
import type { AgencyRef, FiguresQuery } from '../../../db/figures/nodes.ts'
import type { AnswerRow, Coverage, Sql } from '../../answer.ts'

/** Why a report holds no value. `noDivisor`: a ratio with nothing to divide by; `noReport`: none of the earlier year that it is compared with. */
export const LEFT_OUT_REASONS = ['blank', 'notApplicable', 'unread', 'missingCell', 'noDivisor', 'noReport'] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** Reports that hold no number where one was needed, so that they could not be ranked, added or tested. */
export interface LeftOut {
  readonly count: number
  /** How many for each reason; reasons without a report are absent. */
  readonly reasons: Readonly<Partial<Record<LeftOutReason, number>>>
  /** The first of them, by agency and year, as rows with `value: null`; at most 20. */
  readonly rows: readonly AnswerRow[]
}

/** A government whose own report stands in the same sum as those of its offices, which it already covers. */
export interface CoveringReport {
  readonly agency: string
  readonly year: number
  /** How many reports of its offices are in the sum. */
  readonly offices: number
}

/** Agencies, years and reports that the rows show, in their order: what a follow-up speaks of. */
export interface Shown {
  readonly agencies: readonly AgencyRef[]
  readonly years: readonly number[]
  readonly reportIds: readonly number[]
}

/** The rows that answer a query, and everything that belongs beside them. */
export interface QueryResult {
  readonly query: FiguresQuery
  /**
   * In answer order. Derived values (`difference`, `change`, `multiple`, `share`) follow the values that they are computed from;
   * reports that agencies named one by one lack stand last, as `noReport`.
   */
  readonly rows: readonly AnswerRow[]
  /** How many members a list or ranking has, groups a grouping, agencies or reports a count. */
  readonly members: number
  /** Of `yesno`: whether it is so; null where it cannot be told, because what is asked about holds no number. */
  readonly verdict: boolean | null
  /** How many reports were asked about, and how many of them hold a number for what is asked. */
  readonly coverage: Coverage
  readonly leftOut: LeftOut | null
  readonly covering: readonly CoveringReport[]
  /** Agencies among the members whose years asked about are not all in the archive; only where `over` speaks of years. */
  readonly gaps: readonly { readonly agency: string; readonly years: readonly number[] }[]
  readonly shown: Shown
  /** The statement that was run; null where there is none. */
  readonly sql: Sql | null
}
