import {
  type AgencyRef,
  EVERY_REPORT,
  type FiguresQuery,
  type Reports,
  type YearSpan,
} from '../../../db/figures/nodes.ts'
import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import type { Query } from '../../query/query.ts'
import type { ReportsReading } from '../parse/read-reports.ts'
import { has, type View } from '../parse/view.ts'
import type { Context } from '../talk.ts'
import { meaningOf } from '../tokens/meaning.ts'
import type { Pointed } from './turn.ts'

export const spansOf = (years: readonly number[]): YearSpan[] => years.map((year) => ({ from: year, to: year }))

/** The reports that a talk is about: those pointed at, else those of the question before. */
export function reportsBefore(
  before: Query,
  { shown }: Context,
  pointed: Pointed | null,
  isThatYear: boolean,
): Reports {
  const of = 'of' in before ? before.of : EVERY_REPORT
  if (!pointed && !isThatYear) return before.kind === 'figures' && before.sides.length > 0 ? sidesAsOne(before) : of
  const isTold = shown.years.length === 1 || (isThatYear && shown.years.length > 0)
  const years = isTold ? spansOf(shown.years) : of.years
  if (pointed) return { ...EVERY_REPORT, agencies: pointed.agencies, years }
  // 那一年 of the one agency that a ranking showed.
  const alone = of.agencies.length === 0 && of.filters.length === 0 && shown.agencies.length === 1
  return { ...of, years, ...(alone ? { agencies: shown.agencies } : {}) }
}

const sidesAsOne = ({ sides, of }: FiguresQuery): Reports => ({
  ...of,
  agencies: sides.flatMap((side) => side.agencies),
  filters: sides.flatMap((side) => side.filters),
})

/** What a turn names takes the place of what was there; what it is compared with joins it. */
export function mergeReports(
  from: Reports,
  reading: ReportsReading,
  view: View,
  agencies: ReadonlyMap<number, ListedAgency>,
): Reports {
  const { namesAgency, namesYear } = reading
  const of = isField(from) ? asRegions(reading, view) : reading.of
  const joins = has(view, 'compare', 'whichMore', 'difference', 'multiple')
  const alike = namesAgency ? findAlike(from, of, agencies) : null
  const named = alike ? { agencies: alike, filters: [] } : { agencies: of.agencies, filters: of.filters }
  // 占全国的多少 sets it against everybody's.
  const isEverywhere = has(view, 'everywhere') && !has(view, 'share', 'position', 'compare')
  const who = !namesAgency
    ? { agencies: isEverywhere ? [] : from.agencies, filters: isEverywhere ? dropPlaces(from.filters) : from.filters }
    : joins
      ? { agencies: unique([...from.agencies, ...named.agencies]), filters: [...from.filters, ...named.filters] }
      : { agencies: named.agencies, filters: narrowFilters(from, named) }
  const { reportIds: _, in: chosen, latest, ...rest } = from
  const years = namesYear ? (joins && !has(view, 'instead') ? [...from.years, ...of.years] : of.years) : from.years
  return {
    ...rest,
    ...who,
    ...(chosen && !namesAgency ? { in: chosen } : {}),
    years: years.filter((span, at) => years.findIndex((one) => one.from === span.from && one.to === span.to) === at),
    ...(namesYear ? (of.latest ? { latest: true as const } : {}) : latest ? { latest } : {}),
    ...(of.except ? { except: of.except } : {}),
    ...(of.edition ? { edition: of.edition } : {}),
  }
}

/** Reports of a region, a kind of organs or of everybody, and of no single agency. */
const isField = ({ agencies, in: chosen, reportIds }: Reports): boolean =>
  agencies.length === 0 && !chosen && !reportIds

/** Among the agencies of a field a place by itself is all of it, however few the archive has there. */
function asRegions({ of, regions }: ReportsReading, view: View): Reports {
  const isPlaceAlone =
    view.tokens.some((token) => meaningOf(token, 'place')) &&
    !view.tokens.some((token) => meaningOf(token, 'agency') ?? meaningOf(token, 'sector'))
  const filters = regions.flatMap((region) => (region.agencies.length === 0 ? region.filters : []))
  return isPlaceAlone && filters.length > 0 && filters.length === regions.length ? { ...of, agencies: [], filters } : of
}

const unique = (agencies: readonly AgencyRef[]): AgencyRef[] =>
  agencies.filter((one, at) => agencies.findIndex(({ id }) => id === one.id) === at)

/** 公安局呢 after a city's education bureau is that city's; 武汉呢 is Wuhan's education bureau. Null where there is none. */
function findAlike(
  from: Reports,
  of: Reports,
  agencies: ReadonlyMap<number, ListedAgency>,
): readonly AgencyRef[] | null {
  const home = from.agencies.length === 1 ? agencies.get(from.agencies[0]?.id ?? -1) : undefined
  const [filter] = of.filters
  const government = of.agencies.length === 1 ? agencies.get(of.agencies[0]?.id ?? -1) : undefined
  if (!home || from.filters.length > 0) return null
  const all = [...agencies.values()]
  const refs = (found: readonly ListedAgency[]): AgencyRef[] | null =>
    found.length > 0 ? found.map(({ id, name }) => ({ id, name })) : null
  const at = (a: ListedAgency, b: ListedAgency): boolean =>
    a.province === b.province && a.city === b.city && a.county === b.county
  if (of.agencies.length === 0 && of.filters.length > 0 && of.filters.every(isKind)) {
    const keys = new Set(of.filters.map(({ sector }) => sector))
    return refs(all.filter((one) => at(one, home) && one.sector !== null && keys.has(one.sector)))
  }
  if (!home.sector || home.sector === 'government') return null
  if (of.agencies.length === 0 && of.filters.length === 1 && filter && !filter.sector && !filter.level) {
    if (!filter.city && !filter.county) return null
    const inside = all.filter(
      (one) =>
        one.sector === home.sector &&
        (!filter.city || one.city === filter.city) &&
        (!filter.county || one.county === filter.county) &&
        (filter.county !== undefined || one.county === null),
    )
    return inside.length === 1 ? refs(inside) : null
  }
  if (government?.sector === 'government' && of.filters.length === 0) {
    const inside = all.filter((one) => one.sector === home.sector && at(one, government))
    return inside.length === 1 ? refs(inside) : null
  }
  return null
}

/** Nothing but a kind of organ, whatever its level. */
const isKind = ({ sector, province, city, county }: Reports['filters'][number]): boolean =>
  sector !== undefined && !province && !city && !county

/** 教育局的呢 narrows a region that was named before; what is said anew of the same kind takes the place of the old. */
function narrowFilters(from: Reports, of: Pick<Reports, 'agencies' | 'filters'>): Reports['filters'] {
  if (of.filters.length === 0 || from.filters.length === 0 || of.agencies.length > 0) return of.filters
  const added = new Set(of.filters.flatMap((one) => Object.keys(one)))
  const isPlaceNamed = PLACE.some((key) => added.has(key))
  const kept = from.filters.map((one) =>
    Object.fromEntries(
      Object.entries(one).filter(([key]) => !added.has(key) && !(isPlaceNamed && PLACE.includes(key))),
    ),
  )
  const all = kept.flatMap((one) => of.filters.map((filter) => ({ ...one, ...filter })))
  return all.filter((one, at) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at)
}

/** 全国呢, "all over": the same kinds of organs wherever they are. */
const dropPlaces = (filters: Reports['filters']): Reports['filters'] =>
  filters
    .map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => !PLACE.includes(key))))
    .filter((one) => Object.keys(one).length > 0)

const PLACE: readonly string[] = ['province', 'city', 'county']
