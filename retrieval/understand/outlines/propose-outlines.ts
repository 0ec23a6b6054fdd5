/** Readings in the outlines that the examples give to questions like this one. */

import type { Query } from '../../query/query.ts'
import { FIGURE_SLOT } from '../examples/slots.ts'
import { readTake } from '../parse/figure-parts.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import { likelyCodes, probabilityOfCode } from '../rank/rank-measures.ts'
import type { Ranks } from '../rank-view.ts'
import { NEXT_CODE } from '../templates/mask-figures.ts'
import { meaningOf } from '../tokens/meaning.ts'
import { uniqueBy } from '../unique-by.ts'
import { fillOutline } from './fill-outline.ts'
import { joinRequesters } from './join-requesters.ts'
import { listSequences, type SeatedFigure } from './list-sequences.ts'
import { SEVERAL } from './outline-of.ts'

/** How probable an outline must be to be tried, and how many are at the most. */
const TRIED = 0.03
const MOST = 6
/** Figures that are tried beside those that the words name, and how probable they must be. */
const GUESSED = 4
const GUESSED_FROM = 0.04

/** How many places of a ranking the words ask for, or which; null where they say nothing of it. */
export function readPlaces(view: View): number | null {
  const take = readTake(view).value
  return take && (take.kind === 'place' ? take.from : take.count)
}

/** The figures that a question may be about: those that its words name, in their order, and those that examples do. */
function listFigures({ scores, measures }: Ranks, said: readonly string[]): SeatedFigure[] {
  const learned = new Map([...measures, ...likelyCodes(scores, GUESSED_FROM)].map((one) => [one.code, one]))
  const named = said.flatMap((value) => value.split(NEXT_CODE))
  const guessed = [...learned.values()]
    .filter(({ code, probability }) => probability >= GUESSED_FROM && !named.includes(code))
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, GUESSED)
  const probabilityOf = (value: string): number =>
    Math.max(...value.split(NEXT_CODE).map((code) => probabilityOfCode(scores, code)))
  return [
    ...said.map((value) => ({ value, isSaid: true, probability: probabilityOf(value) })),
    ...guessed.map(({ code, probability }) => ({ value: code, isSaid: false, probability })),
  ]
}

/**
 * Queries that a question's words and the examples' outlines make together.
 * @param said codes that the words name, in their order
 */
export function proposeOutlines(parsed: Parsed, ranks: Ranks, said: readonly string[], thisYear: number): Query[] {
  const settings = uniqueBy([said, joinRequesters(said)], (some) => some.join()).map((some) => listFigures(ranks, some))
  const inverted = ranks.scores.get('order')?.find(({ label }) => label === 'inverted')?.probability ?? 0
  const numbers = ranks.masked.spans.flatMap(({ kind, tokens: [token] }) => {
    const number = kind === 'number' && token ? meaningOf(token, 'number') : undefined
    return number ? [String(number.value)] : []
  })
  const places = readPlaces(parsed.parts.view)
  const outlines = (ranks.scores.get('outline') ?? []).filter(({ probability }) => probability >= TRIED).slice(0, MOST)
  return outlines.flatMap(({ label }) => {
    const slots = label.includes(SEVERAL) ? 'several' : countSlots(label)
    const sequences = settings.flatMap((figures) => listSequences(figures, slots, inverted))
    return uniqueBy(sequences, (sequence) => sequence.join(';')).flatMap(
      (sequence) => fillOutline(label, parsed, { figures: sequence, numbers, places, thisYear }) ?? [],
    )
  })
}

const countSlots = (outline: string): number => new Set(outline.match(FIGURE_SLOT)).size
