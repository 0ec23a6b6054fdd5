/** Reads one line of the notation that examples and tests use; the inverse of `writeNotation`, and a little more lenient. */
import {
  AGGREGATE_FUNCTIONS,
  type AgencyFilter,
  type AggregateFunction,
  ASKED_STATES,
  type AskedState,
  allOf,
  DIMENSIONS,
  type Dimension,
  EVERY_REPORT,
  type Expr,
  FINDING_FAMILIES,
  type FiguresQuery,
  type FindingFamily,
  figuresQuery,
  type Operator,
  type OverYears,
  type Pred,
  type Reports,
  SHAPES,
  type Shape,
  type Take,
  THAT,
  type YearSpan,
} from '../../../db/figures/nodes.ts'
import { ASPECTS, type Aspect, META_TOPICS, type Query } from '../query.ts'

/** What a line may name that is no part of the notation itself. */
export interface NotationSetting {
  /** What a name in a scope means: an agency, a place, a kind of organ. Undefined for an unknown name. */
  readonly findName: (name: string) => Pick<Reports, 'agencies' | 'filters'> | undefined
  /** The year that `last(k)` and `now` count from. */
  readonly thisYear: number
}

/** What is wrong with a line. */
export class NotationError extends Error {
  override name = 'NotationError'
}

