/** Queries whose answer is computed from several reports, in English: sums, shares, changes, positions, yes or no. */
import type { Expr, FiguresQuery, Reports, Shape, Take } from '../../../db/figures/nodes.ts'
import {
  hasSeveralYears,
  isRatio,
  listShownBeside,
  listSides,
  listSingleYears,
  namesWho,
  shareYears,
  turnOver,
} from '../../query/sentences/query-facts.ts'
import type { Sentence } from '../query-sentences.ts'
import { nameAxis, sayDoing } from './name-measures.ts'
import { nameReports, sayWho, sayYears } from './name-reports.ts'
import { isOne, listEn, nameExpr, sayOf } from './name-values.ts'
import {
  capital,
  conditionOf,
  groups,
  join,
  nameChosen,
  sayPlaces,
  sayValue,
  shownOf,
  subjectOf,
  wordsOf,
} from './say-sets.ts'

const firstOf = ({ show }: FiguresQuery): Expr => show[0] ?? { kind: 'report' }
const apart = ({ by }: FiguresQuery): string => (by.length > 0 ? `, by ${groups(by)}` : '')

const describeSum = (query: FiguresQuery): string =>
  query.show.every(isRatio)
    ? capital(`${sayValue(query)}, all reports pooled${apart(query)}`)
    : capital(`${sayValue(query)}, ${query.by.length > 0 ? 'added up' : 'in total'}${apart(query).replace(/^,/u, '')}`)

const askSum = (query: FiguresQuery): string => {
  const first = firstOf(query)
  const words = wordsOf(query)
  if (query.show.every(isRatio)) return `what is the pooled ${sayValue(query)}${apart(query)}`
  if (query.show.length > 1 || first.kind !== 'measure' || isOne(first) || query.where || first.code === 'fees.amount')
    return `total of ${sayValue(query)}${apart(query)}`
  const { verb, object, tail } = sayDoing(first.code)
  return `${join('how many', object, 'did', words.who, verb.bare, tail, words.when, 'in total')}${apart(query)}`
}

const middle = (name: 'average' | 'median'): Sentence<FiguresQuery> => ({
  describe: (query) => `${capital(name)} per report of ${sayValue(query)}${apart(query)}`,
  ask: (query) => `what is the ${name} of ${sayValue(query)}${apart(query)}`,
})

interface SideWords {
  /** What the sides have in common, said once before them. */
  readonly before: string
  readonly names: readonly string[]
  /** Said once after them: in 2024. */
  readonly after: string
  readonly differ: 'who' | 'when' | 'both'
}

/** Who is set against whom: what the sides have in common is said once. */
function sayTheSides(query: FiguresQuery): SideWords {
  const sides = listSides(query)
  const words = sides.map((side) => nameReports(side, nameChosen))
  const years = shareYears(sides)
  if (years) return { before: '', names: words.map(({ who }) => who), after: sayYears(years), differ: 'who' }
  if (new Set(words.map(({ who }) => who)).size === 1)
    return {
      before: namesWho(sides[0] as Reports) ? (words[0]?.who ?? '') : 'all agencies',
      names: sides.map((side) => sayYears(side.years, true)),
      after: '',
      differ: 'when',
    }
  return { before: '', names: words.map(sayWho), after: '', differ: 'both' }
}

const describeCompare = (query: FiguresQuery): string => {
  const { before, names, after, differ } = sayTheSides(query)
  const shown = shownOf(query)
  if (names.length === 0) return capital(`${sayValue(query)}, compared${apart(query).replace(/^,/u, '')}`)
  const last = query.show.at(-1)
  if (differ === 'when') return `${capital(join(shown, sayOf(last, before)))}: ${names.join(' against ')}`
  return `${capital(join(shown, sayOf(last, names.join(' against ')), after))}`
}

const AXES = ['reason', 'requester', 'result'] as const

const sayBreakdown = (query: FiguresQuery): string => {
  const axis = AXES.find((name) => query.by.includes(name))
  const [first] = query.show
  if (!axis || first?.kind !== 'measure') return `${sayValue(query)}: each part that is not zero`
  const { what, by } = nameAxis(axis, first.code)
  return `${join(what, sayOf(first, subjectOf(query)))}, by ${by}`
}

