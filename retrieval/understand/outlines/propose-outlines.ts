/** Readings in the outlines that the examples give to questions like this one. */

import type { Query } from '../../query/query.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { Ranks } from '../rank-view.ts'
import { maskFigures } from '../templates/mask-figures.ts'
import { meaningOf } from '../tokens/meaning.ts'
import { fillOutline } from './fill-outline.ts'

/** How probable an outline must be to be tried, and how many are at the most. */
const TRIED = 0.03
const MOST = 6
/** Figures that are tried where the words name none, and how probable they must be. */
const GUESSED = 2
const GUESSED_FROM = 0.15

/** The codes of the figures that a question's words name, by slot. */
export const figuresOf = ({ parts, mentions }: Parsed, { masked }: Ranks): ReadonlyMap<string, string> =>
  new Map(
    (maskFigures(parts.view, masked, mentions)?.spans ?? [])
      .filter(({ kind }) => kind === 'figure')
      .map(({ slot, value }) => [slot, value]),
  )

/** Queries that a question's words and the examples' outlines make together. */
export function proposeOutlines(parsed: Parsed, ranks: Ranks, thisYear: number): Query[] {
  const said = figuresOf(parsed, ranks)
  const guessed = ranks.measures
    .filter(({ probability }) => probability >= GUESSED_FROM)
    .slice(0, GUESSED)
    .map(({ code }) => new Map([['{F}', code]]))
  const numbers = ranks.masked.spans.flatMap(({ kind, tokens: [token] }) => {
    const number = kind === 'number' && token ? meaningOf(token, 'number') : undefined
    return number ? [String(number.value)] : []
  })
  const outlines = (ranks.scores.get('outline') ?? []).filter(({ probability }) => probability >= TRIED).slice(0, MOST)
  return outlines.flatMap(({ label }) =>
    [said, ...guessed].flatMap((figures) => fillOutline(label, parsed, { figures, numbers, thisYear }) ?? []),
  )
}