const TOKEN =
  /\s*("(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?%?|>=|<=|!=|\.\.|[()[\]{},&+*/=<>-]|[^\s()[\]{},&+*/=<>"]+?(?=\.\.|[\s()[\]{},&+*/=<>"]|$))/guy

interface Cursor {
  readonly tokens: readonly string[]
  at: number
  readonly setting: NotationSetting
  readonly line: string
}

const peek = (cursor: Cursor, ahead = 0): string | undefined => cursor.tokens[cursor.at + ahead]
const fail = (cursor: Cursor, expected: string): never => {
  throw new NotationError(
    `Cannot read "${cursor.line}": expected ${expected}, found ${peek(cursor) === undefined ? 'its end' : `"${peek(cursor)}"`}`,
  )
}
const accept = (cursor: Cursor, word: string): boolean => {
  if (peek(cursor) !== word) return false
  cursor.at++
  return true
}
const expect = (cursor: Cursor, word: string): void => {
  if (!accept(cursor, word)) fail(cursor, `"${word}"`)
}
const take = (cursor: Cursor, expected: string): string => {
  const token = peek(cursor) ?? fail(cursor, expected)
  cursor.at++
  return token
}
const oneOf = <T extends string>(cursor: Cursor, words: readonly T[]): T | undefined => {
  const found = words.find((word) => word === peek(cursor))
  if (found) cursor.at++
  return found
}

const splitLine = (line: string): string[] => [...line.trim().matchAll(TOKEN)].map((match) => match[1] ?? '')

/**
 * The query that a line of the notation says.
 * @throws NotationError naming what was expected where
 */
export function readNotation(line: string, setting: NotationSetting): Query {
  const cursor: Cursor = { tokens: splitLine(line), at: 0, setting, line }
  const query = readQuery(cursor)
  if (cursor.at < cursor.tokens.length) fail(cursor, 'nothing more')
  return query
}

function readQuery(cursor: Cursor): Query {
  const verb = take(cursor, 'a verb')
  switch (verb) {
    case 'quote':
      return readQuote(cursor)
    case 'coverage':
      return readCoverage(cursor)
    case 'findings':
      return readFindings(cursor)
    case 'theme':
      return readTheme(cursor)
    case 'define':
      return { kind: 'define', codes: readList(cursor, () => take(cursor, 'a code')) }
    case 'meta': {
      const topic = oneOf(cursor, META_TOPICS) ?? fail(cursor, 'a topic')
      const ofThat = accept(cursor, 'of')
      if (ofThat) expect(cursor, THAT)
      return { kind: 'talk', about: { kind: 'meta', topic, ofThat } }
    }
    case 'smalltalk': {
      const topic =
        oneOf(cursor, ['greeting', 'thanks', 'bye', 'praise', 'complaint'] as const) ?? fail(cursor, 'a kind of talk')
      return { kind: 'talk', about: { kind: 'smalltalk', topic } }
    }
    case 'outside': {
      const topic = cursor.tokens.slice(cursor.at).join(' ')
      cursor.at = cursor.tokens.length
      return { kind: 'talk', about: { kind: 'outside', topic } }
    }
    default:
      return readFigures(cursor, verb)
  }
}

function readFigures(cursor: Cursor, verb: string): FiguresQuery {
  const as = (verb === 'show' ? 'rows' : SHAPES.find((shape) => shape === verb)) as Shape | undefined
  if (!as) {
    cursor.at--
    return fail(cursor, 'a verb')
  }
  const show = isClause(cursor) ? [] : readList(cursor, () => readExpr(cursor))
  const by = accept(cursor, 'by') ? readList(cursor, () => readDimension(cursor)) : []
  let where: Pred | null = null
  let of: Reports = EVERY_REPORT
  let sides: readonly Reports[] = []
  let within: Reports | null = null
  let place: Take | null = null
  let over: OverYears | null = null
  for (;;) {
    if (accept(cursor, 'where')) where = readPred(cursor)
    else if (accept(cursor, 'of')) {
      if (peek(cursor) === '[') sides = readSides(cursor)
      else of = readReports(cursor)
    } else if (accept(cursor, 'within')) within = readReports(cursor)
    else if (accept(cursor, 'take')) place = readTake(cursor)
    else if (accept(cursor, 'over')) over = readOver(cursor)
    else break
  }
  return figuresQuery(as, { show, by, where, of, sides, within, take: place, over })
}

const CLAUSES = ['by', 'where', 'of', 'take', 'over', 'within', ')', undefined]
const isClause = (cursor: Cursor): boolean => CLAUSES.includes(peek(cursor))

const readList = <T>(cursor: Cursor, read: () => T): T[] => {
  const items = [read()]
  while (accept(cursor, ',')) items.push(read())
  return items
}

const readDimension = (cursor: Cursor): Dimension => oneOf(cursor, DIMENSIONS) ?? fail(cursor, 'a dimension')

function readExpr(cursor: Cursor): Expr {
  let left = readTerm(cursor)
  for (let operator = oneOf(cursor, ['+', '-'] as const); operator; operator = oneOf(cursor, ['+', '-'] as const))
    left = { kind: 'arithmetic', operator, left, right: readTerm(cursor) }
  return left
}

function readTerm(cursor: Cursor): Expr {
  let left = readFactor(cursor)
  for (let operator = oneOf(cursor, ['*', '/'] as const); operator; operator = oneOf(cursor, ['*', '/'] as const))
    left = { kind: 'arithmetic', operator, left, right: readFactor(cursor) }
  return left
}

function readFactor(cursor: Cursor): Expr {
  if (accept(cursor, '(')) {
    const expr = readExpr(cursor)
    expect(cursor, ')')
    return expr
  }
  if (accept(cursor, '-')) return { kind: 'number', value: -readBound(cursor) }
  const word = take(cursor, 'a value')
  if (/^\d/.test(word))
    return { kind: 'number', value: word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word) }
  if (word === 'report') return { kind: 'report' }
  if (word === 'findings' || word === 'finding') {
    const family = readFamily(cursor)
    return family ? { kind: 'findings', family } : { kind: 'findings' }
  }
  if (word === 'theme') {
    expect(cursor, '(')
    const key = take(cursor, 'a theme')
    const aspect = accept(cursor, ',') ? readKind(cursor) : 'problem'
    expect(cursor, ')')
    return { kind: 'theme', key, aspect }
  }
  if (word === 'before') {
    expect(cursor, '(')
    const of = readExpr(cursor)
    const years = accept(cursor, ',') ? Number(take(cursor, 'a number of years')) : 1
    expect(cursor, ')')
    return { kind: 'before', of, years }
  }
  const aggregate = AGGREGATE_FUNCTIONS.find((name) => name === word) as AggregateFunction | undefined
  if (aggregate && peek(cursor) === '(') {
    cursor.at++
    const of = readExpr(cursor)
    expect(cursor, ')')
    return { kind: 'aggregate', function: aggregate, of }
  }
  return { kind: 'measure', code: word }
}

const readKind = (cursor: Cursor): 'problem' | 'improvement' =>
  oneOf(cursor, ['problem', 'improvement'] as const) ?? fail(cursor, 'problem or improvement')

function readFamily(cursor: Cursor): FindingFamily | undefined {
  if (!accept(cursor, '(')) return undefined
  const family = oneOf(cursor, FINDING_FAMILIES) ?? fail(cursor, 'a family of findings')
  expect(cursor, ')')
  return family
}

function readPred(cursor: Cursor): Pred {
  const parts = [readAll(cursor)]
  while (accept(cursor, 'or')) parts.push(readAll(cursor))
  return parts.length > 1 ? { kind: 'any', of: parts } : (parts[0] as Pred)
}

function readAll(cursor: Cursor): Pred {
  const parts = [readCondition(cursor)]
  while (accept(cursor, 'and')) parts.push(readCondition(cursor))
  return allOf(parts) as Pred
}

function readCondition(cursor: Cursor): Pred {
  if (accept(cursor, 'not')) {
    const bracket = accept(cursor, '(')
    const of = bracket ? readPred(cursor) : readCondition(cursor)
    if (bracket) expect(cursor, ')')
    return { kind: 'not', of }
  }
  if (peek(cursor) === '(' && isBracketedPred(cursor)) {
    cursor.at++
    const of = readPred(cursor)
    expect(cursor, ')')
    return of
  }
  if (accept(cursor, 'finding')) {
    const family = readFamily(cursor)
    return family ? { kind: 'finding', family } : { kind: 'finding' }
  }
  if (peek(cursor) === 'names' || (peek(cursor) === 'theme' && !isCompared(cursor))) {
    cursor.at++
    expect(cursor, '(')
    const theme = take(cursor, 'a theme')
    const aspect = accept(cursor, ',') ? readKind(cursor) : 'problem'
    expect(cursor, ')')
    return { kind: 'names', theme, aspect }
  }
  if (accept(cursor, 'state')) {
    expect(cursor, '(')
    const code = take(cursor, 'a code')
    expect(cursor, ')')
    expect(cursor, '=')
    const state = oneOf(cursor, ASKED_STATES) ?? fail(cursor, 'a state')
    return { kind: 'state', code, state: state as AskedState }
  }
  return readComparison(cursor)
}

/** Whether the bracket at the cursor holds a condition rather than arithmetic: a comparison stands inside it. */
function isBracketedPred({ tokens, at }: Cursor): boolean {
  let depth = 0
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i] === '(') depth++
    if (tokens[i] === ')' && --depth === 0) return false
    if (depth > 0 && /^(?:[<>=]|[<>!]=|or|and|between)$/.test(tokens[i] ?? '')) return true
  }
  return false
}

