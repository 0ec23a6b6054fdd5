import { tellContent } from '../answer/tell-content.ts'
import type { Answer } from '../answer.ts'
import type { Query } from '../query/query.ts'
import { isSameQuery } from '../understand/same-query.ts'
import type { Understanding } from '../understand/understand.ts'
import type { ModelTrust } from './settings.ts'

/** A question that was not read exactly; one in a language that the grammar has not is not read at all. */
type Doubtful = Extract<Understanding, { kind: 'query' | 'offer' }> | { readonly kind: 'foreign' }

/** What becomes of a question once a model has read it too. */
export type Weighed =
  /** `byModel`: the model's word alone, which is told. */
  | { readonly kind: 'answer'; readonly query: Query; readonly unused: readonly string[]; readonly byModel: boolean }
  | { readonly kind: 'offer'; readonly readings: readonly Query[]; readonly ignored: readonly string[] }

/** Whether a model should be asked: what is read with no word left over needs none, and a draft none yet. */
export const isDoubtful = (meant: Understanding): meant is Doubtful =>
  meant.kind === 'offer' || meant.kind === 'foreign' || (meant.kind === 'query' && meant.unused.length > 0)

/**
 * A model's reading is answered where the grammar's first one asks the same or is answered by the same rows, or where the
 * operator trusts it; otherwise it is offered before the grammar's.
 * @param tryAnswer what a query is answered with; null where no report can answer it
 * @returns null where the model's reading cannot be answered: the ways without it are left
 */
export async function weighReading(
  meant: Doubtful,
  read: Query,
  trust: ModelTrust,
  tryAnswer: (query: Query) => Promise<Answer | null>,
): Promise<Weighed | null> {
  const { readings, unused, ignored } = readingsOf(meant)
  const [first] = readings
  if (first && isSameQuery(first, read)) return { kind: 'answer', query: first, unused, byModel: false }
  const told = await tryReading(read, tryAnswer)
  if (!told) return null
  const other = first ? await tryAnswer(first) : null
  if (first && other && agree(told, other)) return { kind: 'answer', query: first, unused, byModel: false }
  if (trust === 'answer') return { kind: 'answer', query: read, unused: [], byModel: true }
  return { kind: 'offer', readings: [read, ...readings.filter((one) => !isSameQuery(one, read))], ignored }
}

const readingsOf = (
  meant: Doubtful,
): { readonly readings: readonly Query[]; readonly unused: readonly string[]; readonly ignored: readonly string[] } => {
  if (meant.kind === 'foreign') return { readings: [], unused: [], ignored: [] }
  return meant.kind === 'query'
    ? { readings: [meant.query], unused: meant.unused, ignored: meant.unused }
    : { readings: meant.readings, unused: [], ignored: meant.ignored }
}

/** A reply is outside data: what it combines may be what no statement can be made of, and is then no reading. */
const tryReading = async (read: Query, tryAnswer: (query: Query) => Promise<Answer | null>): Promise<Answer | null> => {
  try {
    return await tryAnswer(read)
  } catch {
    return null
  }
}

/** Nothing found agrees with everything: only rows can. */
const agree = (a: Answer, b: Answer): boolean => a.rows.length > 0 && tellContent(a) === tellContent(b)
