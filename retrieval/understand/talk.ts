import type { AgencyRef } from '../../db/figures/nodes.ts'
import { QUERY_VERSION, type Query } from '../query/query.ts'

/** What a conversation keeps: the last question that had an answer, and what that answer showed, in its order. */
export interface Context {
  readonly version: typeof QUERY_VERSION
  readonly query: Query
  readonly shown: {
    readonly agencies: readonly AgencyRef[]
    readonly years: readonly number[]
    readonly reportIds: readonly number[]
    /** The number, where the answer was one. */
    readonly value?: number
  }
  /** What was asked before that, if anything. */
  readonly earlier?: Query
  /** Readings of the last turn that were offered and not taken yet, best first. */
  readonly offered?: readonly Query[]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A context as it was kept, null for anything else: another version, another shape, nothing. */
export function readContext(kept: unknown): Context | null {
  if (!isRecord(kept) || kept.version !== QUERY_VERSION || !isRecord(kept.query) || !isRecord(kept.shown)) return null
  const { agencies, years, reportIds } = kept.shown
  const isWhole = [agencies, years, reportIds].every(Array.isArray) && typeof kept.query.kind === 'string'
  return isWhole ? (kept as unknown as Context) : null
}
