import { OUTCOME_GROUPS, PROACTIVE_ROWS, REQUESTER_COLUMNS } from '../../db/form/codebook.ts'
import { itemMeasure, NAMED_RATIOS, ratioMeasure, requestMeasure, reviewMeasure } from '../../db/form/measures.ts'
import type { Measure } from '../plan.ts'
import type { Meaning } from './meaning.ts'
import { namedWhole } from './named-whole.ts'
import { splitFigures } from './split-figures.ts'
import { meaningOf, type Token, type TokenList } from './token.ts'

/** What a question measures. */
export interface MeasureReading {
  readonly measures: readonly Measure[]
  /** Several figures fit the words equally; the user should choose or see all of them. */
  readonly ambiguous: boolean
  /** Nothing but the noun "request" or a weak verb says what is measured. */
  readonly implied: boolean
  /** The outcome that a reason is a part of, where the question divides by it: 不予公开里国家秘密占多少. */
  readonly whole?: Measure
  /** Words say more about a figure of table 3 than "requests received". */
  readonly family: 'requests' | 'review' | 'items' | 'ratio' | null
}

const NOTHING: MeasureReading = { measures: [], ambiguous: false, implied: false, family: null }

type Found<K extends Meaning['kind']> = { token: Token; meaning: Extract<Meaning, { kind: K }> }

/**
 * Reads what is measured and marks the words as used. Named ratios win, then tables 4 and 2, then table 3.
 * @param narrative the question speaks of what only the narrative tells, so that weak words do not count
 * @param anchored agencies, years or "which" are named
 */
export function readMeasures(list: TokenList, narrative: boolean, anchored: boolean): MeasureReading {
  return (
    readEnumeration(list, narrative) ??
    readRatio(list) ??
    readReview(list) ??
    readItems(list, narrative) ??
    readRequests(list, narrative, anchored) ??
    NOTHING
  )
}

/** "申请和行政复议": figures of several tables, each read by itself. */
function readEnumeration(list: TokenList, narrative: boolean): MeasureReading | null {
  const groups = splitFigures(list)
  if (!groups) return null
  const used = new Set(list.tokens.filter((token) => list.isUsed(token)))
  const read = groups.map((group) => readMeasures(group, narrative, true))
  if (read.some(({ measures }) => !measures.length)) {
    for (const token of list.tokens) if (!used.has(token)) list.release(token)
    return null
  }
  return {
    measures: read.flatMap(({ measures }) => measures),
    ambiguous: read.some(({ ambiguous }) => ambiguous),
    implied: read.every(({ implied }) => implied),
    family: null,
  }
}

/** The noun "request" beside another figure, and not a part of one, is a figure itself: requests received. */
const joinedNouns = (list: TokenList, figures: readonly Token[]): Token[] =>
  list
    .all('requests')
    .map(({ token }) => token)
    .filter((noun) => figures.some((figure) => figure !== noun && list.areJoined(noun, figure)))

/** Uses the noun "request" where it says nothing but what a figure is about. */
function useNouns(list: TokenList, figures: readonly Token[]): void {
  const joined = joinedNouns(list, figures)
  list.use(...list.all('requests').flatMap(({ token }) => (joined.includes(token) ? [] : [token])))
}

function readRatio(list: TokenList): MeasureReading | null {
  const ratios = list.all('ratio')
  if (!ratios.length) return null
  list.use(...ratios.map(({ token }) => token))
  const routes = list.all('route')
  list.use(...routes.map(({ token }) => token))
  useNouns(
    list,
    ratios.map(({ token }) => token),
  )
  const measures = ratios.flatMap(({ meaning }) =>
    namedRatio(
      meaning.name,
      routes.map((r) => r.meaning.key),
    ),
  )
  return { measures, ambiguous: measures.length > ratios.length, implied: false, family: 'ratio' }
}

/** A rate of table 4 needs a route; without one it is told for both. */
function namedRatio(name: string, routes: readonly string[]): Measure[] {
  const known = NAMED_RATIOS[name]
  if (known) return [known]
  const result = name === 'upheldRate' ? 'upheld' : 'overturned'
  const named = routes.length ? routes : ['reconsideration', 'litigation']
  return named.map((route) => {
    const [top, bottom] = [reviewMeasure(route, result), reviewMeasure(route, 'total')]
    return shareOf(top, bottom)
  })
}

