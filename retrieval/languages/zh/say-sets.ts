/** Queries that show, list, count or rank, in Chinese: what was understood, and the same as a question. */
import {
  type Dimension,
  type Expr,
  type FiguresQuery,
  type Shape,
  type Take,
  takesAll,
} from '../../../db/figures/nodes.ts'
import {
  endOf,
  findGrowth,
  hasSeveralYears,
  isFirstPlace,
  isRatio,
  listShownBeside,
  unitOf,
} from '../../query/sentences/query-facts.ts'
import type { Sentence } from '../query-sentences.ts'
import { nameReports, type ReportsWords, sayWhere, sayWho, sayWhoEver, sayWhose } from './name-reports.ts'
import { lessOf, listZh, moreOf, nameExpr } from './name-values.ts'
import { sayCondition, sayOverYears } from './say-conditions.ts'

/** What is grouped by: 按省份. */
export const GROUPS: Readonly<Record<Dimension, string>> = {
  agency: '单位',
  year: '年度',
  province: '省份',
  city: '城市',
  county: '县区',
  sector: '部门类别',
  level: '行政层级',
  requester: '申请人类型',
  reason: '理由',
  result: '结果',
}

/** What is asked for among groups: 哪个省, 3个省. */
const MEMBERS: Readonly<Record<Dimension, string>> = {
  agency: '家单位',
  year: '个年份',
  province: '个省',
  city: '个市',
  county: '个县区',
  sector: '类部门',
  level: '个层级',
  requester: '类申请人',
  reason: '种理由',
  result: '种结果',
}

export const groups = (by: readonly Dimension[]): string => listZh(by.map((dimension) => GROUPS[dimension]))

/** The two-step part: the agencies that another query selects. */
export function nameChosen(query: FiguresQuery): string {
  const words = wordsOf(query)
  if (query.as === 'rank' || query.as === 'max' || query.as === 'min') return askTop(query, words, false)
  const condition = conditionOf(query)
  return condition ? `${sayWhere(words)}${condition}的${words.head}` : sayWho(words)
}

export const wordsOf = ({ of }: Pick<FiguresQuery, 'of'>): ReportsWords => nameReports(of, nameChosen)

export const shownOf = ({ show }: FiguresQuery): string => listZh(show.map(nameExpr))

/** The condition as a predicate, over the years where that is asked; empty for none. */
export function conditionOf({ where, over, show }: FiguresQuery): string {
  const condition = where ? sayCondition(where) : ''
  return over
    ? sayOverYears(over, condition || `${nameExpr(show[0] ?? { kind: 'report' })}有数字`, listZh(show.map(nameExpr)))
    : condition
}

/** Who is asked about, with the condition: 2024年浙江省收到了申请的单位. */
export function subjectOf(query: FiguresQuery): string {
  const words = wordsOf(query)
  const condition = query.over?.kind === 'peak' || query.over?.kind === 'trough' ? '' : conditionOf(query)
  return condition ? `${sayWhere(words)}${condition}的${words.head}` : sayWhoEver(words)
}

/** What is shown, of whom. */
export const sayValue = (query: FiguresQuery, value = shownOf(query)): string => sayWhose(subjectOf(query), value)

/** 新收申请有多少件, 公开率是多少. */
export function askHowMuch(show: readonly Expr[], several = false): string {
  const [first] = show
  if (!first || show.length > 1 || several) return `${listZh(show.map(nameExpr))}分别是多少`
  const unit = unitOf(first)
  return isRatio(first) || !/^[件项个份次人场期条篇家处]$/u.test(unit)
    ? `${nameExpr(first)}是多少`
    : `${nameExpr(first)}有多少${unit}`
}

/** 从多到少, 从低到高. */
export const sayOrder = (first: Expr, take: Take | null): string =>
  endOf(take) === 'top' ? `从${moreOf(first)}到${lessOf(first)}` : `从${lessOf(first)}到${moreOf(first)}`

/** 前5名, 第4至第6名, 前10%. */
export function sayPlaces(take: Take | null): string {
  if (!take) return ''
  if (take.kind !== 'place') return take.percent ? `前${take.count}%` : `前${take.count}名`
  const last = take.end === 'bottom' ? '倒数' : ''
  return take.from === take.to ? `${last}第${take.from}名` : `${last}第${take.from}至第${take.to}名`
}