const isCompared = (cursor: Cursor): boolean => /^(?:[<>]=?|!?=)$/.test(peek(cursor, 4) ?? '')

function readComparison(cursor: Cursor): Pred {
  const left = readExpr(cursor)
  if (accept(cursor, 'between')) {
    const from = readBound(cursor)
    expect(cursor, 'and')
    return { kind: 'between', of: left, from, to: readBound(cursor) }
  }
  const operator =
    oneOf(cursor, ['>=', '<=', '!=', '=', '>', '<'] as const satisfies readonly Operator[]) ??
    fail(cursor, 'a comparison')
  const average = AGGREGATE_FUNCTIONS.find((name) => name === peek(cursor))
  if (average && peek(cursor, 1) !== '(') {
    cursor.at++
    return { kind: 'compare', operator, left, right: { kind: 'aggregate', function: average, of: left } }
  }
  return { kind: 'compare', operator, left, right: readExpr(cursor) }
}

const readBound = (cursor: Cursor): number => {
  if (accept(cursor, '-')) return -readBound(cursor)
  const word = take(cursor, 'a number')
  return word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word)
}

function readTake(cursor: Cursor): Take {
  if (accept(cursor, 'place')) {
    const word = take(cursor, 'a place')
    const from = Number(word)
    const to = accept(cursor, '-') ? Number(take(cursor, 'a place')) : from
    if (!accept(cursor, 'from')) return { kind: 'place', from, to, end: 'top' }
    expect(cursor, 'bottom')
    return { kind: 'place', from, to, end: 'bottom' }
  }
  const kind = oneOf(cursor, ['top', 'bottom'] as const) ?? fail(cursor, 'top, bottom or place')
  const count = take(cursor, 'a number')
  return count.endsWith('%')
    ? { kind, count: Number(count.slice(0, -1)), percent: true }
    : { kind, count: Number(count) }
}

