/** Queries that show, list, count or rank, in English: what was understood, and the same as a question. */
import {
  type Dimension,
  type Expr,
  type FiguresQuery,
  type Shape,
  type Take,
  takesAll,
} from '../../../db/figures/nodes.ts'
import { endOf, hasSeveralYears, isFirstPlace, isRatio, listShownBeside } from '../../query/sentences/query-facts.ts'
import type { Sentence } from '../query-sentences.ts'
import { sayDoing } from './name-measures.ts'
import { nameReports, type ReportsWords, sayWho } from './name-reports.ts'
import { isOne, listEn, nameExpr, sayMost, sayOf } from './name-values.ts'
import { sayCondition, sayOverYears } from './say-conditions.ts'
import type { Tense } from './say-states.ts'

/** What is grouped by, as one and as several. */
export const GROUPS: Readonly<Record<Dimension, readonly [one: string, many: string]>> = {
  agency: ['agency', 'agencies'],
  year: ['year', 'years'],
  province: ['province', 'provinces'],
  city: ['city', 'cities'],
  county: ['county', 'counties'],
  sector: ['kind of agency', 'kinds of agency'],
  level: ['level of government', 'levels of government'],
  requester: ['kind of requester', 'kinds of requester'],
  reason: ['reason', 'reasons'],
  result: ['result', 'results'],
}

export const groups = (by: readonly Dimension[]): string => listEn(by.map((dimension) => GROUPS[dimension][0]))
export const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ')
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const REPORT: Expr = { kind: 'report' }

/** The two-step part: the agencies that another query selects. */
export function nameChosen(query: FiguresQuery): string {
  const words = wordsOf(query)
  if (query.as === 'rank' || query.as === 'max' || query.as === 'min') return sayTop(query, words)
  return subjectOf(query)
}

export const wordsOf = ({ of }: Pick<FiguresQuery, 'of'>): ReportsWords => nameReports(of, nameChosen)
export const shownOf = ({ show }: FiguresQuery): string => listEn(show.map(nameExpr))

/** The condition as a predicate, over the years where that is asked; empty for none. */
export function conditionOf({ where, over, show }: FiguresQuery, tense: Tense = 'past'): string {
  const condition = where ? sayCondition(where, tense) : ''
  const bare = condition || `${tense === 'past' ? 'gave' : 'give'} a number for ${listEn(show.map(nameExpr))}`
  return over ? sayOverYears(over, bare, show[0], tense) : condition
}

const hasPeak = ({ over }: FiguresQuery): boolean => over?.kind === 'peak' || over?.kind === 'trough'

/** Who is asked about, with the condition: agencies in Zhejiang that received requests in 2024. */
export function subjectOf(query: FiguresQuery): string {
  const words = wordsOf(query)
  const condition = hasPeak(query) ? '' : conditionOf(query)
  return condition ? join(words.many, words.place, `that ${condition}`, words.when) : sayWho(words)
}

/** What is shown, of whom: requests received by agencies in Zhejiang in 2024. */
export const sayValue = (query: FiguresQuery, value = listEn(query.show.map(withArticle))): string =>
  join(value, sayOf(query.show.at(-1), subjectOf(query)))

const withArticle = (expr: Expr): string => {
  const name = nameExpr(expr)
  return isOne(expr) && !name.startsWith('the ') ? `the ${name}` : name
}