function describeShare(query: FiguresQuery): string {
  const { show, where, take, within } = query
  const words = wordsOf(query)
  const first = firstOf(query)
  if (take)
    return `Share of ${sayPlaces(take).replace(/^the /u, 'the ')} in ${sayValue(query, nameExpr(first))}${query.by.includes('agency') ? ', added up by agency' : ''}`
  if (within) {
    const whole = nameReports(within, nameChosen)
    const same = within.years.length === 0 || whole.when === words.when
    return `Share of ${join(words.who, query.where ? `where they ${conditionOf(query)}` : '')} in ${nameExpr(first)} ${sayOf(first, same ? whole.who : sayWho(whole))}${words.when ? ` ${words.when}` : ''}`
  }
  if (where && listShownBeside(query).length === 0)
    return `Share of ${join(words.many, words.place, `that ${conditionOf(query)}`, words.when)}`
  if (show.every(isRatio)) return capital(sayShareOf(query, first))
  return `Share of ${subjectOf(query)} in ${shownOf(query)} ${sayOf(first, words.who)}`
}

/** Requests denied as a share of requests handled, of X in 2024. */
function sayShareOf(query: FiguresQuery, first: Expr): string {
  if (first.kind !== 'arithmetic') return sayValue(query)
  const { operator, left, right } = first
  const share =
    operator === '/' && right.kind !== 'number' ? `share of ${nameExpr(left)} in ${nameExpr(right)}` : nameExpr(first)
  return `${share}: ${subjectOf(query)}`
}

const fellFirst = ({ take }: FiguresQuery): boolean =>
  take?.kind === 'bottom' || (take?.kind === 'place' && take.end === 'bottom')

/** The same places, counted from the largest change. */
const fromTop = (take: Take): Take => (take.kind === 'place' ? { ...take, end: 'top' } : { ...take, kind: 'top' })

const describeChange = (query: FiguresQuery): string => {
  const first = firstOf(query)
  if (query.take)
    return `Largest ${fellFirst(query) ? 'fall' : 'rise'} in ${sayValue({ ...query, show: [first] })} on the year before: ${sayPlaces(fromTop(query.take))}`
  return `Change in ${sayValue(query)} ${hasSeveralYears(query.of) ? 'from year to year' : 'on the year before'}${apart(query)}`
}

const askChange = (query: FiguresQuery): string => {
  const first = firstOf(query)
  const words = wordsOf(query)
  if (!query.take)
    return `how did ${sayValue(query)} change ${hasSeveralYears(query.of) ? 'from year to year' : 'on the year before'}`
  const count =
    query.take.kind === 'place' ? '' : query.take.percent ? `${query.take.count}% of ` : `${query.take.count} `
  const noun = count === '1 ' ? words.one : words.many
  return join(
    `the ${count === '1 ' ? '' : count}${noun}`,
    words.place,
    `with the largest ${fellFirst(query) ? 'fall' : 'rise'} in ${nameExpr(first)}`,
    words.when,
  )
}

/** Two values in the order of the words: of two sides, two values shown, or the parts of a difference. */
function sayPair(query: FiguresQuery): readonly [a: string, b: string] {
  const { show, take } = query
  const [first, second] = show
  const { before, names, after, differ } = sayTheSides(query)
  if (names.length > 1) {
    const [a = '', b = ''] = orderSides(query, names)
    const shown = shownOf(query)
    if (differ === 'when') return [join(shown, sayOf(show.at(-1), before), `in ${a}`), b]
    return [join(shown, sayOf(show.at(-1), a), after), b]
  }
  if (first && second) return [sayValue({ ...query, show: [first] }), nameExpr(second)]
  if (first?.kind === 'arithmetic') return [sayValue({ ...query, show: [first.left] }), nameExpr(first.right)]
  return [sayValue(query), take ? sayPlaces(take) : 'the year before']
}

/** Of two years the later comes first. */
function orderSides({ of, sides }: FiguresQuery, names: readonly string[]): readonly string[] {
  const years = sides.length === 0 && of.agencies.length + of.filters.length < 2 ? listSingleYears(of.years) : null
  return years && (years[0] ?? 0) < (years[1] ?? 0) ? names.toReversed() : names
}

const sayDifference = (query: FiguresQuery): string => {
  const { before, names, after, differ } = sayTheSides(query)
  if (names.length > 1) {
    const [a = '', b = ''] = orderSides(query, names)
    const shown = shownOf(query)
    return differ === 'when'
      ? `difference in ${join(shown, sayOf(query.show.at(-1), before))} between ${a} and ${b}`
      : join(`difference in ${shown} between ${a} and ${b}`, after)
  }
  return `difference between ${sayPair(query).join(' and ')}`
}

