import { type SQL, sql } from 'drizzle-orm'
import type { Part } from '../compile/dialects.ts'
import type { Take } from '../nodes.ts'

/** The order of a ranking: the highest first unless places are counted from the bottom. */
export const orderOf = (take: Take | null): SQL =>
  take && (take.kind === 'bottom' || (take.kind === 'place' && take.end === 'bottom')) ? sql`ASC` : sql`DESC`

/**
 * Gives every row of `answer` that holds a first value its place; the places asked for are in `ranked` then. Ties share places: a
 * row stands in every place from its rank to its rank plus its ties, so that after two firsts the second place is theirs.
 */
export function rankParts(take: Take | null): readonly Part[] {
  const placed: Part = {
    name: 'placed',
    body: sql`SELECT answer.*, rank() OVER (ORDER BY value_1 ${orderOf(take)}) AS place, count(*) OVER (PARTITION BY value_1) AS ties, count(*) OVER () AS field\n  FROM answer WHERE value_1 IS NOT NULL`,
  }
  return [placed, { name: 'ranked', body: sql`SELECT * FROM placed WHERE ${isTaken(take)}` }]
}

/** Whether a row of `placed` is in the places asked for. */
export function isTaken(take: Take | null): SQL {
  if (!take) return sql`1 = 1`
  if (take.kind === 'place') return sql`place <= ${take.to} AND place + ties > ${take.from}`
  return take.percent ? sql`(place - 1) * 100 < field * ${take.count}` : sql`place <= ${take.count}`
}
