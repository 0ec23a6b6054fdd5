/** Which reports a query looks at, in Chinese: 2024年浙江省各单位, 淄博市科学技术局2022年. */
import type { AgencyFilter, AgencyRef, FiguresQuery, Reports, YearSpan } from '../../../db/figures/nodes.ts'
import { nameSector } from '../../../db/names/sectors.ts'
import { listSingleYears } from '../../query/sentences/query-facts.ts'
import { joinYears } from '../../words/join-years.ts'
import { listZh } from './name-values.ts'

/** Names that a sentence lists; of more it says how many. */
const MOST_NAMES = 6

/** The words for a scope, to be put together around a measure or a condition. */
export interface ReportsWords {
  /** 2024年; empty where no year is named. */
  readonly when: string
  /** Everybody: 浙江省各单位, 淄博市科学技术局. */
  readonly each: string
  /** What stands before a condition, and the noun after it: 浙江省 … 单位. */
  readonly place: string
  readonly head: string
  /** Single agencies are named: they stand before the year. */
  readonly named: boolean
  /** Another query, or the answer before, chose them: their years are theirs. */
  readonly chosen?: true
}

const LEVELS = { province: '省级', city: '市级', county: '县级', town: '乡镇级' } as const

/** Years in words: 2024年, 2021—2024年, 2022年以来. */
export function sayYears(years: readonly YearSpan[]): string {
  const single = listSingleYears(years)
  if (single && single.length > 1)
    return joinYears([...single].sort((a, b) => a - b))
      .map(({ from, to }) => (to - from === 1 ? `${from}年、${to}年` : saySpan({ from, to })))
      .join('、')
  return years.map(saySpan).join('、')
}

function saySpan({ from, to }: YearSpan): string {
  if (from !== null && from === to) return `${from}年`
  if (from === null) return to === null ? '' : `${to}年及以前`
  return to === null ? `${from}年以来` : `${from}—${to}年`
}

/** The noun for a kind of organ: 公安局, 县级单位, 名称以“局”结尾的单位. */
function headOf({ sector, ending, level }: AgencyFilter): string {
  const at = level ? LEVELS[level] : ''
  if (sector) return `${at}${nameSector(sector, 'zh')}`
  return ending ? `名称以“${ending}”结尾的${at}单位` : `${at}单位`
}

const placeOf = ({ province, city, county }: AgencyFilter): string => county ?? city ?? province ?? ''

/** 浙江省各单位, 浙江省各县级单位. */
const eachOf = (filter: AgencyFilter): string => `${placeOf(filter)}各${headOf(filter)}`

function nameList(agencies: readonly AgencyRef[], filters: readonly AgencyFilter[]): string[] {
  const names = agencies.map(({ name }) => name)
  const shown =
    names.length > MOST_NAMES ? [`${names.slice(0, MOST_NAMES - 1).join('、')}等${names.length}家单位`] : names
  return [...shown, ...filters.map(eachOf)]
}

/** @param nameChosen words for the agencies that another query selects */
export function nameReports(of: Reports, nameChosen: (query: FiguresQuery) => string): ReportsWords {
  const words = nameWho(of, nameChosen)
  const except = of.except
    ? listZh(nameList(of.except.agencies, of.except.filters).map((name) => name.replace(/^各/u, '')))
    : ''
  const latest = of.latest ? '最近一年' : ''
  const edition =
    of.edition === '2019' || of.edition === '2021'
      ? `采用${of.edition}年格式的`
      : of.edition === 'narrative'
        ? '没有统计表的'
        : ''
  const without = except ? `除${except}外的` : ''
  return {
    ...words,
    when: `${sayYears(of.years)}${latest}`,
    each: `${edition}${without && !words.named ? `${without}${words.each}` : words.each}${without && words.named ? `（${except}除外）` : ''}`,
    place: `${edition}${without}${words.place}`,
  }
}

function nameWho(of: Reports, nameChosen: (query: FiguresQuery) => string): Omit<ReportsWords, 'when'> {
  if (of.in) {
    const chosen = nameChosen(of.in.query)
    return { each: chosen, place: `${chosen}中`, head: '单位', named: true, chosen: true }
  }
  if (of.reportIds)
    return { each: '上一回答中的报告', place: '上一回答的报告中', head: '单位', named: true, chosen: true }
  if (of.that) return { each: '上一回答中的单位', place: '上一回答中', head: '单位', named: true, chosen: true }
  const [only, ...others] = of.filters
  if (of.agencies.length === 0 && only && others.length === 0)
    return { each: eachOf(only), place: placeOf(only), head: headOf(only), named: false }
  const names = nameList(of.agencies, of.filters)
  if (names.length === 0) return { each: '各单位', place: '', head: '单位', named: false }
  const each = listZh(names)
  return { each, place: `${each}中`, head: '单位', named: of.filters.length === 0 }
}

/** Everybody with the years: 2024年浙江省各单位; single agencies stand first: 淄博市科学技术局2022年. */
export const sayWho = ({ when, each, named }: ReportsWords): string => (named ? `${each}${when}` : `${when}${each}`)

/** The same of a value: without a year, of all years. */
export const sayWhoEver = (words: ReportsWords): string =>
  words.when || words.chosen ? sayWho(words) : `${words.each}历年`

/** A value of somebody, with no more 的 than is said: 各单位的公开率, 各单位不予公开的申请. */
export function sayWhose(who: string, value: string): string {
  if (!value.includes('的')) return `${who}的${value}`
  return who.includes('的') ? `${who}，${value}` : `${who}${value}`
}

/** Before a condition: 2024年浙江省; 淄博市科学技术局和…中. */
export const sayWhere = ({ when, place, named }: ReportsWords): string =>
  named ? `${place.replace(/中$/u, '')}${when}` : `${when}${place}`
