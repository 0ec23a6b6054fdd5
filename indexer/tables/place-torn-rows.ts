import { REQUEST_ROWS } from '../../db/form/codebook.ts'
import { listRequestCores } from '../form/row-labels.ts'
import type { ValueRow } from '../form/value-row.ts'
import { measureTrace } from './measure-trace.ts'

/** A piece of text that stands loose around the rows of table 3, as labels are compared, and where it begins. */
export interface LooseText {
  readonly text: string
  readonly start: number
}

/** From this share of its characters on a label counts as found around a row. */
const FOUND = 0.8
/** Labels shorter than this count only where a piece is the whole label. */
const SHORTEST = 4
/** What the side of the numbers on which this table prints its labels adds. */
const SIDE = 0.4
/** What it costs to lay a row nowhere, and to leave out a row of the form. */
const STRAY = 1
const SKIPPED = 0.6
/** How much better than every other place the place of a row must be. */
const MARGIN = 0.25
/** A row whose own label was read stands where it says. */
const CERTAIN = 2

interface Item {
  readonly row: ValueRow
  /** Place in the form of a row whose label was read; null where it is torn or lost. */
  readonly place: number | null
  /** How well each row of the form fits the text around it; null where it cannot stand there. */
  readonly scores: readonly (number | null)[]
}

/**
 * Lays the rows of table 3 over the form's as a whole, and gives those whose label a converter tore or lost the key of the
 * one place that is clearly the best: by the form's order, by the pieces of labels before, beside and below their
 * numbers, and by how many rows of the form stand between rows that are known. Rows with a label of no row of the form
 * (`strangers`) take part where pieces are found in it. A place without a piece of its label waits for the figures
 * (`keyProof` is `identity`). Nothing is placed where the known rows stand in another order than the form's.
 */
export function placeTornRows(
  rows: readonly ValueRow[],
  loose: readonly LooseText[],
  strangers: readonly ValueRow[],
): { readonly rows: ValueRow[]; readonly strangers: ValueRow[] } {
  const form = formOf(rows, loose)
  const ordered = [...rows, ...strangers].sort((a, b) => a.start - b.start)
  const anchors = rows.flatMap(({ key }) => (key === null ? [] : [form.indexOf(key)]))
  if (anchors.some((place, i) => place < 0 || place <= (anchors[i - 1] ?? -1)))
    return { rows: [...rows], strangers: [...strangers] }
  const windows = ordered.map((row, i) => readWindow(row, i, ordered, loose))
  const side = findSide(windows, form)
  const items = ordered.map((row, i) => makeItem(row, windows[i] as Window, form, side))
  const placed = new Map<ValueRow, ValueRow>()
  if (items.some(({ place }) => place === null))
    for (const { item, place } of findPlaces(items, form.length)) {
      const key = form[place]
      const score = item.scores[place] ?? 0
      if (item.place !== null || key === undefined) continue
      const weak = score < FOUND
      if (weak && hasStrayNeighbour(item, items)) continue
      placed.set(item.row, named(item.row, key, weak))
    }
  return {
    rows: [...rows.map((row) => placed.get(row) ?? row), ...strangers.flatMap((row) => placed.get(row) ?? [])].sort(
      (a, b) => a.start - b.start,
    ),
    strangers: strangers.filter((row) => !placed.has(row)),
  }
}

/** Whether a row with a label of no row of the form stands between the known rows around this one. */
function hasStrayNeighbour(item: Item, items: readonly Item[]): boolean {
  const at = items.indexOf(item)
  const before = items.findLastIndex(({ place }, i) => i < at && place !== null)
  const after = items.findIndex(({ place }, i) => i > at && place !== null)
  return items
    .slice(before + 1, after < 0 ? undefined : after)
    .some(({ row, place }) => place === null && row.core !== '')
}

/** The pieces of labels before, beside and below the numbers of a row, as far as the numbers of the rows around it. */
interface Window {
  readonly isTorn: boolean
  readonly before: readonly string[]
  readonly own: string
  readonly below: readonly string[]
}

function readWindow(row: ValueRow, i: number, all: readonly ValueRow[], loose: readonly LooseText[]): Window {
  const from = all[i - 1]?.start ?? Number.NEGATIVE_INFINITY
  const to = all[i + 1]?.start ?? Number.POSITIVE_INFINITY
  const around = loose.filter(({ start }) => start > from && start < to)
  const textOf = (isBefore: boolean): string[] =>
    around.filter(({ start }) => start < row.start === isBefore).map(({ text }) => text)
  return { isTorn: row.key === null, before: textOf(true), own: row.core, below: textOf(false) }
}

type Side = 'before' | 'below'

/** On which side of their numbers this table prints most of its torn labels. */
function findSide(windows: readonly Window[], form: readonly string[]): Side {
  const torn = windows.filter(({ isTorn }) => isTorn)
  const found = (side: Side): number =>
    torn.filter((window) => form.some((key) => traceOf(key, piecesOf(window, side)) >= FOUND)).length
  return found('below') > found('before') ? 'below' : 'before'
}

