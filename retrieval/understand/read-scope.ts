import type { ListedAgency } from '../../db/lists/list-reports.ts'
import type { AgencyFilter, Scope, YearSpan } from '../plan.ts'
import type { Meaning, PlaceMeaning } from './meaning.ts'
import type { NameIndex } from './name-index.ts'
import { readExceptions } from './read-exceptions.ts'
import { meaningOf, type Token, type TokenList } from './token.ts'

/** The reports that a question names. */
export interface ScopeReading {
  readonly scope: Scope
  /** Names that no agency of the archive answers to. */
  readonly unknown: readonly string[]
  /** Words that name a place without an agency in the archive and no organ: in the narrative a place may be a subject. */
  readonly foreignPlaces: readonly Token[]
  /** Whether agencies were named one by one, rather than by region or sector alone. */
  readonly exact: boolean
  readonly namesAgency: boolean
  readonly namesYear: boolean
  /** Whether agencies are left out. */
  readonly excludes?: boolean
}

/** 淄博下属各局, bureaus in Zibo: everything inside the place, not its own organ alone. */
function isWide(list: TokenList): boolean {
  return list.tokens.some((token, i) => {
    const next = list.tokens[i + 1]
    if (!meaningOf(token, 'within')) return false
    return /^[a-z]/.test(token.text)
      ? next !== undefined && meaningOf(next, 'place') !== undefined && !sectorFollows(list, i + 2)
      : true
  })
}

/** "in Zibo Science Bureau" names one organ. */
const sectorFollows = (list: TokenList, at: number): boolean => {
  const token = list.tokens[at]
  return token !== undefined && meaningOf(token, 'sector') !== undefined
}

/** 山东科技部门中最多的: a kind of organ without its ending, compared with its like. */
const comparesKinds = (list: TokenList): boolean =>
  (list.has('rank') || list.has('top') || list.all('howMany').some(({ meaning }) => meaning.of === 'agency')) &&
  list.all('sector').every(({ meaning }) => meaning.ending === undefined)

type Place = { readonly token: Token; readonly places: readonly PlaceMeaning[] }
type Sector = {
  readonly ending: string | undefined
  readonly token: Token
  readonly keys: readonly string[]
  readonly level: AgencyFilter['level'] | undefined
}
type Name = { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'sector'; readonly sector: Sector }

interface Pair {
  readonly place: Place | null
  readonly sector: Sector | null
}

/** Reads agencies, regions, sectors, levels, years and edition, and marks their words as used. */
export function readScope(list: TokenList, names: NameIndex, text: string): ScopeReading {
  const out = readExceptions(list)
  if (!out.length) return readNamed(list, names, text)
  const named = readNamed(list.part(list.tokens.filter((token) => !out.includes(token))), names, text)
  const { scope, unknown } = readNamed(list.part(out), names, text)
  const except = { agencies: scope.agencies, filters: scope.filters }
  return { ...named, scope: { ...named.scope, except }, unknown: [...named.unknown, ...unknown], excludes: true }
}

function readNamed(list: TokenList, names: NameIndex, text: string): ScopeReading {
  const direct = list.all('agency')
  list.use(...direct.map(({ token }) => token))
  const pairs = pairNames(collectNames(list), text)
  const wide = isWide(list) || list.has('level') || comparesKinds(list)
  const level = readLevel(list)
  const resolved = pairs.map(
    (pair) => resolveSibling(pair, direct, names, text) ?? resolvePair(pair, names.agencies, wide, level),
  )
  const ids = [...new Set([...direct.flatMap(({ meaning }) => meaning.ids), ...resolved.flatMap((r) => r.ids)])]
  const filters = resolved.flatMap((r) => r.filters ?? [])
  const years = readYears(list)
  const edition = list.all('edition')[0]
  if (edition) list.use(edition.token)
  const filtered = filters.length || pairs.length || !level ? filters : [{ level }]
  return {
    scope: {
      agencies: ids.map((id) => ({ id, name: names.agencies.get(id)?.name ?? String(id) })),
      filters: filtered,
      years: years.spans,
      ...(years.latest ? { latest: true } : {}),
      ...(edition ? { edition: edition.meaning.edition } : {}),
    },
    unknown: resolved.flatMap((r) => (r.unknown ? [r.unknown] : [])),
    foreignPlaces: pairs.flatMap(({ place, sector }, i) =>
      place && !sector && resolved[i]?.unknown ? [place.token] : [],
    ),
    exact: ids.length > 0 && resolved.every((r) => r.exact),
    namesAgency: direct.length > 0 || pairs.length > 0 || level !== undefined,
    namesYear: years.spans.length > 0 || years.latest,
  }
}

