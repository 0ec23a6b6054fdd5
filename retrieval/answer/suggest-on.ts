import type { AgencyRef } from '../../db/figures/nodes.ts'
import type { Suggestion } from '../answer.ts'
import type { Query } from '../query/query.ts'
import { readExtent } from '../suggest/archive-extent.ts'
import { nearQueries } from '../suggest/near-queries.ts'
import { nextQueries } from '../suggest/next-queries.ts'
import { startQueries } from '../suggest/start-queries.ts'
import { suggest } from '../suggest/suggest.ts'
import type { AnswerDependencies, AnsweredInTalk } from './answer-dependencies.ts'

/** Questions to go on with: next to what was answered, or near what had no answer. */
export function suggestOn(
  query: Query,
  { answer, context }: AnsweredInTalk,
  deps: AnswerDependencies,
): readonly Suggestion[] {
  const failed = answer.kind === 'refusal' || (answer.kind === 'figures' && answer.coverage?.of === 0)
  if (failed) return suggestNear([query], deps)
  const extent = readExtent(deps.archive, deps.names)
  const candidates = query.kind === 'talk' ? startQueries(extent) : nextQueries(query, extent)
  return suggest(candidates, { ...deps, context, asked: query })
}

/** Questions near one that was not read or has no answer. @param agencies the nearest to the names that nobody has */
export function suggestNear(
  readings: readonly Query[],
  deps: AnswerDependencies,
  agencies: readonly AgencyRef[] = [],
): readonly Suggestion[] {
  const [query = null] = readings
  const named = query && 'of' in query ? query.of.agencies : []
  const near = [...agencies, ...named].map(({ id, name }) => ({ id, name }))
  const candidates = nearQueries({ query, agencies: near }, readExtent(deps.archive, deps.names))
  return suggest(candidates, { ...deps, asked: null })
}
