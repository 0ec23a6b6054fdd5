/** Readings in the outlines that the examples give to questions like this one. */

import type { Query } from '../../query/query.ts'
import { readTake } from '../parse/figure-parts.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import type { Ranks } from '../rank-view.ts'
import { NEXT_CODE } from '../templates/mask-figures.ts'
import { meaningOf } from '../tokens/meaning.ts'
import { fillOutline } from './fill-outline.ts'
import { listSequences, type SeatedFigure } from './list-sequences.ts'
import { SEVERAL } from './outline-of.ts'

/** How probable an outline must be to be tried, and how many are at the most. */
const TRIED = 0.03
const MOST = 6
/** Figures that are tried beside those that the words name, and how probable they must be. */
const GUESSED = 3
const GUESSED_FROM = 0.15

/** How many places of a ranking the words ask for, or which; null where they say nothing of it. */
export function readPlaces(view: View): number | null {
  const take = readTake(view).value
  return take && (take.kind === 'place' ? take.from : take.count)
}

/** The figures that a question may be about: those that its words name, in their order, and those that examples do. */
function listFigures({ scores, measures }: Ranks, said: readonly string[]): SeatedFigure[] {
  const learned = new Map([...measures, ...(scores.get('codes') ?? []).map(toMeasure)].map((one) => [one.code, one]))
  const probabilityOf = (value: string): number =>
    Math.max(...value.split(NEXT_CODE).map((code) => learned.get(code)?.probability ?? 0))
  const named = said.flatMap((value) => value.split(NEXT_CODE))
  const guessed = [...learned.values()]
    .filter(({ code, probability }) => probability >= GUESSED_FROM && !named.includes(code))
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, GUESSED)
  return [
    ...said.map((value) => ({ value, isSaid: true, probability: probabilityOf(value) })),
    ...guessed.map(({ code, probability }) => ({ value: code, isSaid: false, probability })),
  ]
}

const toMeasure = ({ label, probability }: { label: string; probability: number }) => ({ code: label, probability })

/**
 * Queries that a question's words and the examples' outlines make together.
 * @param said codes that the words name, in their order
 */
export function proposeOutlines(parsed: Parsed, ranks: Ranks, said: readonly string[], thisYear: number): Query[] {
  const figures = listFigures(ranks, said)
  const inverted = ranks.scores.get('order')?.find(({ label }) => label === 'inverted')?.probability ?? 0
  const numbers = ranks.masked.spans.flatMap(({ kind, tokens: [token] }) => {
    const number = kind === 'number' && token ? meaningOf(token, 'number') : undefined
    return number ? [String(number.value)] : []
  })
  const places = readPlaces(parsed.parts.view)
  const outlines = (ranks.scores.get('outline') ?? []).filter(({ probability }) => probability >= TRIED).slice(0, MOST)
  return outlines.flatMap(({ label }) =>
    listSequences(figures, label.includes(SEVERAL) ? 'several' : countSlots(label), inverted).flatMap(
      (sequence) => fillOutline(label, parsed, { figures: sequence, numbers, places, thisYear }) ?? [],
    ),
  )
}

const countSlots = (outline: string): number => new Set(outline.match(/\{F\d?\}/g)).size
