import type { Expr, FiguresQuery } from '../../../db/figures/nodes.ts'
import type { AnswerRow, Language } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { getQueryWords } from '../../languages/get-query-words.ts'
import { getTellWords } from '../../languages/get-tell-words.ts'
import { isRatio, listSides } from '../../query/sentences/query-facts.ts'
import type { QueryResult } from '../figures/query-result.ts'
import { describeCode } from '../render/describe-figure.ts'
import { formatValue } from '../render/format-value.ts'
import { isToldByLead } from '../render/gather-entries.ts'
import { nameRow } from '../render/name-group.ts'

/** The answer in words, before its numbers; empty where the numbers are the answer. */
export function leadWith(result: QueryResult, language: Language): readonly string[] {
  const { query, rows, coverage } = result
  const words = getTellWords(language)
  if (coverage.of === 0 && !rows.some(({ state }) => state === 'number'))
    return rows.length > 0 && rows.every(({ state }) => state === 'noReport') && rows.length < 4
      ? []
      : [words.noReports]
  switch (query.as) {
    case 'yesno':
      return leadYesNo(result, language)
    case 'list':
      return leadList(result, language)
    case 'rank':
      return leadTies(result, language)
    case 'count':
      return leadCount(result, language)
    case 'sum':
    case 'breakdown':
      return leadTotal(result, language)
    case 'difference':
    case 'multiple':
    case 'compare':
      return leadContrast(result, language)
    case 'position':
      return leadPosition(result, language)
    case 'average':
    case 'median':
    case 'share':
      return leadWhole(result, language)
    default:
      return []
  }
}

const nameShown = ({ show }: FiguresQuery, language: Language): string =>
  show.map((expr) => getQueryWords(language).nameExpr(expr)).join(getAnswerWords(language).comma)

const numbersOf = (rows: readonly AnswerRow[]): readonly AnswerRow[] => rows.filter(({ state }) => state === 'number')

const isLow = (expr: Expr | undefined): boolean => expr !== undefined && isRatio(expr)

function leadYesNo(result: QueryResult, language: Language): readonly string[] {
  const { query, rows, verdict } = result
  const words = getTellWords(language)
  const { state } = getQueryWords(language)
  if (!query.where && !query.over && listSides(query).length > 1) return leadMost(query, rows, language)
  if (verdict === null) return [words.cannotTell]
  return [verdict ? words.yes(state(query, true)) : words.no(state(query, false))]
}

/** Which of several is more. */
function leadMost(query: FiguresQuery, rows: readonly AnswerRow[], language: Language): readonly string[] {
  const words = getTellWords(language)
  const values = numbersOf(rows).filter(({ aggregate }) => aggregate !== 'difference' && aggregate !== 'change')
  const highest = Math.max(...values.map(({ value }) => value ?? Number.NEGATIVE_INFINITY))
  const [first, ...others] = values.filter(({ value }) => value === highest)
  if (!first || values.length < 2) return [words.cannotTell]
  return others.length > 0
    ? [words.areEqual]
    : [words.isMost(nameWinner(first, values, language), isLow(query.show[0]))]
}

/** The one that has most; of years of one agency by its year alone. */
function nameWinner(row: AnswerRow, rows: readonly AnswerRow[], language: Language): string {
  const words = getAnswerWords(language)
  const isOneAgency = row.agency !== null && row.year !== null && rows.every(({ agency }) => agency === row.agency)
  return isOneAgency && row.year !== null ? words.yearOf(row.year) : nameRow(row, language, words)
}

function leadList({ query, rows, members, coverage }: QueryResult, language: Language): readonly string[] {
  const words = getTellWords(language)
  if (!query.where && !query.over) return []
  const shown = rows.filter(({ state }) => state !== 'noReport')
  if (members === 0 || shown.length === 0) return [words.none(coverage.of)]
  const agencies = new Set(shown.flatMap(({ agency }) => agency ?? [])).size
  const reports = new Set(shown.map(({ agency, year }) => `${agency} ${year}`)).size
  return [words.satisfy(agencies || members, query.over ? 0 : reports)]
}

function leadTies({ query, rows, members }: QueryResult, language: Language): readonly string[] {
  const { take } = query
  if (members === 0 || rows.length === 0) return [getTellWords(language).none(0)]
  const asked =
    take === null || (take.kind !== 'place' && take.percent)
      ? null
      : take.kind === 'place'
        ? take.to - take.from + 1
        : take.count
  return asked !== null && members > asked ? [getTellWords(language).ties(members)] : []
}

function leadCount({ rows, members }: QueryResult, language: Language): readonly string[] {
  const words = getAnswerWords(language)
  const [row] = numbersOf(rows)
  const unit = row?.unit ?? '家'
  const total: AnswerRow = { ...(row ?? EMPTY), value: members, unit, state: 'number', aggregate: 'count' }
  return [getTellWords(language).counted(formatValue(total, words))]
}

const EMPTY: AnswerRow = {
  agency: null,
  year: null,
  code: null,
  value: null,
  unit: null,
  state: 'number',
  aggregate: null,
  source: null,
  findings: [],
}

