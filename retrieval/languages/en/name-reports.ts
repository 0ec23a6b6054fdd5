/** Which reports a query looks at, in English: agencies in Zhejiang in 2024. */
import type { AgencyFilter, AgencyRef, FiguresQuery, Reports, YearSpan } from '../../../db/figures/nodes.ts'
import { englishName, englishPlace } from '../../../db/names/english-names.ts'
import { nameSector } from '../../../db/names/sectors.ts'
import { listSingleYears } from '../../query/sentences/query-facts.ts'
import { joinYears } from '../../words/join-years.ts'
import { listEn } from './name-values.ts'

/** Names that a sentence lists; of more it says how many. */
const MOST_NAMES = 6

/** The words for a scope, to be put together around a measure or a condition. */
export interface ReportsWords {
  /** `in 2024`; empty where no year is named. */
  readonly when: string
  /** Everybody: `agencies in Zhejiang`, `Zibo Science and Technology Bureau`. */
  readonly who: string
  /** A noun for one of them, and for several, and where they are: `agency`, `agencies`, `in Zhejiang`. */
  readonly one: string
  readonly many: string
  readonly place: string
  /** Single agencies are named. */
  readonly named: boolean
}

const LEVELS = { province: 'provincial-level', city: 'city-level', county: 'county-level', town: 'town-level' } as const

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/区$/u, ' District'],
  [/县$/u, ' County'],
]

/** A place with its kind where it is smaller than a city. */
const nameOfPlace = (name: string): string => englishPlace(name) + (KINDS.find(([kind]) => kind.test(name))?.[1] ?? '')

/** Years in words: in 2024, from 2021 to 2024, since 2022; `bare` leaves the preposition out. */
export function sayYears(years: readonly YearSpan[], bare = false): string {
  const single = listSingleYears(years)
  if (single && single.length > 1) {
    const spans = joinYears(single).flatMap(({ from, to }) =>
      to - from === 1 ? [`${from}`, `${to}`] : [from === to ? `${from}` : `${from}–${to}`],
    )
    return `${bare ? '' : 'in '}${listEn(spans)}`
  }
  return listEn(years.map((span) => saySpan(span, bare)))
}

function saySpan({ from, to }: YearSpan, bare: boolean): string {
  if (from !== null && from === to) return bare ? `${from}` : `in ${from}`
  if (from === null) return to === null ? '' : `up to ${to}`
  if (to === null) return `since ${from}`
  return bare ? `${from}–${to}` : `from ${from} to ${to}`
}

/** Public Security Bureau → public security bureau, public security bureaus. */
function nounOf({ sector, ending, level }: AgencyFilter): readonly [one: string, many: string] {
  const at = level ? `${LEVELS[level]} ` : ''
  if (sector) {
    const name = nameSector(sector, 'en').replace(/^[A-Z](?=[a-z])|(?<= )[A-Z](?=[a-z])/gu, (letter) =>
      letter.toLowerCase(),
    )
    return [`${at}${name}`, `${at}${pluralOf(name)}`]
  }
  return ending
    ? [`${at}agency whose name ends in “${ending}”`, `${at}agencies whose names end in “${ending}”`]
    : [`${at}agency`, `${at}agencies`]
}

const pluralOf = (name: string): string =>
  /(?:s|ch|x)$/u.test(name) ? `${name}es` : /[^aeiou]y$/u.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`

const placeOf = ({ province, city, county }: AgencyFilter): string => {
  const place = county ?? city ?? province
  return place ? `in ${nameOfPlace(place)}` : ''
}

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ')

const manyOf = (filter: AgencyFilter): string => join(nounOf(filter)[1], placeOf(filter))

function nameList(agencies: readonly AgencyRef[], filters: readonly AgencyFilter[]): string[] {
  const names = agencies.map(({ name }) => englishName(name))
  const shown =
    names.length > MOST_NAMES
      ? [`${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more agencies`]
      : names
  return [...shown, ...filters.map(manyOf)]
}

/** @param nameChosen words for the agencies that another query selects */
export function nameReports(of: Reports, nameChosen: (query: FiguresQuery) => string): ReportsWords {
  const words = nameWho(of, nameChosen)
  const except = of.except ? ` other than ${listEn(nameList(of.except.agencies, of.except.filters))}` : ''
  const edition =
    of.edition === undefined
      ? ''
      : of.edition === 'narrative'
        ? ' (reports without tables)'
        : ` (on the ${of.edition} form)`
  const latest = of.latest ? 'in the latest year of each' : ''
  const when = join(sayYears(of.years), latest)
  return {
    ...words,
    who: `${words.who}${except}${edition}`,
    place: `${words.place}${except}${edition}`.trimStart(),
    when: of.in && words.who.endsWith(when) ? '' : when,
  }
}

function nameWho(of: Reports, nameChosen: (query: FiguresQuery) => string): Omit<ReportsWords, 'when'> {
  const agency = { one: 'agency', many: 'agencies' }
  if (of.in) {
    const chosen = nameChosen(of.in.query)
    return { ...agency, who: chosen, place: `among ${chosen}`, named: true }
  }
  if (of.reportIds)
    return { ...agency, who: 'the reports of the last answer', place: 'in the last answer', named: true }
  if (of.that) return { ...agency, who: 'the agencies of the last answer', place: 'in the last answer', named: true }
  const [only, ...others] = of.filters
  if (of.agencies.length === 0 && only && others.length === 0) {
    const [one, many] = nounOf(only)
    return { one, many, who: manyOf(only), place: placeOf(only), named: false }
  }
  const names = nameList(of.agencies, of.filters)
  if (names.length === 0) return { ...agency, who: 'all agencies', place: '', named: false }
  const who = listEn(names)
  return { ...agency, who, place: `among ${who}`, named: of.filters.length === 0 }
}

/** Everybody with the years: agencies in Zhejiang in 2024. */
export const sayWho = ({ who, when }: ReportsWords): string => join(who, when)