function readOver(cursor: Cursor): OverYears {
  const word = take(cursor, 'a condition over years')
  switch (word) {
    case 'every':
    case 'no':
    case 'some':
      expect(cursor, 'year')
      return { kind: word === 'no' ? 'none' : word }
    case 'rising':
    case 'falling':
      return /^\d+$/.test(peek(cursor) ?? '') ? { kind: word, years: Number(take(cursor, 'a number')) } : { kind: word }
    case 'first':
    case 'last':
    case 'peak':
    case 'trough':
      return { kind: word }
    default:
      if (!/^\d+$/.test(word)) {
        cursor.at--
        return fail(cursor, 'a condition over years')
      }
      for (const next of ['in', 'a', 'row']) expect(cursor, next)
      return { kind: 'run', years: Number(word) }
  }
}

function readSides(cursor: Cursor): readonly Reports[] {
  const sides: Reports[] = []
  do {
    expect(cursor, '[')
    sides.push(readReports(cursor))
    expect(cursor, ']')
  } while (accept(cursor, 'against'))
  return sides
}

type Draft = { -readonly [K in keyof Reports]: Reports[K] }

/** Where a scope ends. */
const ENDS = ['by', 'where', 'of', 'take', 'over', 'within', 'aspect', ']', ')', undefined]

function readReports(cursor: Cursor): Reports {
  const draft: Draft = { agencies: [], filters: [], years: [] }
  do {
    if (ENDS.includes(peek(cursor))) break
    readPart(cursor, draft)
  } while (accept(cursor, ',') || accept(cursor, '&') || accept(cursor, '+'))
  return draft
}

function readPart(cursor: Cursor, draft: Draft): void {
  const narrows = cursor.tokens[cursor.at - 1] === '&' || cursor.tokens[cursor.at - 1] === ','
  if (accept(cursor, 'all') || accept(cursor, 'sameYear') || accept(cursor, 'sameAgency')) return
  if (accept(cursor, THAT)) {
    draft.that = true
    return
  }
  if (accept(cursor, 'latest')) {
    draft.latest = true
    return
  }
  if (accept(cursor, 'except')) {
    const out: Draft = { agencies: [], filters: [], years: [] }
    do readPart(cursor, out)
    while (accept(cursor, '+'))
    draft.except = { agencies: out.agencies, filters: out.filters }
    return
  }
  if (peek(cursor) === '(' || (peek(cursor) === 'report' && peek(cursor, 1) === '(')) {
    const by = accept(cursor, 'report') ? 'report' : 'agency'
    expect(cursor, '(')
    const query = readQuery(cursor)
    expect(cursor, ')')
    if (query.kind !== 'figures') fail(cursor, 'a query about figures in brackets')
    draft.in = { by, query: query as FiguresQuery }
    return
  }
  const span = readSpan(cursor)
  if (span) {
    draft.years = [...draft.years, span]
    return
  }
  const filter = readFilter(cursor)
  const found = filter ? { agencies: [], filters: [filter] } : readName(cursor)
  const shared = narrows && draft.filters.length > 0 && found.filters.length > 0
  draft.agencies = [...draft.agencies, ...found.agencies]
  draft.filters = shared
    ? draft.filters.flatMap((one) => found.filters.map((other) => ({ ...one, ...other })))
    : [...draft.filters, ...found.filters]
}

function readSpan(cursor: Cursor): YearSpan | null {
  const start = cursor.at
  const from = readYear(cursor)
  if (!accept(cursor, '..')) {
    if (from === undefined) cursor.at = start
    return from === undefined ? null : from
  }
  const to = readYear(cursor)
  return { from: from?.from ?? null, to: to?.to ?? null }
}

function readYear(cursor: Cursor): YearSpan | undefined {
  const word = peek(cursor)
  const { thisYear } = cursor.setting
  if (word === undefined) return undefined
  if (/^(?:19|20)\d\d$/.test(word)) {
    cursor.at++
    return { from: Number(word), to: Number(word) }
  }
  if (word === 'now') {
    cursor.at++
    return { from: thisYear, to: thisYear }
  }
  if (word === 'last' && peek(cursor, 1) === '(') {
    cursor.at += 2
    const years = Number(take(cursor, 'a number of years'))
    expect(cursor, ')')
    return { from: thisYear - years, to: thisYear - 1 }
  }
  return undefined
}

const FIELDS = ['province', 'city', 'county', 'sector', 'ending', 'level'] as const

