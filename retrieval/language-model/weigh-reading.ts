import type { Query } from '../query/query.ts'
import { isSameQuery } from '../understand/same-query.ts'
import type { Understanding } from '../understand/understand.ts'
import type { ModelTrust } from './settings.ts'

/** A question that was not read exactly. */
type Doubtful = Extract<Understanding, { kind: 'query' | 'offer' }>

/** What becomes of a question once a model has read it too. */
export type Weighed =
  /** `byModel`: the model's word alone, which is told. */
  | { readonly kind: 'answer'; readonly query: Query; readonly unused: readonly string[]; readonly byModel: boolean }
  | { readonly kind: 'offer'; readonly readings: readonly Query[]; readonly ignored: readonly string[] }

/** Whether a model should be asked: what is read with no word left over needs none, and a draft none yet. */
export const isDoubtful = (meant: Understanding): meant is Doubtful =>
  meant.kind === 'offer' || (meant.kind === 'query' && meant.unused.length > 0)

/**
 * A model's reading is answered where the grammar's first one agrees, or the operator trusts it; otherwise it is offered
 * before the grammar's.
 */
export function weighReading(meant: Doubtful, read: Query, trust: ModelTrust): Weighed {
  const [first] = meant.kind === 'query' ? [meant.query] : meant.readings
  const unused = meant.kind === 'query' ? meant.unused : []
  if (first && isSameQuery(first, read)) return { kind: 'answer', query: first, unused, byModel: false }
  if (trust === 'answer') return { kind: 'answer', query: read, unused: [], byModel: true }
  const others = meant.kind === 'query' ? [meant.query] : meant.readings
  return {
    kind: 'offer',
    readings: [read, ...others.filter((other) => !isSameQuery(other, read))],
    ignored: meant.kind === 'query' ? meant.unused : meant.ignored,
  }
}