function fieldOf({ of, within }: FiguresQuery): string {
  if (!within) return of.years.length > 0 ? 'all agencies' : 'all agencies of the same year'
  const words = nameReports(within, nameChosen)
  const same = within.years.length === 0 || words.when === nameReports(of, nameChosen).when
  return same ? words.who : sayWho(words)
}

function sayYesNo(query: FiguresQuery, asks: boolean): string {
  const first = firstOf(query)
  const { before, names, after, differ } = sayTheSides(query)
  const words = wordsOf(query)
  if (!query.where && !query.over && names.length > 1) {
    const more = isOne(first) ? 'a higher' : 'more'
    const pair = listEn(names, 'or')
    return differ === 'when'
      ? `in which year did ${before} have ${more} ${shownOf(query)}, ${pair}`
      : join('who had', more, `${shownOf(query)}`, `${after},`.replace(/^,/u, ','), pair).replace(' ,', ',')
  }
  const condition = conditionOf(query, 'bare') || `have any ${shownOf(query)}`
  return asks
    ? join('did', words.who, condition, words.when)
    : join(
        'whether',
        words.who,
        (conditionOf(query) || `had any ${shownOf(query)}`).replace(/^were /u, words.named ? 'was ' : 'were '),
        words.when,
      )
}

/** That it is so, or is not: Suqian People's Government was not sued in 2023. */
export function sayState(query: FiguresQuery, holds: boolean): string {
  const words = wordsOf(query)
  const said = (condition: string): string =>
    join(
      words.who,
      condition.replace(/^were /u, words.named && query.of.agencies.length === 1 ? 'was ' : 'were '),
      words.when,
    )
  if (!query.where && !query.over) return said(`had ${holds ? '' : 'no '}${shownOf(query)}`)
  if (holds) return said(conditionOf(query))
  const turned = turnOver(query.over)
  if (turned) return sayState({ ...query, over: turned }, true)
  if (query.over || !query.where) return `it is not so that ${said(conditionOf(query))}`
  return said(conditionOf({ ...query, where: { kind: 'not', of: query.where } }))
}

const sayProfile = (query: FiguresQuery): string => {
  const { before, names, after } = sayTheSides(query)
  const also = query.show.length > 0 ? `, with ${shownOf(query)}` : ''
  return names.length > 1
    ? `overview of ${join(before && `${before},`, names.join(' beside '), after)}${also}`
    : `overview of ${subjectOf(query)}${also}`
}

/** Shapes of computed values. */
export const DERIVED_SENTENCES: Readonly<
  Record<Exclude<Shape, 'rows' | 'list' | 'count' | 'rank' | 'max' | 'min'>, Sentence<FiguresQuery>>
> = {
  sum: { describe: describeSum, ask: askSum },
  average: middle('average'),
  median: middle('median'),
  compare: {
    describe: describeCompare,
    ask: (query) => `compare ${describeCompare(query).replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase())}`,
  },
  breakdown: { describe: (query) => capital(sayBreakdown(query)), ask: sayBreakdown },
  share: {
    describe: describeShare,
    ask: (query) => {
      const said = describeShare(query)
      return said.startsWith('Share of')
        ? `what ${said.replace(/^S/u, 's').replace(/^share of/u, 'is the share of')}`
        : `what are ${said.replace(/^[A-Z]/u, (letter) => letter.toLowerCase())}`
    },
  },
  change: { describe: describeChange, ask: askChange },
  difference: {
    describe: (query) => capital(sayDifference(query)),
    ask: (query) => `what is the ${sayDifference(query)}`,
  },
  multiple: {
    describe: (query) => capital(`${sayPair(query)[0]} as a multiple of ${sayPair(query)[1]}`),
    ask: (query) => `${sayPair(query)[0]} as a multiple of ${sayPair(query)[1]}`,
  },
  position: {
    describe: (query) =>
      `Place of ${wordsOf(query).who} among ${fieldOf(query)} by ${join(shownOf(query), wordsOf(query).when)}`,
    ask: (query) =>
      `where does ${wordsOf(query).who} rank among ${fieldOf(query)} by ${join(shownOf(query), wordsOf(query).when)}`,
  },
  yesno: { describe: (query) => capital(sayYesNo(query, false)), ask: (query) => sayYesNo(query, true) },
  profile: { describe: (query) => capital(sayProfile(query)), ask: sayProfile },
}