function readFilter(cursor: Cursor): AgencyFilter | null {
  const single = /^(province|city|county|sector|ending|level):(.+)$/u.exec(peek(cursor) ?? '')
  if (single) {
    cursor.at++
    return { [single[1] as string]: single[2] } as AgencyFilter
  }
  if (!accept(cursor, '{')) return null
  const filter: Record<string, string> = {}
  while (!accept(cursor, '}')) {
    const word = take(cursor, 'a field')
    const field = FIELDS.find((name) => word.startsWith(`${name}:`))
    if (!field) fail(cursor, 'a field of an agency')
    else filter[field] = word.slice(field.length + 1)
  }
  return filter as AgencyFilter
}

/** The longest run of words that is a name. */
function readName(cursor: Cursor): Pick<Reports, 'agencies' | 'filters'> {
  for (let length = 8; length > 0; length--) {
    const words = cursor.tokens.slice(cursor.at, cursor.at + length)
    if (words.length < length || words.some((word) => /^[()[\]{},&+]$/.test(word))) continue
    const found = cursor.setting.findName(words.join(' ')) ?? cursor.setting.findName(words.join(''))
    if (!found) continue
    cursor.at += length
    return found
  }
  return fail(cursor, 'a name of the archive')
}

function readQuote(cursor: Cursor): Query {
  const text = JSON.parse(take(cursor, 'a quoted text')) as string
  let aspect: Aspect | null = null
  let sections: readonly string[] = []
  let literal = false
  let negated = false
  let where: Pred | null = null
  let of: Reports = EVERY_REPORT
  for (;;) {
    if (accept(cursor, 'aspect')) aspect = oneOf(cursor, ASPECTS) ?? fail(cursor, 'an aspect')
    else if (accept(cursor, 'in')) {
      sections = [take(cursor, 'a section')]
      while (accept(cursor, '+')) sections = [...sections, take(cursor, 'a section')]
    } else if (accept(cursor, 'literal')) literal = true
    else if (accept(cursor, 'negated')) negated = true
    else if (accept(cursor, 'where')) where = readPred(cursor)
    else if (accept(cursor, 'of')) of = readReports(cursor)
    else break
  }
  return {
    kind: 'passages',
    of,
    text,
    sections: sections as Extract<Query, { kind: 'passages' }>['sections'],
    aspect,
    where,
    ...(literal ? { literal } : {}),
    ...(negated ? { negated } : {}),
  }
}

const ABOUTS = ['reports', 'agencies', 'years', 'missing', 'exists', 'count', 'countAgencies', 'places'] as const

function readCoverage(cursor: Cursor): Query {
  const about = oneOf(cursor, ABOUTS)
  const by = accept(cursor, 'by') ? readList(cursor, () => readDimension(cursor)) : []
  const of = accept(cursor, 'of') ? readReports(cursor) : EVERY_REPORT
  const over = accept(cursor, 'over') ? readOver(cursor) : null
  const told = by.includes('year') ? 'years' : by.includes('agency') ? 'agencies' : by.length > 0 ? 'places' : 'reports'
  return { kind: 'coverage', about: about ?? (over?.kind === 'none' ? 'missing' : told), of, over }
}

function readFindings(cursor: Cursor): Query {
  let as = oneOf(cursor, ['count', 'rank'] as const) ?? ('list' as const)
  const family = oneOf(cursor, FINDING_FAMILIES) ?? null
  const codes = isClause(cursor) ? [] : readList(cursor, () => take(cursor, 'a code'))
  if (accept(cursor, 'by')) readList(cursor, () => readDimension(cursor))
  const of = accept(cursor, 'of') ? readReports(cursor) : EVERY_REPORT
  const place = accept(cursor, 'take') ? readTake(cursor) : null
  if (place) as = 'rank'
  return { kind: 'findings', as, family, codes, of, take: place }
}

function readTheme(cursor: Cursor): Query {
  const theme = take(cursor, 'a theme')
  const aspect = accept(cursor, 'aspect') ? readKind(cursor) : 'problem'
  const as = oneOf(cursor, ['common', 'count', 'list', 'fixed', 'trend'] as const)
  const of = accept(cursor, 'of') ? readReports(cursor) : EVERY_REPORT
  const over = accept(cursor, 'over') ? readOver(cursor) : null
  return {
    kind: 'themes',
    theme: theme === 'all' ? null : theme,
    aspect,
    as: as ?? (theme === 'all' ? 'common' : 'list'),
    of,
    over,
  }
}