const ordinal = (n: number): string => {
  const teen = n % 100 > 10 && n % 100 < 14
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

/** the top 5, places 4 to 6, the top 10%. */
export function sayPlaces(take: Take): string {
  if (take.kind !== 'place')
    return take.count === 1 && !take.percent
      ? `the ${take.kind} one`
      : `the ${take.kind} ${take.count}${take.percent ? '%' : ''}`
  const end = take.end === 'bottom' ? ' from the bottom' : ''
  return take.from === take.to ? `the ${ordinal(take.from)} place${end}` : `places ${take.from} to ${take.to}${end}`
}

/** The places of a ranking as a noun phrase: the 5 agencies in Zhejiang with the most requests received in 2024. */
function sayTop(query: FiguresQuery, words: ReportsWords): string {
  const { show, by, take, as } = query
  const first = show[0] ?? REPORT
  const group = by.find((dimension) => dimension !== 'agency')
  const [one, many] = group ? GROUPS[group] : [words.one, words.many]
  const place: Take | null =
    as === 'max' ? { kind: 'top', count: 1 } : as === 'min' ? { kind: 'bottom', count: 1 } : take
  const end = endOf(place)
  const total = by.includes('agency') && hasSeveralYears(query.of) ? 'in total ' : ''
  const condition = query.where || query.over ? `among those that ${conditionOf(query)}` : ''
  const most = `with ${total}${sayMost(first, end)}`
  if (place === null || takesAll(place))
    return join(
      many,
      words.place,
      'by',
      nameExpr(first),
      end === 'bottom' ? 'from the lowest' : '',
      words.when,
      condition,
    )
  if (place.kind === 'place')
    return join(
      isFirstPlace(place) ? `the ${one}` : place.from === place.to ? `the ${one}` : `the ${many}`,
      words.place,
      `in ${sayPlaces(place)} by ${nameExpr(first)}`,
      words.when,
      condition,
    )
  const count = isFirstPlace(place)
    ? `the ${one}`
    : place.percent
      ? `the ${place.count}% of ${many}`
      : `the ${place.count} ${many}`
  return join(count, words.place, most, words.when, condition)
}

/** Which agency has the most …; the top ones as a list. */
const askTop = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const said = sayTop(query, words)
  return /^the (?!\d)/u.test(said) && !said.startsWith('the agencies')
    ? said
        .replace(/^the /u, 'which ')
        .replace(/ with (?=in total|the)/u, ' has ')
        .replace(/ in (?=the \d|places)/u, ' is in ')
    : said
}

const describeRank = (query: FiguresQuery): string => {
  const { show, by, take, of } = query
  const words = wordsOf(query)
  const group = by.filter((dimension) => dimension !== 'agency')
  const order = endOf(take) === 'top' || take?.kind === 'place' ? 'highest first' : 'lowest first'
  const first = show[0] ?? REPORT
  const what = sayValue({ ...query, show: [first] })
  const added =
    group.length > 0
      ? `, ${isRatio(first) ? 'pooled' : 'added up'} by ${groups(group)}`
      : by.includes('agency') && hasSeveralYears(of)
        ? ', added up over the years of each agency'
        : ''
  const single =
    !added && hasSeveralYears(of) && !words.named ? ' (single reports are ranked, years are not added up)' : ''
  const others = show.length > 1 ? `, with ${listEn(show.slice(1).map(nameExpr))}` : ''
  return capital(`${what}${added}, ${order}${takesAll(take) ? '' : `: ${sayPlaces(take as Take)}`}${others}${single}`)
}

const article = (noun: string): string => `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`

const describeExtreme = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const first = query.show[0] ?? REPORT
  const end = query.as === 'max' ? 'top' : 'bottom'
  const group = query.by.find((dimension) => dimension !== 'agency')
  if (words.named && query.of.agencies.length === 1) return `The year in which ${words.who} had ${sayMost(first, end)}`
  if (group)
    return capital(
      join(
        'for each',
        `${GROUPS[group][0]},`,
        'the',
        words.one,
        words.place,
        `with ${sayMost(first, end)}`,
        words.when,
      ),
    )
  const report = hasSeveralYears(query.of) && !query.by.includes('agency') ? 'report' : words.one
  return capital(
    sayTop(query, {
      ...words,
      one: report === 'report' ? `single report${words.place ? ` of ${article(words.one)}` : ''}` : words.one,
    }),
  )
}

const askExtreme = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  const first = query.show[0] ?? REPORT
  const end = query.as === 'max' ? 'top' : 'bottom'
  if (words.named && query.of.agencies.length === 1) return `in which year did ${words.who} have ${sayMost(first, end)}`
  if (query.by[0] === 'year')
    return join('which', words.one, words.place, `had ${sayMost(first, end)}`, 'in each year', words.when)
  return askTop(query)
}

const describeRows = (query: FiguresQuery): string => {
  const { show, by, over } = query
  if (over && hasPeak(query))
    return `The year in which ${sayWho(wordsOf(query))} had ${sayMost(show[0] ?? REPORT, over.kind === 'peak' ? 'top' : 'bottom')}`
  if (show.length === 0) return capital(subjectOf(query))
  return capital(`${sayValue(query)}${by.length > 0 ? `, by ${groups(by)}` : ''}`)
}

