import { OUTCOME_GROUPS, REQUEST_ROWS } from '../../db/form/codebook.ts'
import { labelCore } from '../form/match-label.ts'
import { stripNumbering } from '../form/normalise-label.ts'
import { listRequestCores } from '../form/row-labels.ts'
import type { ValueRow } from '../form/value-row.ts'
import { measureTrace } from './measure-trace.ts'

/** A piece of text that stands loose around the rows of table 3, as labels are compared, and where it begins. */
export interface LooseText {
  readonly text: string
  readonly start: number
  /** Where it begins in its line, in layouts that keep columns by blanks. */
  readonly left?: number
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
  const windows = ordered.map((row, i) => readWindow(row, i, ordered, loose, form))
  const side = findSide(windows, form)
  const items = ordered.map((row, i) => makeItem(row, windows[i] as Window, form, side))
  const placed = new Map(countIn(items, form, textOf(loose)).map(({ row, key }) => [row, named(row, key, false)]))
  if (items.some(({ place }) => place === null))
    for (const { item, place } of findPlaces(items, form.length)) {
      const key = form[place]
      const score = item.scores[place] ?? 0
      if (item.place !== null || key === undefined || placed.has(item.row)) continue
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

const textOf = (loose: readonly LooseText[]): string => loose.map(({ text }) => text).join('')

/**
 * Rows without a label between two known ones that are as many as the form has there, where each of the missing labels
 * stands somewhere in the loose text: converters collect the labels of a page before its rows.
 */
function countIn(items: readonly Item[], form: readonly string[], text: string): { row: ValueRow; key: string }[] {
  const found: { row: ValueRow; key: string }[] = []
  let [before, open]: [number, ValueRow[]] = [-1, []]
  for (const { row, place } of [...items, { row: null, place: form.length }]) {
    if (place === null) open.push(row as ValueRow)
    else {
      const missing = form.slice(before + 1, place)
      const isWhole = missing.length === open.length && open.every(({ core }) => core === '')
      if (isWhole && missing.every((key) => isTornOff(key, text)))
        found.push(...open.map((each, i) => ({ row: each, key: missing[i] as string })))
      ;[before, open] = [place, []]
    }
  }
  return found
}

const isTornOff = (key: string, text: string): boolean =>
  listRequestCores(key).some((core) => text.includes(core.slice(0, LABEL_START)))

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
  /** The nearest last. */
  readonly before: readonly string[]
  readonly own: string
  /** The nearest first. */
  readonly below: readonly string[]
}

/** A label has no more lines than this before or below its numbers. */
const MOST_LINES = 5

function readWindow(
  row: ValueRow,
  i: number,
  all: readonly ValueRow[],
  loose: readonly LooseText[],
  form: readonly string[],
): Window {
  const from = all[i - 1]?.start ?? Number.NEGATIVE_INFINITY
  const to = all[i + 1]?.start ?? Number.POSITIVE_INFINITY
  const isOfGroup = row.key === null && isGroupPiece(row.core, form)
  const around = loose.filter(
    (piece) => piece.start > from && piece.start < to && (isOfGroup || isInColumn(piece, row)),
  )
  const piecesOf = (isBefore: boolean): string[] =>
    around.filter(({ start }) => start < row.start === isBefore).map(({ text }) => text)
  return {
    isTorn: row.key === null,
    before: piecesOf(true).slice(-MOST_LINES),
    own: row.core === '' || isOfGroup ? '' : labelCore(row.label),
    below: piecesOf(false).slice(0, MOST_LINES),
  }
}

const GROUPS = [...OUTCOME_GROUPS, { key: null, printed: '三、本年度办理结果' }].map(({ key, printed }) => ({
  key,
  label: labelCore(printed),
}))

/**
 * Whether a text is a line of the label of a group, which stands in the middle of its rows whatever row that is. （六）其他处理
 * printed as one row is no group.
 */
const isGroupPiece = (core: string, form: readonly string[]): boolean =>
  core !== '' && GROUPS.some(({ key, label }) => label.includes(core) && !(key !== null && form.includes(key)))

/** Columns of a terminal. */
const SAME_PLACE = 2

/** Whether a piece may belong to the label of a row: pieces of one label begin at one place of their lines. */
export const isInColumn = ({ left }: LooseText, { labelLeft }: ValueRow): boolean =>
  left === undefined || labelLeft === undefined || Math.abs(left - labelLeft) <= SAME_PLACE

type Side = 'before' | 'below'

/** On which side of their numbers this table prints most of its torn labels. */
function findSide(windows: readonly Window[], form: readonly string[]): Side {
  const torn = windows.filter(({ isTorn }) => isTorn)
  const found = (side: Side): number =>
    torn.filter((window) => form.some((key) => fitOf(key, window, side) >= FOUND)).length
  return found('below') > found('before') ? 'below' : 'before'
}

/** The texts that the label of a row may be: pieces that follow each other, around its numbers or on one side of them. */
function* listLabels({ before, own, below }: Window, side?: Side): Generator<readonly string[]> {
  // Of labels that stand before numbers alone each may be the one of their row.
  if (own === '' && side !== 'below')
    for (let from = 0; from < before.length; from++)
      for (let to = from + 1; to < before.length; to++) yield before.slice(from, to)
  for (let above = 0; above <= (side === 'below' ? 0 : before.length); above++)
    for (let under = 0; under <= (side === 'before' ? 0 : below.length); under++)
      yield [...before.slice(before.length - above), own, ...below.slice(0, under)]
}

/** What is left of a torn number, `（二` and `）部`, says nothing about the label. */
const BRACKETS = /[()]/g

/** What a character too many counts against a label. */
const NOISE = 0.5

/** How well a label of a row of the form fits the pieces in a window, at best; 1 for the label itself. The piece beside the numbers is a part of it. */
function fitOf(key: string, window: Window, side?: Side): number {
  let best = 0
  for (const core of listRequestCores(key)) {
    const own = window.own.replace(BRACKETS, '')
    if (own !== '' && core.length >= SHORTEST && measureTrace(own, core) < FOUND) continue
    for (const pieces of listLabels(window, side)) {
      const text = stripNumbering(pieces.join(''))
      if (core.length < SHORTEST) {
        if (labelCore(text) === core) best = Math.max(best, 1)
        continue
      }
      if (text.length > core.length * 2) continue
      const found = measureTrace(core, text)
      best = Math.max(best, found - (NOISE * (text.length - found * core.length)) / core.length)
    }
  }
  return best
}

function makeItem(row: ValueRow, window: Window, form: readonly string[], side: Side): Item {
  if (row.key !== null) return { row, place: form.indexOf(row.key), scores: [] }
  const scores = form.map((key) => {
    const fit = fitOf(key, window)
    if (fit < FOUND) return row.core === '' ? 0 : null
    return fit + (window.own === '' && fitOf(key, window, side) >= FOUND ? SIDE : 0)
  })
  return { row, place: null, scores }
}

/** The rows of the form as this report has them: （六）其他处理 as one row or by its reasons. */
function formOf(rows: readonly ValueRow[], loose: readonly LooseText[]): string[] {
  const reasons = REQUEST_ROWS.filter(({ group }) => group === 'otherwiseHandled').map(({ key }) => key)
  const hasReasons =
    rows.some(({ key }) => key !== null && reasons.includes(key)) ||
    reasons.slice(0, 2).some((key) => isTornOff(key, textOf(loose)))
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