/** The places of a ranking as a noun phrase: 新收申请最多的5家单位; `asks` turns a single one into a question. */
function askTop(query: FiguresQuery, words: ReportsWords, asks: boolean): string {
  const { show, by, take, where, as } = query
  const first = show[0] ?? { kind: 'report' as const }
  const group = by.find((dimension) => dimension !== 'agency')
  const growth = findGrowth(first)
  const shown = `${by.includes('agency') && hasSeveralYears(query.of) ? '累计' : ''}${nameExpr(growth?.kind === 'difference' ? growth.of : first)}`
  const condition = where || query.over ? `${conditionOf(query)}的${words.head}中，` : ''
  const place = as === 'max' ? null : as === 'min' ? ({ kind: 'bottom', count: 1 } as const) : take
  const fell = endOf(place) === 'bottom'
  const end = growth?.kind === 'difference' ? '多' : fell ? lessOf(first) : moreOf(first)
  const than = growth?.kind === 'difference' ? `比上年${fell ? '减少' : '增加'}` : ''
  const noun = group ? MEMBERS[group] : words.head === '单位' ? '家单位' : `家${words.head}`
  const before = `${sayWhere(words)}${condition}${shown}${than}`
  if (as === 'max' || as === 'min' || (place && isFirstPlace(place))) {
    if (!asks) return `${before}最${end}的${group ? noun.slice(1) : words.head}`
    return group
      ? `${sayWhere(words)}${condition}哪${group === 'year' ? '一年' : noun}${shown}最${end}`
      : `${before}最${end}的是哪${noun}`
  }
  if (place === null || takesAll(place))
    return `${before}从${end}到${end === moreOf(first) ? lessOf(first) : moreOf(first)}的${group ? noun.slice(1) : words.head}`
  if (place.kind === 'place')
    return `${before}${end === moreOf(first) ? '' : '从少到多'}排${sayPlaces({ ...place, end: 'top' })}的${group ? noun.slice(1) : words.head}`
  return place.percent
    ? `${before}最${end}的${place.count}%的${words.head}`
    : `${before}最${end}的${place.count}${noun}`
}

const describeRank = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const { show, by, take, of } = query
  const first = show[0] ?? { kind: 'report' as const }
  const place = take && !takesAll(take) ? `的${isFirstPlace(take) ? '第一名' : sayPlaces(take)}` : ''
  const end =
    take?.kind === 'place' && take.end === 'bottom' ? `从${moreOf(first)}到${lessOf(first)}` : sayOrder(first, take)
  const condition = query.where || query.over ? subjectOf(query) : ''
  const value = sayWhose(condition || sayWhoEver(words), nameExpr(first))
  const others = show.length > 1 ? `，并列出${listZh(show.slice(1).map(nameExpr))}` : ''
  const group = by.filter((dimension) => dimension !== 'agency')
  if (group.length > 0)
    return `${value}，按${groups(group)}${isRatio(first) ? '合并计算' : '合计'}，${end}${place || '排列'}${others}`
  if (by.includes('agency') && hasSeveralYears(of)) return `${value}，按单位累计，${end}${place || '排列'}${others}`
  const single = hasSeveralYears(of) && !words.named && of.agencies.length !== 1 ? '（按单份年报排名，不跨年累计）' : ''
  return `${value}，按${isRatio(first) ? '比率' : '数量'}${end}${place || '排列'}${single}${others}`
}

const describeExtreme = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const first = query.show[0] ?? { kind: 'report' as const }
  const end = query.as === 'max' ? moreOf(first) : lessOf(first)
  const group = query.by.find((dimension) => dimension !== 'agency')
  const shown = nameExpr(first)
  if (group === 'year' && words.named && query.of.agencies.length === 1) return `${sayWho(words)}${shown}最${end}的一年`
  if (group) return `${sayWhere(words)}按${GROUPS[group]}分别找出${shown}最${end}的单位`
  if (words.named && query.of.agencies.length === 1) return `${sayWho(words)}${shown}最${end}的一年`
  const who = query.where ? subjectOf(query) : sayWho(words)
  const report = hasSeveralYears(query.of) && !query.by.includes('agency') ? '一份年报' : '一家'
  return `${who}中，${query.by.includes('agency') ? '累计' : ''}${shown}最${end}的${report}`
}

const askExtreme = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const first = query.show[0] ?? { kind: 'report' as const }
  const end = query.as === 'max' ? moreOf(first) : lessOf(first)
  if (query.by[0] === 'year' && !(words.named && query.of.agencies.length === 1))
    return `${sayWho(words)}每年${nameExpr(first)}最${end}的是哪家`
  if (words.named && query.of.agencies.length === 1) return `${sayWho(words)}哪一年${nameExpr(first)}最${end}`
  return askTop(query, words, true)
}

