/** Reads what follows the values of a query: its grouping, its places, and how it holds over years. */
import { DIMENSIONS, type Dimension, type OverYears, type Take } from '../../../db/figures/nodes.ts'
import { accept, type Cursor, expect, fail, oneOf, peek, take } from './cursor.ts'

/** What values are grouped by. */
export const readDimension = (cursor: Cursor): Dimension => oneOf(cursor, DIMENSIONS) ?? fail(cursor, 'a dimension')

/** Which places of a ranking. */
export function readTake(cursor: Cursor): Take {
  if (accept(cursor, 'place')) {
    const from = readCount(cursor, 'a place')
    const to = accept(cursor, '-') ? readCount(cursor, 'a place') : from
    if (!accept(cursor, 'from')) return { kind: 'place', from, to, end: 'top' }
    expect(cursor, 'bottom')
    return { kind: 'place', from, to, end: 'bottom' }
  }
  const kind = oneOf(cursor, ['top', 'bottom'] as const) ?? fail(cursor, 'top, bottom or place')
  const percent = peek(cursor)?.endsWith('%') === true
  const count = readCount(cursor, 'a number')
  return percent ? { kind, count, percent } : { kind, count }
}

/** A whole number of places, from one on. */
function readCount(cursor: Cursor, what: string): number {
  const count = Number(take(cursor, what).replace(/%$/, ''))
  return Number.isInteger(count) && count >= 1 ? count : fail(cursor, `a whole number for ${what}`)
}

/** How a condition must hold over years. */
export function readOver(cursor: Cursor): OverYears {
  const word = take(cursor, 'a condition over years')
  switch (word) {
    case 'every':
    case 'no':
    case 'some':
      expect(cursor, 'year')
      return { kind: word === 'no' ? 'none' : word }
    case 'rising':
    case 'falling':
      return /^\d+$/.test(peek(cursor) ?? '') ? { kind: word, years: Number(take(cursor, 'a number')) } : { kind: word }
    case 'first':
    case 'last':
    case 'peak':
    case 'trough':
      return { kind: word }
    default:
      if (!/^\d+$/.test(word)) {
        cursor.at--
        return fail(cursor, 'a condition over years')
      }
      for (const next of ['in', 'a', 'row']) expect(cursor, next)
      return { kind: 'run', years: Number(word) }
  }
}
