import { type AgencyFilter, type AgencyRef, EVERY_REPORT, type Level, type Reports } from '../../../db/figures/nodes.ts'
import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import type { PlaceMeaning } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import type { NameGroup, SectorName } from './pair-names.ts'

/** What a group of names means in the archive. */
export interface ResolvedNames {
  readonly agencies: readonly AgencyRef[]
  readonly filters: readonly AgencyFilter[]
  /** The words, where no agency of the archive answers to them. */
  readonly unknown?: string
  /** Each of the agencies may be meant alone. */
  readonly ambiguous?: true
  /** A place by itself was taken for its government. */
  readonly government?: { readonly place: PlaceMeaning; readonly agency: AgencyRef }
  /** Everything inside the place, where something narrower was taken. */
  readonly region?: Reports
}

export interface NameSetting {
  readonly names: NameIndex
  /** A level that was said: 县级. */
  readonly level: Level | undefined
  /** A place means everything inside it, not its government (`query.md` 3.1). */
  readonly wide: boolean
}

/** Agencies of the archive, or a condition on them, for names that belong together. */
export function resolveNames(group: NameGroup, setting: NameSetting): ResolvedNames {
  const { agencies } = setting.names
  const refs = (ids: readonly number[]): AgencyRef[] =>
    ids.map((id) => ({ id, name: agencies.get(id)?.name ?? String(id) }))
  if (group.kind === 'agency') {
    const found = refs(group.agency.ids)
    return { agencies: found, filters: [], ...(found.length > 1 ? { ambiguous: true as const } : {}) }
  }
  if (group.kind === 'sibling') {
    const ids = listSiblings(group, agencies)
    return ids.length > 0
      ? { agencies: refs(ids), filters: [] }
      : { agencies: [], filters: [], unknown: group.sector.token.text }
  }
  return group.place ? resolvePlace(group, setting, refs) : resolveSector(group.sector, setting.level)
}

function listSiblings(
  { sector, of }: Extract<NameGroup, { kind: 'sibling' }>,
  agencies: ReadonlyMap<number, ListedAgency>,
): number[] {
  const home = agencies.get(of.ids[0] ?? -1)
  return [...agencies.values()]
    .filter((one) => one.province === home?.province && one.city === home?.city && one.county === home?.county)
    .filter((one) => one.sector !== null && sector.keys.includes(one.sector))
    .map(({ id }) => id)
}

function resolveSector(sector: SectorName | null, level: Level | undefined): ResolvedNames {
  const at = level ?? sector?.level
  return {
    agencies: [],
    filters: (sector?.keys ?? []).map((key) => ({ sector: key, ...(at ? { level: at } : {}) })),
  }
}

/** A municipality under the central government is a province and a city. */
const fitsLevel = (agency: ListedAgency | undefined, level: Level): boolean =>
  agency?.level === level || (level === 'city' && agency?.level === 'province' && agency.city === agency.province)

function resolvePlace(
  { place, sector }: Extract<NameGroup, { kind: 'pair' }>,
  { names, level, wide }: NameSetting,
  refs: (ids: readonly number[]) => AgencyRef[],
): ResolvedNames {
  if (!place) return { agencies: [], filters: [] }
  const { agencies } = names
  const fits = (id: number): boolean => {
    const agency = agencies.get(id)
    return (
      (!sector || (agency?.sector != null && sector.keys.includes(agency.sector))) &&
      (!level || fitsLevel(agency, level))
    )
  }
  const within = preferEnding(place.places.flatMap((p) => p.within).filter(fits), sector, agencies)
  if (within.length === 0)
    return { agencies: [], filters: [], unknown: `${place.token.text}${sector ? sector.token.text : ''}` }
  const own = preferEnding(place.places.flatMap((p) => p.own).filter(fits), sector, agencies)
  const filters = listFilters(place.places, sector, level)
  const region: Reports =
    filters.length > 0 ? { ...EVERY_REPORT, filters } : { ...EVERY_REPORT, agencies: refs(within) }
  const whole: ResolvedNames = { agencies: region.agencies, filters: region.filters }
  if (within.length === 1) return { agencies: refs(within), filters: [], region }
  if (sector)
    return own.length > 0 && !wide
      ? { agencies: refs(own), filters: [], region, ...(own.length > 1 ? { ambiguous: true as const } : {}) }
      : whole
  const governments = refs(own.filter((id) => agencies.get(id)?.sector === 'government'))
  const [government] = governments
  const [meant] = place.places
  if (wide || !government || !meant || place.places.every((p) => p.level === 'province')) return whole
  return {
    agencies: governments,
    filters: [],
    region,
    government: { place: meant, agency: government },
    ...(governments.length > 1 ? { ambiguous: true as const } : {}),
  }
}

/** The places as conditions on an agency's region and sector; none where a place is known by names alone. */
function listFilters(
  places: readonly PlaceMeaning[],
  sector: SectorName | null,
  level: Level | undefined,
): AgencyFilter[] {
  const known = places.filter((place) => place.within.length > 0)
  if (known.some(({ filter }) => !filter)) return []
  const at = level ? { level } : {}
  return known.flatMap(({ filter }) =>
    sector ? sector.keys.map((key) => ({ ...filter, sector: key, ...at })) : [{ ...filter, ...at }],
  )
}

/** 科技局 means the 局 of a place, but its 委员会 where there is no 局. */
function preferEnding(
  ids: readonly number[],
  sector: SectorName | null,
  agencies: ReadonlyMap<number, ListedAgency>,
): readonly number[] {
  const ending = sector?.ending
  const exact = ending ? ids.filter((id) => agencies.get(id)?.name.endsWith(ending)) : []
  return [...new Set(exact.length > 0 ? exact : ids)]
}