/** One figure as a share of another of the same report. */
export function shareOf(part: Measure, whole: Measure): Measure {
  const label = {
    zh: `${part.label.zh}占${whole.label.zh}的比例`,
    en: `${part.label.en} as a share of ${whole.label.en}`,
  }
  const share = ratioMeasure(`${part.code}/${whole.code}`, label, [part], [whole])
  return Object.values(NAMED_RATIOS).find((named) => dividesAlike(named, share)) ?? share
}

const dividesAlike = (a: Measure, b: Measure): boolean =>
  JSON.stringify([a.numerator, a.denominator]) === JSON.stringify([b.numerator, b.denominator])

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]

function readReview(list: TokenList): MeasureReading | null {
  const routes = list.all('route')
  const results = list.all('result').filter(({ token }) => !token.meanings.some((m) => m.kind === 'row' && !m.weak))
  const strongRow = list
    .all('row')
    .some(({ meaning, token }) => !meaning.weak && !token.meanings.some((m) => m.kind === 'result'))
  if (!routes.length && (!results.length || strongRow || list.has('requests') || list.has('item'))) return null
  list.use(...[...routes, ...results].map(({ token }) => token))
  // "A decision overturned": what was reviewed.
  if (results.length)
    list.use(...list.all('attribute').flatMap(({ token, meaning }) => (meaning.key === 'decisions' ? [token] : [])))
  if (routes.length)
    useNouns(
      list,
      [...routes, ...results].map(({ token }) => token),
    )
  const keys = routes.length ? dropGeneral(unique(routes.map((r) => r.meaning.key))) : ['reconsideration', 'litigation']
  const total = [...list.all('total'), ...list.all('aggregate').filter(({ meaning }) => meaning.function === 'sum')]
  const asTotal = total.some((t) => results.some((r) => list.areJoined(t.token, r.token)))
  const counted = results.length > 0 && routes.some((r) => isCounted(list, r.token))
  if (asTotal) list.use(...total.map(({ token }) => token))
  const named = unique([...(asTotal || counted ? ['total'] : []), ...results.map((r) => r.meaning.key)])
  const columns = named.length ? named : ['total']
  return {
    measures: keys.flatMap((route) => columns.map((result) => reviewMeasure(route, result))),
    ambiguous: !routes.length,
    implied: false,
    family: 'review',
  }
}

/** 诉讼几起,输了几起: a route with a count of its own. */
function isCounted({ tokens }: TokenList, route: Token): boolean {
  const next = tokens[tokens.indexOf(route) + 1]
  return next !== undefined && /^(?:有|是)?(?:多少|几)/u.test(next.text) && meaningOf(next, 'howMany') !== undefined
}

/** "lawsuits … after reconsideration": the exact route says more than the general word. */
function dropGeneral(routes: readonly string[]): string[] {
  const exact = routes.some((route) => route.startsWith('litigation') && route !== 'litigation')
  return exact ? routes.filter((route) => route !== 'litigation') : [...routes]
}

function readItems(list: TokenList, narrative: boolean): MeasureReading | null {
  const items = list
    .all('item')
    .filter(({ meaning }) => !(meaning.weak && (narrative || list.has('requests') || list.has('row'))))
  if (!items.length) return null
  const attributes = list.all('attribute')
  const strong = attributes.filter(({ meaning }) => !meaning.weak)
  list.use(...[...items, ...attributes].map(({ token }) => token))
  list.use(...weakVerbs(list))
  const chosen = unique((strong.length ? strong : attributes).map((a) => a.meaning.key))
  const keys = unique(items.map((i) => i.meaning.key))
  const measures = keys.flatMap((item) =>
    chosen.length ? chosen.flatMap((attribute) => itemMeasure(item, attribute) ?? []) : defaultAttributes(item),
  )
  if (measures.length)
    return {
      measures,
      ambiguous: !chosen.length && measures.length > keys.length,
      implied: !chosen.length,
      family: 'items',
    }
  return { measures: keys.flatMap(defaultAttributes), ambiguous: true, implied: true, family: 'items' }
}

/** 废止的呢 after a question about documents: another column of the same item; null where none was spoken of. */
export function readAttribute(list: TokenList, spokenOf: readonly Measure[]): MeasureReading | null {
  const attributes = list.all('attribute')
  const items = unique(spokenOf.map(({ code }) => code.split('.')[0] ?? ''))
  const measures = attributes.flatMap(({ meaning }) => items.flatMap((item) => itemMeasure(item, meaning.key) ?? []))
  if (!measures.length) return null
  list.use(...attributes.map(({ token }) => token))
  return { measures, ambiguous: false, implied: false, family: 'items' }
}

