import type { AgencyRef } from '../../db/figures/nodes.ts'
import type { Language } from '../answer.ts'
import { QUERY_VERSION, type Query } from '../query/query.ts'
import { isSameQuery } from './same-query.ts'

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
  /** What was asked before that, the last first. */
  readonly earlier?: readonly { readonly query: Query; readonly agencies: readonly AgencyRef[] }[]
  /** The language of the last turn, for one without a word. */
  readonly language?: Language
  /**
   * Readings of the last turn that were offered and not taken yet, best first. Until one is taken nobody knows what is talked
   * about: `query` is what was answered before, or the best of them where nothing was.
   */
  readonly offered?: readonly Query[]
}

/** Queries that a talk remembers beside the last one. */
const REMEMBERED = 3

/** What a talk keeps of a query that was answered; a word that was explained is no topic. */
export function listEarlier(before: Context | null): NonNullable<Context['earlier']> {
  if (!before) return []
  const { query, shown, earlier = [], offered = [] } = before
  const isTopic = query.kind !== 'define' && !offered.some((one) => isSameQuery(one, query))
  return [...(isTopic ? [{ query, agencies: shown.agencies }] : []), ...earlier].slice(0, REMEMBERED)
}

/** A talk about a query that was not answered: what it names is what was shown. */
export function talkAbout(query: Query, before: Context | null): Context {
  const of = 'of' in query ? query.of : null
  const years = (of?.years ?? []).flatMap(({ from, to }) => (from !== null && from === to ? [from] : []))
  const earlier = listEarlier(before)
  return {
    version: QUERY_VERSION,
    query,
    shown: { agencies: of?.agencies ?? [], years, reportIds: [] },
    ...(earlier.length > 0 ? { earlier } : {}),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A context as it was kept, null for anything else: another version, another shape, nothing. */
export function readContext(kept: unknown): Context | null {
  if (!isRecord(kept) || kept.version !== QUERY_VERSION || !isRecord(kept.query) || !isRecord(kept.shown)) return null
  const { agencies, years, reportIds } = kept.shown
  const isWhole = [agencies, years, reportIds].every(Array.isArray) && typeof kept.query.kind === 'string'
  return isWhole ? (kept as unknown as Context) : null
}
