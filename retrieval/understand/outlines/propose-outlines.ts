/** Readings in the outlines that the examples give to questions like this one. */

import type { Query } from '../../query/query.ts'
import { readTake } from '../parse/figure-parts.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import type { Ranks } from '../rank-view.ts'
import { meaningOf } from '../tokens/meaning.ts'
import { fillOutline } from './fill-outline.ts'

/** How probable an outline must be to be tried, and how many are at the most. */
const TRIED = 0.03
const MOST = 6
/** Figures that are tried where the words name none, and how probable they must be. */
const GUESSED = 2
const GUESSED_FROM = 0.15

/** How many places of a ranking the words ask for, or which; null where they say nothing of it. */
export function readPlaces(view: View): number | null {
  const take = readTake(view).value
  return take && (take.kind === 'place' ? take.from : take.count)
}

/**
 * Queries that a question's words and the examples' outlines make together.
 * @param said codes that the words name, by slot
 */
export function proposeOutlines(
  parsed: Parsed,
  ranks: Ranks,
  said: ReadonlyMap<string, string>,
  thisYear: number,
): Query[] {
  const guessed = ranks.measures
    .filter(({ probability }) => probability >= GUESSED_FROM)
    .slice(0, GUESSED)
    .map(({ code }) => new Map([['{F}', code]]))
  const numbers = ranks.masked.spans.flatMap(({ kind, tokens: [token] }) => {
    const number = kind === 'number' && token ? meaningOf(token, 'number') : undefined
    return number ? [String(number.value)] : []
  })
  const places = readPlaces(parsed.parts.view)
  const outlines = (ranks.scores.get('outline') ?? []).filter(({ probability }) => probability >= TRIED).slice(0, MOST)
  return outlines.flatMap(({ label }) =>
    [said, ...guessed].flatMap((figures) => fillOutline(label, parsed, { figures, numbers, places, thisYear }) ?? []),
  )
}