/** Documents have three columns and no default; decisions and fees have one that everybody means. */
function defaultAttributes(item: string): Measure[] {
  const usual = item === 'fees' ? 'amount' : 'decisions'
  const measure = itemMeasure(item, usual)
  if (measure) return [measure]
  const row = [...PROACTIVE_ROWS['2021'], ...PROACTIVE_ROWS['2019']].find((r) => r.key === item)
  return row?.columns.flatMap((column) => itemMeasure(item, column.key) ?? []) ?? []
}

/** 收到, handled, refused …: verbs that say nothing beside a figure that is named exactly. */
const weakVerbs = (list: TokenList): Token[] =>
  list
    .all('row')
    .filter(({ meaning }) => meaning.weak)
    .map(({ token }) => token)

/** Words that leave open which row they mean. */
const EITHER: Readonly<Record<string, readonly string[]>> = { carried: ['carriedOver', 'carriedForward'] }

const GROUPS = new Set(OUTCOME_GROUPS.map((group) => group.key as string))

function readRequests(list: TokenList, narrative: boolean, anchored: boolean): MeasureReading | null {
  const rows = list.all('row')
  const strong = rows.filter(({ meaning }) => !meaning.weak)
  const columns = list.all('column')
  const nouns = list.all('requests')
  const weak = rows.filter(({ meaning }) => meaning.weak)
  if (narrative && !strong.length && !nouns.length) return null
  // A verb alone (drop, answer, close) is about requests only where a report is named.
  if (!strong.length && !nouns.length && !columns.length && !anchored) return null
  if (!strong.length && !nouns.length && !weak.length && !columns.length) return null
  if (narrative && !strong.length && !weak.length && !columns.length) return null
  list.use(...[...strong, ...nouns, ...columns, ...weak].map(({ token }) => token))
  const keys = rowKeys(list, strong, weak)
  const either = keys.some((key) => EITHER[key])
  const columnKeys = columns.length ? columnsOf(columns) : ['total']
  const whole = columns.length === 0 ? namedWhole(list, keys) : null
  return {
    ...(whole ? { whole: requestMeasure(whole, 'total') } : {}),
    measures: keys
      .flatMap((key) => EITHER[key] ?? [key])
      .flatMap((row) => columnKeys.map((column) => requestMeasure(row, column))),
    ambiguous: either,
    implied: !strong.length,
    family: 'requests',
  }
}

/** 收到申请和结转: the verb goes with its noun. */
const isReceived = (token: Token): boolean => {
  const row = meaningOf(token, 'row')
  return row?.key === 'received' && row.weak === true
}

/** An exact reason beats its outcome and any verb; verbs count alone, the outcome before 收到. */
function rowKeys(list: TokenList, strong: readonly Found<'row'>[], weak: readonly Found<'row'>[]): string[] {
  // "received and granted": a verb joined to an exact row is named beside it.
  const beside = weak.filter(({ token }) => strong.some((s) => s.token !== token && list.areJoined(token, s.token)))
  const named = [...strong, ...beside]
  const said = [...strong, ...weak].map(({ token }) => token)
  const nouns = joinedNouns(list, said)
    .filter((noun) => !said.some((row) => !isReceived(row) && list.areAttached(row, noun)))
    .map((token) => ({ token, key: 'received' }))
  const keys = [...named.map(({ token, meaning }) => ({ token, key: meaning.key })), ...nouns]
    .toSorted((a, b) => a.token.start - b.token.start)
    .map(({ key }) => key)
  const exact = strong.length ? unique(keys) : []
  const reasons = exact.filter((key) => key.includes('.'))
  if (exact.length) {
    // "not processed as petitions": the outcome only introduces its reason.
    return exact.filter((key) => !GROUPS.has(key) || !reasons.some((reason) => reason.startsWith(`${key}.`)))
  }
  if (nouns.length) return unique([...keys, ...weak.map((w) => w.meaning.key)])
  const verbs = unique(weak.map((w) => w.meaning.key))
  const [first, second] = weak
  if (first && second && first.meaning.key !== second.meaning.key && list.areJoined(first.token, second.token))
    return verbs
  const outcomes = verbs.filter((key) => key !== 'received')
  return outcomes.length ? outcomes : ['received']
}

function columnsOf(columns: readonly Found<'column'>[]): string[] {
  const keys = unique(columns.map((c) => c.meaning.key))
  return REQUESTER_COLUMNS.map((column) => column.key)
    .filter((key) => keys.includes(key))
    .concat(keys.includes('organisations') ? ['organisations'] : [])
}