function collectNames(list: TokenList): Name[] {
  return list.tokens.flatMap((token): Name[] => {
    const place = meaningOf(token, 'place')
    const sector = meaningOf(token, 'sector')
    if (meaningOf(token, 'agency')) return []
    if (place) {
      list.use(token)
      return [{ kind: 'place', place: { token, places: place.places } }]
    }
    // "Petitions" names complaints as well as their bureau: without the word for an organ they are the former.
    if (!sector || (meaningOf(token, 'row') && sector.ending === undefined)) return []
    list.use(token)
    return [{ kind: 'sector', sector: { token, keys: sector.keys, level: sector.level, ending: sector.ending } }]
  })
}

const tokenOf = (name: Name): Token => (name.kind === 'place' ? name.place.token : name.sector.token)

const JOINERS = /^\s*(?:[和与跟及、,/&]|以及|and|or|vs\.?|versus)\s*(?:the\s)?$/u
const OF = /^\s*(?:of|in|for|at)\s+(?:the\s+)?$/u
const TIGHT = /^\s*(?:的|'s|,|\()?\s*$/u

/** Which place belongs to which kind of organ: 淄博科技局, 淄博和保定的科技局, 淄博科技局和工信局, General Office of Shanghai. */
function pairNames(names: readonly Name[], text: string): Pair[] {
  const pairs: Pair[] = []
  const gap = (i: number): string => {
    const [a, b] = [names[i], names[i + 1]]
    return a && b ? text.slice(tokenOf(a).end, tokenOf(b).start) : '?'
  }
  for (let i = 0; i < names.length; i++) {
    const [name, next] = [names[i] as Name, names[i + 1]]
    const last = pairs.at(-1)
    if (name.kind === 'place') {
      if (next?.kind === 'sector' && TIGHT.test(gap(i))) {
        pairs.push({ place: name.place, sector: next.sector })
        i++
      } else if (next?.kind === 'place' && !JOINERS.test(gap(i)) && contains(name.place, next.place)) {
        // 山东省淄博市: the narrower place says it all.
      } else pairs.push({ place: name.place, sector: null })
    } else if (next?.kind === 'place' && OF.test(gap(i))) {
      pairs.push({ place: next.place, sector: name.sector })
      i++
    } else pairs.push({ place: i > 0 && JOINERS.test(gap(i - 1)) ? (last?.place ?? null) : null, sector: name.sector })
  }
  return shareSectors(pairs)
}

const contains = (outer: Place, inner: Place): boolean =>
  inner.places.some((place) =>
    outer.places.some((around) => place.within.length > 0 && place.within.every((id) => around.within.includes(id))),
  )

/** 淄博和保定的科技局: a place without a sector takes the next one's; a sector without a place takes the only place. */
function shareSectors(pairs: readonly Pair[]): Pair[] {
  const shared = pairs.map((pair, i): Pair => {
    if (pair.sector || !pair.place) return pair
    const next = pairs.slice(i + 1).find((other) => other.sector)
    return next?.sector ? { place: pair.place, sector: next.sector } : pair
  })
  const places = shared.filter((pair) => pair.place && !pair.sector)
  const sectors = shared.filter((pair) => pair.sector && !pair.place)
  if (!sectors.length || !places.length) return dropCovered(shared)
  const rest = shared.filter((pair) => !sectors.includes(pair) && !places.includes(pair))
  return [...rest, ...places.flatMap(({ place }) => sectors.map(({ sector }) => ({ place, sector })))]
}

/** A sector that found its place in a pair is not asked about in general as well. */
const dropCovered = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(
    (pair) => pair.place || !pairs.some((other) => other !== pair && other.place && other.sector === pair.sector),
  )

/** 淄博科技局和工信局: an organ joined to a named agency is its neighbour in the same place. */
function resolveSibling(
  { place, sector }: Pair,
  direct: readonly Direct[],
  names: NameIndex,
  text: string,
): Resolved | null {
  if (place || !sector) return null
  const before = direct.findLast(({ token }) => token.end <= sector.token.start)
  if (!before || !JOINERS.test(text.slice(before.token.end, sector.token.start))) return null
  const home = names.agencies.get(before.meaning.ids[0] ?? -1)
  const same = (agency: ListedAgency): boolean =>
    agency.province === home?.province && agency.city === home?.city && agency.county === home?.county
  const ids = [...names.agencies.values()]
    .filter((agency) => same(agency) && agency.sector !== null && sector.keys.includes(agency.sector))
    .map(({ id }) => id)
  return ids.length ? { ids, exact: true } : { ids, exact: false, unknown: sector.token.text }
}

type Direct = { readonly token: Token; readonly meaning: Extract<Meaning, { kind: 'agency' }> }

/** A municipality under the central government is a province and a city. */
const fitsLevel = (agency: ListedAgency | undefined, level: AgencyFilter['level']): boolean =>
  agency?.level === level || (level === 'city' && agency?.level === 'province' && agency.city === agency.province)

interface Resolved {
  readonly ids: readonly number[]
  readonly filters?: readonly AgencyFilter[]
  readonly unknown?: string
  readonly exact: boolean
}

function resolvePair(
  { place, sector }: Pair,
  agencies: ReadonlyMap<number, ListedAgency>,
  wide: boolean,
  level: AgencyFilter['level'],
): Resolved {
  if (!place) {
    const [key] = sector?.keys ?? []
    const at = level ?? sector?.level
    return {
      ids: [],
      filters: [
        {
          ...(key ? { sector: key } : {}),
          ...(at ? { level: at } : {}),
          ...(sector?.ending ? { ending: sector.ending } : {}),
        },
      ],
      exact: false,
    }
  }
  const fits = (id: number): boolean => {
    const agency = agencies.get(id)
    return (
      (!sector || (agency?.sector != null && sector.keys.includes(agency.sector))) &&
      (!level || fitsLevel(agency, level))
    )
  }
  const own = preferEnding(place.places.flatMap((p) => p.own).filter(fits), sector, agencies)
  const within = preferEnding(place.places.flatMap((p) => p.within).filter(fits), sector, agencies)
  const name = `${place.token.text}${sector ? sector.token.text : ''}`
  if (!within.length) return { ids: [], unknown: name, exact: false }
  if (sector && own.length && !wide) return { ids: own, exact: true }
  const filters = within.length > MOST_NAMED && !level ? filtersOf(place, sector) : []
  if (filters.length) return { ids: [], filters, exact: false }
  return { ids: within, exact: Boolean(sector) && !wide }
}

/** A region with more agencies than this is asked about as a region, not agency by agency. */
const MOST_NAMED = 12

/** The places as conditions on an agency's region and sector; none where a place is known by names alone. */
function filtersOf({ places }: Place, sector: Sector | null): AgencyFilter[] {
  const keys = sector?.keys ?? []
  if (keys.length > 1) return []
  const filters = places
    .filter((place) => place.within.length > 0)
    .map(({ filter }) => (filter ? { ...filter, ...(keys[0] ? { sector: keys[0] } : {}) } : null))
  return filters.includes(null) ? [] : filters.filter((filter) => filter !== null)
}

/** 科技局 means the 局 of a place, but its 委员会 where there is no 局. */
function preferEnding(
  ids: readonly number[],
  sector: Sector | null,
  agencies: ReadonlyMap<number, ListedAgency>,
): readonly number[] {
  const { ending } = sector ?? {}
  const exact = ending ? ids.filter((id) => agencies.get(id)?.name.endsWith(ending)) : []
  return exact.length ? exact : ids
}

function readLevel(list: TokenList): AgencyFilter['level'] {
  const [level] = list.all('level')
  if (!level) return undefined
  list.use(level.token)
  return level.meaning.level
}

function readYears(list: TokenList): { spans: YearSpan[]; latest: boolean } {
  const found = list.all('years')
  list.use(...found.map(({ token }) => token))
  const spans = found
    .filter(({ meaning }) => meaning.from !== null || meaning.to !== null)
    .map(({ meaning }) => ({ from: meaning.from, to: meaning.to }))
  return { spans, latest: found.some(({ meaning }) => (meaning as Extract<Meaning, { kind: 'years' }>).latest) }
}
