import { type SQL, sql } from 'drizzle-orm/sql'
import type { Part } from '../compile/dialects.ts'
import type { Take } from '../nodes.ts'

/** The order of a ranking: the highest first unless places are counted from the bottom. */
export const orderOf = (take: Take | null): SQL =>
  take && (take.kind === 'bottom' || (take.kind === 'place' && take.end === 'bottom')) ? sql`ASC` : sql`DESC`

/**
 * Puts the rows of `answer` in the places asked for into `ranked`, each with its `place`. Ties share places: a row stands in every
 * place from its rank to its rank plus its ties, so that after two firsts the second place is theirs. Only the rows up to the
 * last place are numbered: numbering all of them costs a sort of all.
 */
export function rankParts(take: Take | null): readonly Part[] {
  const order = orderOf(take)
  const numbers = sql`rank() OVER (ORDER BY value_1 ${order}) AS place, count(*) OVER (PARTITION BY value_1) AS ties`
  if (!take)
    return [{ name: 'ranked', body: sql`SELECT answer.*, ${numbers}\n  FROM answer WHERE value_1 IS NOT NULL` }]
  const isDescending = take.kind === 'top' || (take.kind === 'place' && take.end === 'top')
  const isFirst = isDescending
    ? sql`value_1 >= (SELECT min(value_1) FROM firsts)`
    : sql`value_1 <= (SELECT max(value_1) FROM firsts)`
  const firsts = sql`SELECT value_1 FROM answer WHERE value_1 IS NOT NULL ORDER BY value_1 ${order} LIMIT ${lastPlace(take)}`
  const placed = sql`SELECT answer.*, ${numbers}\n  FROM answer WHERE ${isFirst}`
  return take.kind === 'place'
    ? [
        { name: 'firsts', body: firsts },
        { name: 'placed', body: placed },
        { name: 'ranked', body: sql`SELECT * FROM placed WHERE place + ties > ${take.from}` },
      ]
    : [
        { name: 'firsts', body: firsts },
        { name: 'ranked', body: placed },
      ]
}

/** The last place asked for; of a percentage rounded up, so that a tenth of five is one place. */
const lastPlace = (take: Take): SQL => {
  if (take.kind === 'place') return sql`${take.to}`
  return take.percent
    ? sql`CAST(((SELECT count(value_1) FROM answer) * ${take.count} + 99) / 100 AS integer)`
    : sql`${take.count}`
}

/** Every row of `answer` that holds a first value with its place, in `placed`. */
export const placedPart = (take: Take | null): Part => ({
  name: 'placed',
  body: sql`SELECT answer.*, rank() OVER (ORDER BY value_1 ${orderOf(take)}) AS place, count(*) OVER (PARTITION BY value_1) AS ties, count(*) OVER () AS field\n  FROM answer WHERE value_1 IS NOT NULL`,
})

/** Whether a row of `placed` is in the places asked for. */
export function isTaken(take: Take | null): SQL {
  if (!take) return sql`1 = 1`
  if (take.kind === 'place') return sql`place <= ${take.to} AND place + ties > ${take.from}`
  return take.percent ? sql`(place - 1) * 100 < field * ${take.count}` : sql`place <= ${take.count}`
}