const piecesOf = ({ before, own, below }: Window, side?: Side): string[] => [
  ...(side === 'below' ? [] : before),
  own,
  ...(side === 'before' ? [] : below),
]

/** The best trace of the labels of a row of the form in pieces of text. */
const traceOf = (key: string, pieces: readonly string[]): number =>
  Math.max(
    ...listRequestCores(key).map((core) => {
      if (core.length < SHORTEST) return pieces.includes(core) ? 1 : 0
      return measureTrace(core, pieces.join(''))
    }),
  )

function makeItem(row: ValueRow, window: Window, form: readonly string[], side: Side): Item {
  if (row.key !== null) return { row, place: form.indexOf(row.key), scores: [] }
  const scores = form.map((key) => {
    const found = traceOf(key, piecesOf(window))
    if (found < FOUND) return window.own === '' ? 0 : null
    const atSide = traceOf(key, piecesOf(window, side)) >= FOUND ? SIDE : 0
    return found + atSide + traceOf(key, [window.own]) / 2
  })
  return { row, place: null, scores }
}

/** The rows of the form as this report has them: （六）其他处理 as one row or by its reasons. */
function formOf(rows: readonly ValueRow[], loose: readonly LooseText[]): string[] {
  const reasons = REQUEST_ROWS.filter(({ group }) => group === 'otherwiseHandled').map(({ key }) => key)
  const text = loose.map((piece) => piece.text).join('')
  const isTornOff = listRequestCores(reasons[0] ?? '').some((core) => text.includes(core.slice(0, LABEL_START)))
  const hasReasons = rows.some(({ key }) => key !== null && reasons.includes(key)) || isTornOff
  return REQUEST_ROWS.map(({ key }) => key).filter((key) =>
    hasReasons ? key !== 'otherwiseHandled' : !reasons.includes(key),
  )
}

/** How much of a torn label must stand in the loose text: its first characters. */
const LABEL_START = 6

/** Best sums of scores over the first rows, by how many rows of the form are behind them. */
type Sums = readonly (readonly number[])[]

/** The sums from the first row on: `[i][j]` lays the first i rows over the first j rows of the form. */
function sumUp(items: readonly Item[], size: number): Sums {
  const sums: number[][] = [Array.from({ length: size + 1 }, (_, j) => -SKIPPED * j)]
  for (const item of items) {
    const before = sums.at(-1) as number[]
    const row: number[] = []
    for (let j = 0; j <= size; j++) {
      const here = j > 0 ? (before[j - 1] as number) + scoreAt(item, j - 1) : Number.NEGATIVE_INFINITY
      const skipped = j > 0 ? (row[j - 1] as number) - SKIPPED : Number.NEGATIVE_INFINITY
      row.push(Math.max(here, (before[j] as number) + strayScore(item), skipped))
    }
    sums.push(row)
  }
  return sums
}

const strayScore = ({ place }: Item): number => (place === null ? -STRAY : Number.NEGATIVE_INFINITY)

function scoreAt({ place, scores }: Item, at: number): number {
  if (place !== null) return place === at ? CERTAIN : Number.NEGATIVE_INFINITY
  return scores[at] ?? Number.NEGATIVE_INFINITY
}

/** The rows whose best place is better than every other by a margin, each over all ways to lay the others. */
function findPlaces(items: readonly Item[], size: number): { readonly item: Item; readonly place: number }[] {
  const forward = sumUp(items, size)
  const mirrored = items.toReversed().map((item) => mirror(item, size))
  const backward = sumUp(mirrored, size)
  return items.flatMap((item, i) => {
    const ahead = forward[i] as readonly number[]
    const behind = backward[items.length - 1 - i] as readonly number[]
    const totals = Array.from(
      { length: size },
      (_, j) => (ahead[j] as number) + scoreAt(item, j) + (behind[size - 1 - j] as number),
    )
    const stray = Math.max(
      ...Array.from(
        { length: size + 1 },
        (_, j) => (ahead[j] as number) + strayScore(item) + (behind[size - j] as number),
      ),
    )
    const best = Math.max(...totals)
    const place = totals.indexOf(best)
    const second = Math.max(stray, ...totals.filter((_, j) => j !== place))
    return best > Number.NEGATIVE_INFINITY && best - second >= MARGIN ? [{ item, place }] : []
  })
}

const mirror = ({ row, place, scores }: Item, size: number): Item => ({
  row,
  place: place === null ? null : size - 1 - place,
  scores: scores.toReversed(),
})

const named = (row: ValueRow, key: string, isWeak: boolean): ValueRow => ({
  ...row,
  key,
  keyProof: isWeak ? 'identity' : 'order',
  label: REQUEST_ROWS.find((item) => item.key === key)?.printed ?? key,
})