/** How many requests did X receive in 2022; what is the disclosure rate of X. */
function askHowMany(query: FiguresQuery): string {
  const words = wordsOf(query)
  const [first] = query.show
  if (!first || query.show.length > 1 || query.where) return sayValue(query)
  if (isOne(first) || first.kind !== 'measure') return `what ${isOne(first) ? 'is' : 'are'} ${sayValue(query)}`
  if (first.code === 'fees.amount') return join('how much did', words.who, 'charge in administrative fees', words.when)
  const { verb, object, tail } = sayDoing(first.code)
  return join('how many', object, 'did', words.who, verb.bare, tail, words.when)
}

const askRows = (query: FiguresQuery): string => {
  const { show, by, over } = query
  if (over && hasPeak(query))
    return `in which year did ${sayWho(wordsOf(query))} have ${sayMost(show[0] ?? REPORT, over.kind === 'peak' ? 'top' : 'bottom')}`
  if (show.length === 0) return subjectOf(query)
  return `${askHowMany(query)}${by.length > 0 ? `, by ${groups(by)}` : ''}`
}

const besideOf = (query: FiguresQuery): string => {
  const beside = listShownBeside(query)
  return beside.length > 0 && !['rising', 'falling'].includes(query.over?.kind ?? '')
    ? `, with ${listEn(beside.map(nameExpr))}`
    : ''
}

const isOnce = ({ over }: FiguresQuery): boolean => over?.kind === 'first' || over?.kind === 'last'

const describeList = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  if (!query.where && !query.over) return describeRows(query)
  if (isOnce(query))
    return `The year in which ${sayWho(words)} ${conditionOf(query).replace(/^were /u, words.named ? 'was ' : 'were ')}${besideOf(query)}`
  const single = !query.over && hasSeveralYears(query.of) ? ' (judged by each report, any year counts)' : ''
  return capital(
    `${subjectOf(query)}${query.by.length > 0 ? `, by ${groups(query.by)}` : ''}${besideOf(query)}${single}`,
  )
}

const askList = (query: FiguresQuery): string => {
  const words = wordsOf(query)
  if (!query.where && !query.over) return askRows(query)
  if (isOnce(query)) return `when did ${sayWho(words)} ${conditionOf(query, 'bare')}${besideOf(query)}`
  return join('which', words.many, words.place, conditionOf(query), words.when) + besideOf(query)
}

const countsReports = ({ show, where }: FiguresQuery): boolean =>
  !where && (show.length === 0 || show[0]?.kind === 'report')

const sayCount = (query: FiguresQuery, head: string): string => {
  const words = wordsOf(query)
  const group = query.by.filter((dimension) => dimension !== 'agency')
  const by = group.length > 0 ? `, by ${groups(group)}` : ''
  if (countsReports(query) && !query.over) {
    const whose = !words.named && !words.place && words.one === 'agency' ? words.when : `of ${sayWho(words)}`
    return `${join(head, 'reports', head === 'how many' ? 'are there' : '', whose)}${by}`
  }
  const condition = conditionOf(query) || `gave a number for ${shownOf(query)}`
  return `${join(head, words.many, words.place, head === 'how many' ? condition : `that ${condition}`, words.when)}${by}`
}

/** Shapes of one value after another. */
export const SET_SENTENCES: Readonly<
  Record<Extract<Shape, 'rows' | 'list' | 'count' | 'rank' | 'max' | 'min'>, Sentence<FiguresQuery>>
> = {
  rows: { describe: describeRows, ask: askRows },
  list: { describe: describeList, ask: askList },
  count: { describe: (query) => sayCount(query, 'Number of'), ask: (query) => sayCount(query, 'how many') },
  rank: {
    describe: describeRank,
    ask: (query) =>
      query.take
        ? askTop(query)
        : `rank ${sayValue(query)}${query.by.length > 0 ? ` by ${groups(query.by)}` : ''}, highest first`,
  },
  max: { describe: describeExtreme, ask: askExtreme },
  min: { describe: describeExtreme, ask: askExtreme },
}
