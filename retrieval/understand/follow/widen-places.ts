import type { AgencyFilter, Dimension, Reports } from '../../../db/figures/nodes.ts'

const PLACES = ['province', 'city', 'county'] as const

/**
 * 哪个省最多 after one province: a place by itself is no field for places of its kind, so that all of them are meant.
 * @param namesWho the turn names the place itself, and means it
 */
export function widenPlaces(of: Reports, by: readonly Dimension[], namesWho: boolean): Reports {
  const [filter] = of.filters
  if (namesWho || of.filters.length !== 1 || !filter) return of
  const place = PLACES.find((one) => by.includes(one) && filter[one] !== undefined)
  return place ? { ...of, filters: withoutPlace(filter, place) } : of
}

/** What is left of a filter without its place of a kind and those within. */
function withoutPlace(filter: AgencyFilter, place: (typeof PLACES)[number]): readonly AgencyFilter[] {
  const within = PLACES.slice(PLACES.indexOf(place))
  const left = Object.fromEntries(
    Object.entries(filter).filter(([field]) => !within.some((one) => one === field)),
  ) as AgencyFilter
  return Object.keys(left).length > 0 ? [left] : []
}
