import type { MeasuredRow } from '../../db/figures/query-figures.ts'
import type { ChangeFilter } from '../plan.ts'
import { holds } from '../understand/read-conditions.ts'
import { groupBy } from '../words/group-by.ts'

/**
 * The rows of the changes that are meant, each behind the row that it is a change from: the largest change first. Ties
 * at the last place come along. All rows where no change is singled out.
 */
export function selectChanges(rows: readonly MeasuredRow[], only: ChangeFilter | undefined): readonly MeasuredRow[] {
  if (!only) return rows
  const sign = only.conditions.every(({ value, operator }) => value < 0 || (value === 0 && operator.startsWith('<')))
    ? -1
    : 1
  const kept = rows
    .flatMap((row) => {
      const size = sizeOf(row, only.by)
      return size !== null && only.conditions.every((condition) => holds(condition, size)) ? [{ row, size }] : []
    })
    .toSorted((a, b) => sign * (b.size - a.size))
  const placed = only.top ? takePlaces(kept, only.top.from, only.top.count) : kept
  const known = new Map(rows.map((row) => [keyOf(row, row.year), row]))
  return placed.flatMap(({ row }) => {
    const before = known.get(keyOf(row, row.yearBefore ?? null))
    return before ? [before, row] : [row]
  })
}

interface Sized {
  readonly row: MeasuredRow
  readonly size: number
}

/** A change from zero has no relative size. */
function sizeOf({ value, before }: MeasuredRow, by: ChangeFilter['by']): number | null {
  if (value === null || before == null) return null
  if (by === 'difference') return value - before
  return before === 0 ? null : (value - before) / before
}

const keyOf = ({ measure, agencyId }: MeasuredRow, year: number | null): string => `${measure} ${agencyId} ${year}`

/** Ties share places: a row stands in every place from its rank to its rank plus its ties. */
function takePlaces(sorted: readonly Sized[], from: number, count: number): readonly Sized[] {
  let place = 1
  return [...groupBy(sorted, ({ size }) => size).values()].flatMap((tied) => {
    const first = place
    place += tied.length
    return first <= from + count - 1 && place > from ? tied : []
  })
}