const describeRows = (query: FiguresQuery): string => {
  const { show, by, over } = query
  if (over?.kind === 'peak' || over?.kind === 'trough') {
    const first = show[0] ?? { kind: 'report' as const }
    return `${sayWho(wordsOf(query))}${nameExpr(first)}最${over.kind === 'peak' ? moreOf(first) : lessOf(first)}的一年`
  }
  if (show.length === 0) return subjectOf(query)
  return `${sayValue(query)}${by.length > 0 ? `，按${groups(by)}分列` : ''}`
}

const askRows = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const { show, by, over, of } = query
  if (over?.kind === 'peak' || over?.kind === 'trough') {
    const first = show[0] ?? { kind: 'report' as const }
    return `${sayWho(words)}哪一年${nameExpr(first)}最${over.kind === 'peak' ? moreOf(first) : lessOf(first)}`
  }
  const each = by.includes('year') ? '每年' : by.length > 0 ? `按${groups(by)}` : ''
  const several = !words.named || of.agencies.length > 1 || by.length > 0
  return `${subjectOf(query)}${query.where ? '的' : ''}${each && subjectOf(query).endsWith('历年') ? '' : each}${askHowMuch(show, several)}`
}

const describeList = (query: FiguresQuery): string => {
  const beside = listShownBeside(query)
  if (!query.where && !query.over) return describeRows(query)
  const also =
    beside.length > 0 && !['rising', 'falling'].includes(query.over?.kind ?? '')
      ? `，并列出${listZh(beside.map(nameExpr))}`
      : ''
  if (query.over?.kind === 'first' || query.over?.kind === 'last')
    return `${sayWho(wordsOf(query))}${conditionOf(query)}的年份${also}`
  const single = !query.over && hasSeveralYears(query.of) ? '（按单份年报，任何一年都算）' : ''
  return `${subjectOf(query)}${query.by.length > 0 ? `，按${groups(query.by)}分列` : ''}${also}${single}`
}

const askList = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  if (!query.where && !query.over) return askRows(query)
  if (query.over?.kind === 'first' || query.over?.kind === 'last')
    return `${sayWho(words)}${conditionOf(query)}是哪一年`
  const beside = listShownBeside(query)
  const also =
    beside.length > 0 && !['rising', 'falling'].includes(query.over?.kind ?? '')
      ? `，${listZh(beside.map(nameExpr))}是多少`
      : ''
  return `${sayWhere(words)}${words.named && words.place.endsWith('中') ? '当中' : ''}哪些${words.head}${conditionOf(query)}${also}`
}

const counted = ({ show, where }: FiguresQuery): boolean => !where && (show.length === 0 || show[0]?.kind === 'report')

const describeCount = (query: FiguresQuery): string => {
  const group = query.by.filter((dimension) => dimension !== 'agency')
  const by = group.length > 0 ? `，按${groups(group)}分列` : ''
  if (counted(query) && !query.over) return `${sayWho(wordsOf(query))}的年报份数${by}`
  if (!query.where && !query.over) return `${sayWhere(wordsOf(query))}填了${shownOf(query)}数字的单位有多少家${by}`
  return `${subjectOf(query)}有多少家${by}`
}

const askCount = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const group = query.by.filter((dimension) => dimension !== 'agency')
  const by = group.length > 0 ? `，按${groups(group)}分` : ''
  if (counted(query) && !query.over) return `${sayWho(words)}有多少份年报${by}`
  return `${sayWhere(words)}有多少家${words.head}${conditionOf(query) || `填了${shownOf(query)}的数字`}${by}`
}

/** Shapes of one value after another. */
export const SET_SENTENCES: Readonly<
  Record<Extract<Shape, 'rows' | 'list' | 'count' | 'rank' | 'max' | 'min'>, Sentence<FiguresQuery>>
> = {
  rows: { describe: describeRows, ask: askRows },
  list: { describe: describeList, ask: askList },
  count: { describe: describeCount, ask: askCount },
  rank: {
    describe: describeRank,
    ask: (query) =>
      query.take
        ? askTop(query, wordsOf(query), true)
        : `${sayValue(query)}${query.by.length > 0 ? `按${groups(query.by)}合计` : ''}${sayOrder(query.show[0] ?? { kind: 'report' }, null)}排名`,
  },
  max: { describe: describeExtreme, ask: askExtreme },
  min: { describe: describeExtreme, ask: askExtreme },
}
