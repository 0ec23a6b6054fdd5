import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { bareDivision } from '../../../db/names/divisions.ts'
import { placePieces } from '../../../db/names/english-names.ts'
import { type AgencyEnding, findEnding } from '../../../db/names/sectors.ts'

/** The agencies of one place as their names write it. Thousands of places have tens of offices each: what follows from the place is made once. */
export interface Seat {
  readonly prefix: string
  /** The prefix place by place. */
  readonly pieces: readonly string[]
  /** One of them: its columns tell the place. */
  readonly agency: ListedAgency
  readonly ids: number[]
  readonly byEnding: Map<AgencyEnding, number[]>
}

/** Agencies by the place that their names write, in the order of the agencies. */
export function listSeats(agencies: readonly ListedAgency[]): Seat[] {
  const seats = new Map<string, Seat>()
  for (const agency of agencies) {
    const ending = findEnding(agency.name)
    const prefix = ending ? agency.name.slice(0, -ending.zh.length) : agency.name
    const key = [prefix, agency.province, agency.city, agency.county].join('|')
    const seat = seats.get(key) ?? openSeat(prefix, agency)
    seats.set(key, seat)
    seat.ids.push(agency.id)
    if (ending) seat.byEnding.set(ending, [...(seat.byEnding.get(ending) ?? []), agency.id])
  }
  return [...seats.values()]
}

const openSeat = (prefix: string, agency: ListedAgency): Seat => ({
  prefix,
  pieces: placePieces(prefix),
  agency,
  ids: [],
  byEnding: new Map(),
})

/** Seats by every way to write their place that begins with a character. */
export function indexSeats(seats: readonly Seat[], first: string): ReadonlyMap<string, readonly Seat[]> {
  const index = new Map<string, Seat[]>()
  for (const seat of seats) {
    if (!seat.byEnding.size) continue
    for (const form of prefixForms(seat)) {
      if (!form.startsWith(first)) continue
      const known = index.get(form)
      if (known) known.push(seat)
      else index.set(form, [seat])
    }
  }
  return index
}

const KINDS = new Map<AgencyEnding, readonly string[]>()

/** What may stand behind the place for an organ of this ending: 科学技术局, 科技局, 科技 … */
function kindsOf(ending: AgencyEnding): readonly string[] {
  const known = KINDS.get(ending)
  if (known) return known
  const { zh, short, sector } = ending
  const kinds = [...new Set([zh, ...short, ...sector.zh, ...sector.short])]
  KINDS.set(ending, kinds)
  return kinds
}

/** Ways to write a place: 威海市环翠区, 环翠区, 环翠, 威海环翠区, 威海环翠. */
function prefixForms({ prefix, pieces, agency }: Seat): string[] {
  const known = [agency.province, agency.city, agency.county].filter((p): p is string => p !== null)
  const all = [
    ...new Set([...known.filter((p) => !pieces.includes(p) && known.indexOf(p) < known.length - 1), ...pieces]),
  ]
  const forms = new Set<string>([prefix, bareDivision(prefix)])
  // From the last place outwards: those in front written in full or barely, the last one in full or barely.
  const last = all.at(-1) ?? ''
  const bareLast = bareDivision(last)
  let [full, bare] = ['', '']
  for (let from = all.length - 1; from >= 0; from--) {
    if (from < all.length - 1) {
      const place = all[from] as string
      full = place + full
      bare = bareDivision(place) + bare
    }
    for (const front of [full, bare]) for (const end of [last, bareLast]) forms.add(front + end)
  }
  return [...forms].filter(Boolean)
}

/** Agencies that are named from `start` on by a way to write their place and one to write their kind, by where that ends. */
export function matchOrgans(
  text: string,
  start: number,
  latest: number,
  seats: ReadonlyMap<string, readonly Seat[]>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (let place = start + 1; place < latest; place++)
    for (const { byEnding } of seats.get(text.slice(start, place)) ?? [])
      for (const [ending, ids] of byEnding)
        for (const kind of kindsOf(ending)) {
          const end = place + kind.length
          if (end <= latest && text.startsWith(kind, place)) found.set(end, [...(found.get(end) ?? []), ...ids])
        }
  return found
}
