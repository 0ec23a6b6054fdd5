/** Readings of the same words with what the examples of questions like them make of them: another shape, other conditions or groups. */
import type { Dimension, FiguresQuery, OverYears, Shape } from '../../db/figures/nodes.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import { CONDITION_WAYS, composeAs } from './parse/compose-as.ts'
import { readDimensions, readOver } from './parse/figure-parts.ts'
import type { Parsed } from './parse/parse-question.ts'
import { labelsOf, NONE } from './rank/labels.ts'
import { probabilityIn } from './rank/rank-measures.ts'
import type { Ranks } from './rank-view.ts'
import { uniqueBy } from './unique-by.ts'

/** How probable a label must be to be tried. */
const TRIED = 0.08
/** How probable a group or a turn over the years must be to be tried beside what the words say. */
const SAID = 0.4
/** Readings that are kept at the most, the most probable by the examples first. */
const MOST = 8

const SHAPES: ReadonlySet<string> = new Set<Shape>([
  'rows',
  'list',
  'count',
  'rank',
  'sum',
  'average',
  'median',
  'max',
  'min',
  'share',
  'yesno',
  'compare',
  'change',
  'difference',
  'multiple',
  'position',
  'breakdown',
])
const TURNS: ReadonlySet<string> = new Set<OverYears['kind']>([
  'every',
  'none',
  'some',
  'rising',
  'falling',
  'first',
  'last',
])

/** Figures of the question in the most probable shapes. */
export function proposeShapes({ parts, mentions, query }: Parsed, ranks: Ranks): Query[] {
  if (mentions.length === 0) return []
  const { scores } = ranks
  const likely = (head: 'shape' | 'dimension' | 'over' | 'take', least: number): string[] =>
    (scores.get(head) ?? []).filter(({ probability }) => probability >= least).map(({ label }) => label)
  const read = readDimensions(parts.view).value
  const groups = uniqueBy(
    [read, ...likely('dimension', SAID).map((label) => (label === NONE ? [] : [label as Dimension]))],
    (by) => by.join(),
  )
  const over = readOver(parts.view).value
  const turns = uniqueBy(
    [
      over,
      ...likely('over', SAID).flatMap((label): (OverYears | null)[] =>
        label === NONE ? [null] : TURNS.has(label) ? [{ kind: label } as OverYears] : [],
      ),
    ],
    (turn) => JSON.stringify(turn),
  )
  const takesOne = likely('take', SAID).includes('top')
  const shapes = [...new Set([...(query?.kind === 'figures' ? [query.as] : []), ...likely('shape', TRIED)])]
  const found: FiguresQuery[] = []
  for (const as of shapes.filter((shape) => SHAPES.has(shape)).slice(0, 4))
    for (const conditions of CONDITION_WAYS)
      for (const by of groups)
        for (const turn of turns) {
          const made = composeAs(parts, { as: as as Shape, conditions, by, over: turn, takesOne })
          if (made && made.show.length > 0) found.push(made)
        }
  return uniqueBy(found, writeNotation)
    .map((made) => ({ made, weight: weigh(made, ranks) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ made }) => made)
}

/** How probable the labels of a query are together. */
function weigh(query: Query, { scores }: Ranks): number {
  const labels = labelsOf(query)
  return (['shape', 'dimension', 'over', 'take', 'condition'] as const).reduce(
    (sum, head) => sum + Math.log(Math.max(0.002, probabilityIn(scores, head, labels[head]))),
    0,
  )
}
