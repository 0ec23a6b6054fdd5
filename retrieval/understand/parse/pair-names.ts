import type { Level } from '../../../db/figures/nodes.ts'
import { hasCue, meaningOf, type PlaceMeaning, type Token } from '../tokens/meaning.ts'
import { gap, type View } from './view.ts'

export interface AgencyName {
  readonly kind: 'agency'
  readonly token: Token
  readonly ids: readonly number[]
}
export interface PlaceName {
  readonly kind: 'place'
  readonly token: Token
  readonly places: readonly PlaceMeaning[]
}
export interface SectorName {
  readonly kind: 'sector'
  readonly token: Token
  readonly keys: readonly string[]
  readonly level: Level | undefined
  readonly ending: string | undefined
  readonly topic: boolean
}
export type Name = AgencyName | PlaceName | SectorName

/** Names that mean something together. `sibling`: another organ of the place of the agency before it. */
export type NameGroup =
  | { readonly kind: 'agency'; readonly agency: AgencyName }
  | { readonly kind: 'sibling'; readonly sector: SectorName; readonly of: AgencyName }
  | { readonly kind: 'pair'; readonly place: PlaceName | null; readonly sector: SectorName | null }

const JOINERS = /^\s*(?:[和与跟及、,/&]|以及|and|or|vs\.?|versus|,\s*and)\s*(?:the\s)?$/u
/** 淄博科技局和该市工信局. */
const SAME = /(?:该|同|本)(?:市|县|区|地|省)?$|the same (?:city|county|district|place)(?:'s)?\s*$/u
const OF = /^\s*(?:of|in|for|at)\s+(?:the\s+)?$/u
const TIGHT = /^\s*(?:的|'s|,|\(|-)?\s*$/u

/** Agencies, places and kinds of organs in the order of the words. */
export function collectNames(view: View): Name[] {
  const named = view.tokens.flatMap((token): Name[] => {
    const agency = meaningOf(token, 'agency')
    if (agency) return [{ kind: 'agency', token, ids: agency.ids }]
    const place = meaningOf(token, 'place')
    if (place) return [{ kind: 'place', token, places: place.places }]
    const sector = meaningOf(token, 'sector')
    if (!sector) return []
    const { keys, level, ending, topic } = sector
    return [{ kind: 'sector', token, keys, level, ending, topic: topic === true }]
  })
  // A bare topic (教育, "education") is a kind of organ only beside a place or a word for an organ.
  return named.filter((name, i) => {
    // "Petitions" are handled by every organ, and name the petition office only beside a word for one.
    if (name.kind === 'sector' && meaningOf(name.token, 'member')) return isOrganNext(view, name.token)
    if (name.kind !== 'sector' || !name.topic) return true
    const [before, after] = [named[i - 1], named[i + 1]]
    if (before && before.kind === 'place' && TIGHT.test(gap(view, before.token, name.token))) return true
    if (after && after.kind === 'place' && OF.test(gap(view, name.token, after.token))) return true
    if (before?.kind === 'sector' && !before.topic && JOINERS.test(gap(view, before.token, name.token))) return true
    if (after?.kind === 'sector' && JOINERS.test(gap(view, name.token, after.token))) return true
    if (before?.kind === 'sector' && JOINERS.test(gap(view, before.token, name.token))) return true
    return isOrganNext(view, name.token)
  })
}

/** Whether a word for an organ stands behind a token. */
function isOrganNext(view: View, token: Token): boolean {
  const next = view.tokens[view.tokens.indexOf(token) + 1]
  return next !== undefined && hasCue(next, 'agencyNoun', 'region') && TIGHT.test(gap(view, token, next))
}

/** Which place belongs to which kind of organ: 淄博科技局, 淄博和保定的科技局, 淄博科技局和工信局, General Office of Shanghai. */
export function pairNames(view: View, names: readonly Name[]): NameGroup[] {
  const groups: NameGroup[] = []
  const between = (a: Name | undefined, b: Name | undefined): string => (a && b ? gap(view, a.token, b.token) : '?')
  for (let i = 0; i < names.length; i++) {
    const [before, name, next] = [names[i - 1], names[i] as Name, names[i + 1]]
    const isTight = TIGHT.test(between(name, next)) && !JOINERS.test(between(name, next))
    if (name.kind === 'agency') {
      groups.push({ kind: 'agency', agency: name })
      // Huaian housing + construction bureau: the rest of its name.
      if (next?.kind === 'sector' && isTight) i++
    } else if (name.kind === 'place') {
      if (next?.kind === 'sector' && TIGHT.test(between(name, next))) {
        groups.push({ kind: 'pair', place: name, sector: next })
        i++
        // Natural Resources and Planning, housing construction bureau: the rest of one name.
        for (let more = names[i + 1]; more?.kind === 'sector'; more = names[i + 1]) {
          const joint = between(names[i], more)
          const goesOn = (TIGHT.test(joint) || JOINERS.test(joint)) && more.keys.some((key) => next.keys.includes(key))
          if (!goesOn) break
          i++
        }
      } else if (next?.kind === 'place' && isTight && contains(name, next)) {
        // 山东省淄博市: the narrower place says it all.
      } else if (next?.kind === 'agency' && isTight) {
        // 江苏淮安市公安局: the agency says it all.
      } else groups.push({ kind: 'pair', place: name, sector: null })
    } else if (next?.kind === 'place' && OF.test(between(name, next))) {
      groups.push({ kind: 'pair', place: next, sector: name })
      i++
    } else if (before?.kind === 'agency' && (JOINERS.test(between(before, name)) || SAME.test(between(before, name))))
      groups.push({ kind: 'sibling', sector: name, of: before })
    else groups.push({ kind: 'pair', place: null, sector: name })
  }
  return shareSectors(view, groups)
}

const contains = (outer: PlaceName, inner: PlaceName): boolean =>
  inner.places.some((place) =>
    outer.places.some((around) => place.within.length > 0 && place.within.every((id) => around.within.includes(id))),
  )

type Pair = Extract<NameGroup, { kind: 'pair' }>

/** 淄博和保定的科技局: a place without a sector takes the next one's; a sector without a place takes the only place. */
function shareSectors(view: View, groups: readonly NameGroup[]): NameGroup[] {
  const pairs = groups.filter((one): one is Pair => one.kind === 'pair')
  const places = pairs.filter((pair) => pair.place && !pair.sector)
  const sectors = pairs.filter((pair) => pair.sector && !pair.place)
  if (places.length === 0) return [...groups]
  if (sectors.length > 0) {
    const rest = groups.filter((one) => one.kind !== 'pair' || (!places.includes(one) && !sectors.includes(one)))
    return [
      ...rest,
      ...places.flatMap(({ place }) => sectors.map(({ sector }): NameGroup => ({ kind: 'pair', place, sector }))),
    ]
  }
  return groups.map((one, i) => {
    if (one.kind !== 'pair' || one.sector || !one.place) return one
    const next = groups.slice(i + 1).find((other): other is Pair => other.kind === 'pair' && other.sector !== null)
    const joined = next?.place && JOINERS.test(gap(view, one.place.token, next.place.token))
    return next?.sector && joined ? { kind: 'pair', place: one.place, sector: next.sector } : one
  })
}