/** The total before its parts: of groups that add up, and of the members of an axis. */
function leadTotal(result: QueryResult, language: Language): readonly string[] {
  const { query, rows } = result
  const words = getTellWords(language)
  const parts = numbersOf(rows)
  const [first] = parts
  if (query.by.length === 0 && query.as === 'sum') return leadWhole(result, language)
  if (!first) return query.as === 'breakdown' ? [words.noParts] : []
  const isAdded = query.show.length === 1 && first.unit !== 'ratio' && !query.by.includes('year')
  if (!isAdded) return []
  const wholes = new Set(parts.map(({ parts: numbers }) => numbers?.whole))
  const total =
    query.as === 'breakdown'
      ? wholes.size === 1
        ? first.parts?.whole
        : undefined
      : parts.reduce((sum, { value }) => sum + (value ?? 0), 0)
  if (total === undefined || parts.length < 2) return []
  const value = formatValue(
    { ...first, value: Number(total.toFixed(6)), parts: { part: 0, whole: 0 } },
    getAnswerWords(language),
  )
  return [(query.as === 'breakdown' ? words.partsTotal : words.total)(nameShown(query, language), value)]
}

/** Values over everything together, each with what it is: the sentence that was understood, and the number. */
function leadWhole({ query, rows }: QueryResult, language: Language): readonly string[] {
  const told = rows.filter(isToldByLead)
  if (told.length === 0) return []
  const { describe } = getQueryWords(language)
  const values = getAnswerWords(language)
  return told.map((row, i) => {
    const expr = query.show[i]
    const one = told.length > 1 && expr ? { ...query, show: [expr] } : query
    return getTellWords(language).whole(describe(one), formatValue(row, values))
  })
}

/** What two values differ by, the first against the second. */
function leadContrast({ query, rows }: QueryResult, language: Language): readonly string[] {
  const words = getTellWords(language)
  const values = getAnswerWords(language)
  const pairs = query.show.length > 1 && query.as !== 'compare' && listSides(query).length === 0
  const contrasts = rows.filter(
    (row) =>
      (row.aggregate === 'difference' || row.aggregate === 'multiple') &&
      (isContrast(row) || (pairs && row === rows.at(-1))),
  )
  const shown = rows.filter((row) => !contrasts.includes(row))
  return contrasts.flatMap((row) => {
    const [a, b] = pairs ? shown : findPair(row, shown, query)
    if (!a || !b) return []
    const [first, second] = pairs
      ? query.show.map((expr) => getQueryWords(language).nameExpr(expr))
      : namePair(a, b, language)
    const measure = nameOf(row, query, language)
    const who = nameRow(a, language, values)
    if (!first || !second) return []
    if (row.value === null) return [words.notComputed(first, second)]
    if (row.aggregate === 'multiple')
      return [
        pairs
          ? words.multipleWithin(who, first, second, formatValue(row, values))
          : words.multiple(first, second, measure, formatValue(row, values)),
      ]
    const amount = formatValue({ ...row, value: Math.abs(row.value), aggregate: null }, values)
    const direction = row.value > 0 ? 'up' : row.value < 0 ? 'down' : 'equal'
    return [
      pairs
        ? words.differenceWithin(who, first, second, amount, direction)
        : words.difference(first, second, measure, amount, direction),
    ]
  })
}

/** Two values by what they are of; of two years of one agency the second by its year alone. */
function namePair(a: AnswerRow, b: AnswerRow, language: Language): readonly [string, string] {
  const words = getAnswerWords(language)
  const isSame = a.agency !== null && a.agency === b.agency && b.year !== null
  return [nameRow(a, language, words), isSame && b.year !== null ? words.yearOf(b.year) : nameRow(b, language, words)]
}

/** A contrast is of two agencies, years or groups, and so of neither. */
const isContrast = ({ agency, year, group }: AnswerRow): boolean => (agency === null || year === null) && group == null

const nameOf = (row: AnswerRow, query: FiguresQuery, language: Language): string => {
  const { nameExpr } = getQueryWords(language)
  if (query.show.length === 1 && query.show[0]) return nameExpr(query.show[0])
  return row.code === null ? '' : describeCode(row.code, language)
}

/** The two values that a contrast is of, found by its numbers. */
function findPair(row: AnswerRow, shown: readonly AnswerRow[], { show }: FiguresQuery): readonly AnswerRow[] {
  const same = show.length > 1 ? shown.filter(({ code }) => code === row.code) : shown
  const { parts } = row
  if (!parts) return same.slice(0, 2)
  const first = same.find(({ value }) => value === parts.part)
  const second = same.find((one) => one !== first && one.value === parts.whole)
  return first && second ? [first, second] : []
}

function leadPosition({ query, rows }: QueryResult, language: Language): readonly string[] {
  const words = getAnswerWords(language)
  const places = rows.filter(({ aggregate }) => aggregate === 'position')
  if (places.length === 0) return [getTellWords(language).cannotTell]
  return places.flatMap((row) =>
    row.value === null
      ? []
      : [
          getTellWords(language).position(
            nameRow(row, language, words),
            nameShown(query, language),
            row.value,
            row.parts?.whole ?? null,
          ),
        ],
  )
}
