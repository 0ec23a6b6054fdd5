/** The figures of a question in the orders in which an outline may take them. */

/** A figure that a question may be about. */
export interface SeatedFigure {
  /** Its code; several of them, parted by `, `, where the words leave it open. */
  readonly value: string
  /** The words name it. */
  readonly isSaid: boolean
  /** How probable the examples find it, 0…1. */
  readonly probability: number
}

/** Sequences that are tried of one outline. */
const MOST = 3
/** Sets of figures that are shown one after the other. */
const SURE = 0.5
/** Figures that an outline takes at the most. */
const MOST_SLOTS = 3
/** What a named figure that has no slot costs, and the least that a figure's probability counts. */
const OMITTED = -2
const LEAST = 0.02
/** Words name a figure more surely than examples do. */
const SAID = 0.6

/**
 * The likeliest sequences, the best first.
 * @param figures those that the words name in their order, then others
 * @param slots how many the outline takes; `several` for two or more that are only shown
 * @param inverted how probable it is that the outline takes the first two in the other order
 */
export function listSequences(
  figures: readonly SeatedFigure[],
  slots: number | 'several',
  inverted: number,
): string[][] {
  if (slots === 'several') return listSets(figures)
  if (slots === 0) return [[]]
  if (slots > MOST_SLOTS) return []
  return permute(figures, slots)
    .map((some) => ({ some, weight: weigh(some, figures, inverted) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ some }) => some.map(({ value }) => value))
}

/**
 * All that the words name; these with what the examples are sure of; what the examples are sure of alone; the two and three
 * likeliest, whether words name them or not.
 */
function listSets(figures: readonly SeatedFigure[]): string[][] {
  const said = figures.filter(({ isSaid }) => isSaid)
  const sure = figures.filter(({ probability }) => probability >= SURE)
  const byLikelihood = figures.toSorted((a, b) => likelihood(b) - likelihood(a))
  const among = (some: readonly SeatedFigure[]): SeatedFigure[] => figures.filter((one) => some.includes(one))
  const sets = [
    said,
    figures.filter(({ isSaid, probability }) => isSaid || probability >= SURE),
    sure,
    among(byLikelihood.slice(0, 2)),
    among(byLikelihood.slice(0, 3)),
  ]
    .filter((set) => set.length > 1)
    .map((set) => set.map(({ value }) => value))
  return [...new Map(sets.map((set) => [set.join(), set])).values()]
}

const permute = (figures: readonly SeatedFigure[], count: number): SeatedFigure[][] =>
  count === 0
    ? [[]]
    : figures.flatMap((first) =>
        permute(
          figures.filter((one) => one !== first),
          count - 1,
        ).map((rest) => [first, ...rest]),
      )

const likelihood = ({ isSaid, probability }: SeatedFigure): number => Math.max(probability, isSaid ? SAID : 0)

function weigh(some: readonly SeatedFigure[], figures: readonly SeatedFigure[], inverted: number): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  const known = sum(some.map((one) => Math.log(Math.max(LEAST, likelihood(one)))))
  const omitted = figures.filter((one) => one.isSaid && !some.includes(one)).length * OMITTED
  const places = some.filter(({ isSaid }) => isSaid).map((one) => figures.indexOf(one))
  const turns = places.slice(1).map((place, i) => (place < (places[i] as number) ? inverted : 1 - inverted))
  return known + omitted + sum(turns.map((one) => Math.log(Math.max(LEAST, one))))
}
