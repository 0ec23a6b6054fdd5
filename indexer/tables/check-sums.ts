import { REVIEW_RESULTS } from '../../db/form/codebook.ts'
import type { Header } from '../form/value-row.ts'
import { amountOf, type Reading, type Way } from './reading.ts'

/** Columns of a row that must add up: the places of the parts and of their total. */
export interface SumGroup {
  readonly parts: readonly number[]
  readonly total: number
}

/** The sums that every row of a table must satisfy: one in table 3, one for each route in table 4, none in table 2. */
export function listSumGroups({ table, columns }: Pick<Header, 'table' | 'columns'>): SumGroup[] {
  if (table === 2) return []
  const size = table === 4 ? REVIEW_RESULTS.length : columns.length
  const groups: SumGroup[] = []
  for (let start = 0; start < columns.length; start += size) {
    const places = columns.slice(start, start + size).map((_, i) => start + i)
    const total = places.find((place) => /(?:^|\.)total$/.test(columns[place]?.key ?? ''))
    if (total !== undefined) groups.push({ parts: places.filter((place) => place !== total), total })
  }
  return groups
}

/** Whether a group adds up: a total is printed and equals its parts, or nothing at all is printed. */
export function addsUp(way: Way, { parts, total }: SumGroup): boolean {
  const whole = way[total]
  const read = parts.map((place) => way[place])
  if (!whole || !read.every((reading): reading is Reading => !!reading)) return false
  const sum = read.reduce((before, reading) => before + amountOf(reading), 0)
  if (whole.figure.state !== 'number') return [whole, ...read].every(({ figure }) => figure.state === 'blank')
  return sum === amountOf(whole)
}
